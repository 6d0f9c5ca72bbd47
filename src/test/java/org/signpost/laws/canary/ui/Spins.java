package org.signpost.laws.canary.ui;

import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;

/// Breaks the law that nothing moves by itself: it makes a control that moves until it is taken away.
public final class Spins {
    /// Turns.
    public Node waiting() {
        return new ProgressIndicator();
    }
}
