package org.signpost.ui.shell;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WindowDialog;

/// The overview of keys.
final class KeysDialog {
    private static final List<String> KEYS = List.of("search", "clear", "results", "panes", "back", "zoom", "add",
            "print", "show", "keys", "hide");
    private final WindowDialog dialog;

    KeysDialog(WindowDialog dialog) {
        this.dialog = dialog;
    }

    /// Shows the keys until the user closes them.
    void show() {
        Texts texts = dialog.texts();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        grid.add(Nodes.heading(texts.of("keys.title"), "section-title"), 0, 0, 2, 1);
        for (int row = 0; row < KEYS.size(); row++) {
            Label key = Nodes.text(texts.choice("keys.key", KEYS.get(row)), "strong");
            key.setWrapText(false);
            key.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(key, VPos.TOP);
            grid.add(key, 0, row + 1);
            grid.add(Nodes.text(texts.choice("keys.does", KEYS.get(row))), 1, row + 1);
        }
        ButtonType close = new ButtonType(texts.of("keys.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.of(grid, close).showAndWait();
    }
}
