package org.signpost.ui.common;

import javafx.scene.control.TextArea;

/// Where several lines are written. Lines wrap, except where a script is written from right to left: JavaFX 26 fails
/// with an exception where it wraps such a text (see [RightToLeftLabel]), so that one is scrolled sideways.
public final class TextBox extends TextArea {
    /// @param rows shown at least
    public TextBox(String text, int rows) {
        textProperty().subscribe(now -> setWrapText(!RightToLeftLabel.isNeeded(now))); // before the skin lays it out
        setText(text);
        setPrefRowCount(rows);
    }
}
