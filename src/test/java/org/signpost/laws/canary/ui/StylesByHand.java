package org.signpost.laws.canary.ui;

import javafx.scene.Node;

/// Breaks the law that looks live in the sheet.
public final class StylesByHand {
    /// Paints it red.
    public void paint(Node node) {
        node.setStyle("-fx-background-color: red");
    }
}
