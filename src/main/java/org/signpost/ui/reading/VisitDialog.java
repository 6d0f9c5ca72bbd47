package org.signpost.ui.reading;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.Outside;

/// Asks before an address opens in the system's browser, naming it in full. Only `https` addresses ever open.
public final class VisitDialog {
    private final Texts texts;
    private final Outside outside;
    private final Node owner;
    private final Consumer<Scene> dress;

    /// @param owner a node of the window that asks
    /// @param dress gives the dialog's scene its looks and keys
    public VisitDialog(Texts texts, Outside outside, Node owner, Consumer<Scene> dress) {
        this.texts = texts;
        this.outside = outside;
        this.owner = owner;
        this.dress = dress;
    }

    /// Asks, and opens the address if the answer is yes.
    public void ask(String address) {
        if (!address.startsWith("https://")) {
            return;
        }
        ButtonType yes = new ButtonType(texts.of("visit.yes"), ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(texts.of("visit.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, "", yes, no);
        alert.initOwner(owner.getScene().getWindow());
        alert.setTitle(texts.of("app.name"));
        // content text, not a header: screen readers read it
        alert.getDialogPane().setContent(Nodes.text(texts.of("visit.question", address), "visit-question"));
        dress.accept(alert.getDialogPane().getScene());
        alert.showAndWait().filter(yes::equals).ifPresent(answer -> outside.open(address));
    }
}
