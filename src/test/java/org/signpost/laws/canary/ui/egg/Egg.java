package org.signpost.laws.canary.ui.egg;

import org.signpost.laws.canary.ui.hen.Hen;

/// Half of a cycle.
public final class Egg {
    /// The other half.
    public Hen hatch() {
        return new Hen();
    }
}
