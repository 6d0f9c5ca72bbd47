package org.signpost.laws.canary.text;

import org.signpost.laws.canary.catalogue.Place;

/// Breaks the arrows: texts know nobody.
public final class KnowsCatalogue {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
