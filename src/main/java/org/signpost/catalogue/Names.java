package org.signpost.catalogue;

import java.util.List;
import java.util.Optional;

/// What a source is called, was called, and is called by others. Old names are what people type, so search knows them
/// all.
///
/// @param name the present name
/// @param shortName the form people say, where there is one
/// @param former names it has given up
/// @param alsoCalled abbreviations and other spellings
public record Names(String name, Optional<String> shortName, List<FormerName> former, List<String> alsoCalled) {

    /// A name given up.
    ///
    /// @param until when it ended, as far as the evidence goes
    public record FormerName(String name, Optional<PartialDate> until, Optional<String> note) {
    }

    public Names {
        former = List.copyOf(former);
        alsoCalled = List.copyOf(alsoCalled);
    }
}
