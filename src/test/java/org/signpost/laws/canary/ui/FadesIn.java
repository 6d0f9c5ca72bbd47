package org.signpost.laws.canary.ui;

import javafx.animation.FadeTransition;
import javafx.scene.Node;

/// Breaks the law that nothing moves by itself: it moves something on the screen.
public final class FadesIn {
    /// Comes slowly.
    public void show(Node node) {
        new FadeTransition(null, node).play();
    }
}
