package org.signpost.laws.canary.compiler;

import org.signpost.laws.canary.store.Place;

/// Breaks the arrows: the compiler sees only the schema.
public final class KnowsStore {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
