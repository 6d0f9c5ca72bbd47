package org.signpost.laws.canary.text;

import org.signpost.laws.canary.store.Place;

/// Breaks the arrows: words know what is said, not where it is kept.
public final class KnowsStore {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
