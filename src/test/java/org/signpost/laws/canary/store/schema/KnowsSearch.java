package org.signpost.laws.canary.store.schema;

import org.signpost.laws.canary.search.Place;

/// Breaks the arrows: the compiler would drag search in.
public final class KnowsSearch {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
