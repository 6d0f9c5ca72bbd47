package org.signpost.catalogue;

import java.util.List;
import java.util.Optional;

/// How well an entry is evidenced, and since when.
///
/// @param checkedOn the newest date of the evidence behind the contact details; empty means "not dated". Never the day
///        of a build: nobody has checked live
/// @param unconfirmed what could not be confirmed, in plain sentences
/// @param evidence the pages that readers may be shown; evidence kept for editors only is not here
public record Provenance(Confidence confidence, Optional<PartialDate> checkedOn, List<String> unconfirmed,
        List<Evidence> evidence) {
    public Provenance {
        unconfirmed = List.copyOf(unconfirmed);
        evidence = List.copyOf(evidence);
    }
}
