package org.signpost.laws.canary.ui.common;

import org.signpost.laws.canary.store.Place;

/// Breaks the arrows: the window gets its ports from the app.
public final class KnowsStore {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
