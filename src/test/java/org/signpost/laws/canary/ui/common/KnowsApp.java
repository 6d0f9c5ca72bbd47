package org.signpost.laws.canary.ui.common;

import org.signpost.laws.canary.app.Place;

/// Breaks the arrows: nobody knows the app.
public final class KnowsApp {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
