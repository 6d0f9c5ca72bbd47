package org.signpost.ui.common;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list of points; each may carry something under its text.
public final class Bullets extends VBox {
    public Bullets() {
        getStyleClass().add("bullets");
    }

    /// A list of texts.
    public static Bullets of(List<String> texts) {
        Bullets bullets = new Bullets();
        texts.forEach(text -> bullets.add("•", text));
        return bullets;
    }

    /// Adds a point.
    ///
    /// @param sign a dot or a number
    /// @param more what stands under the text
    public void add(String sign, String text, Region... more) {
        Label mark = new Label(sign);
        mark.getStyleClass().add(Character.isDigit(sign.charAt(0)) ? "step-number" : "bullet");
        mark.setMinWidth(USE_PREF_SIZE);
        VBox body = new VBox(Nodes.text(text));
        body.getChildren().addAll(more);
        body.setMinWidth(0); // what stands in it wraps
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox row = new HBox(mark, body);
        row.getStyleClass().add("point");
        getChildren().add(row);
    }
}
