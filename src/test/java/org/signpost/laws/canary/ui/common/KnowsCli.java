package org.signpost.laws.canary.ui.common;

import org.signpost.laws.canary.cli.Place;

/// Breaks the arrows: window and commands are strangers.
public final class KnowsCli {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
