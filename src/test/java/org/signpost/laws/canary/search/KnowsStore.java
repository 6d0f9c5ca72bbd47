package org.signpost.laws.canary.search;

import org.signpost.laws.canary.store.Place;

/// Breaks the arrows: search is answered by the store and does not know it.
public final class KnowsStore {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
