package org.signpost.laws.canary.ui.hen;

import org.signpost.laws.canary.ui.egg.Egg;

/// Half of a cycle.
public final class Hen {
    /// The other half.
    public Egg lay() {
        return new Egg();
    }
}
