package org.signpost.laws.canary.elsewhere;

import org.signpost.laws.canary.catalogue.Place;

/// Breaks the arrows: a package that the layout does not list.
public final class KnowsCatalogue {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
