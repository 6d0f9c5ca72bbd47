package org.signpost.laws.canary.ui;

import javafx.scene.Node;

/// Breaks the law that view models know no nodes.
public final class WindowViewModel {
    /// Holds what only a view may hold.
    public String name(Node node) {
        return node.getId();
    }
}
