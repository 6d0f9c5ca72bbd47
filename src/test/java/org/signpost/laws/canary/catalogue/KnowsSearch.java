package org.signpost.laws.canary.catalogue;

import org.signpost.laws.canary.search.Place;

/// Breaks the arrows: the catalogue knows nobody.
public final class KnowsSearch {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
