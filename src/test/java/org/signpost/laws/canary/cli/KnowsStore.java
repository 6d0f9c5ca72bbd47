package org.signpost.laws.canary.cli;

import org.signpost.laws.canary.store.Place;

/// Breaks the arrows: commands get their ports from the app.
public final class KnowsStore {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
