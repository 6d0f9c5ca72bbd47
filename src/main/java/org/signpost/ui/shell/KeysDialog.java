package org.signpost.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;

/// The overview of keys.
final class KeysDialog {
    private static final List<String> KEYS = List.of("search", "clear", "results", "panes", "back", "zoom", "keys",
            "hide");
    private final Texts texts;
    private final Node owner;
    private final Consumer<Scene> dress;

    /// @param owner a node of the window that shows it
    /// @param dress gives the dialog's scene its looks and keys
    KeysDialog(Texts texts, Node owner, Consumer<Scene> dress) {
        this.texts = texts;
        this.owner = owner;
        this.dress = dress;
    }

    /// Shows the keys until the user closes them.
    void show() {
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
        Alert alert = new Alert(Alert.AlertType.NONE, "", close);
        alert.initOwner(owner.getScene().getWindow());
        alert.setTitle(texts.of("app.name"));
        alert.getDialogPane().setContent(grid);
        dress.accept(alert.getDialogPane().getScene());
        alert.showAndWait();
    }
}
