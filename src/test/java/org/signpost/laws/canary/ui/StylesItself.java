package org.signpost.laws.canary.ui;

import javafx.scene.layout.Region;

/// Breaks the law that looks live in the sheet, on a control of our own.
public final class StylesItself extends Region {
    /// Paints itself red.
    public void paint() {
        setStyle("-fx-background-color: red");
    }
}
