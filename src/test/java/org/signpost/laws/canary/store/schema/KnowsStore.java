package org.signpost.laws.canary.store.schema;

import org.signpost.laws.canary.store.Place;

/// Breaks the arrows: the compiler would drag in what reads the file.
public final class KnowsStore {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
