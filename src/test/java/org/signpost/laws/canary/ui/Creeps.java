package org.signpost.laws.canary.ui;

import javafx.scene.Node;
import javafx.scene.control.ProgressBar;

/// Breaks the law that nothing moves by itself: a bar without a value runs to and fro.
public final class Creeps {
    /// Runs to and fro.
    public Node waiting() {
        return new ProgressBar();
    }
}
