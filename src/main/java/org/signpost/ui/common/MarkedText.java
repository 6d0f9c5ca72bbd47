package org.signpost.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.signpost.search.Marked;

/// A wrapping text with the matched words marked.
public final class MarkedText extends TextFlow {
    /// Shows a text.
    public void show(Marked marked) {
        getChildren().setAll(marked.pieces().stream().map(MarkedText::piece).toList());
    }

    private static Node piece(Marked.Piece piece) {
        if (piece.marked()) {
            Label label = new Label(piece.text());
            label.getStyleClass().add("mark");
            return label;
        }
        Text text = new Text(piece.text());
        text.getStyleClass().add("words");
        return text;
    }
}
