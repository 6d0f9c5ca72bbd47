package org.signpost.ui.present;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WindowDialog;

/// A question whose yes has to be meant: Enter, Space and clickers give the no.
final class SafeQuestion {
    private SafeQuestion() {
    }

    /// Asks, and waits for the answer.
    static boolean ask(WindowDialog dialog, String words, String yesWords, String noWords) {
        ButtonType yes = new ButtonType(yesWords, ButtonBar.ButtonData.APPLY);
        ButtonType no = new ButtonType(noWords, ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = dialog.of(Nodes.text(words, "question"), yes, no);
        DialogPane pane = alert.getDialogPane();
        if (pane.lookupButton(no) instanceof Button leave) {
            leave.setDefaultButton(true);
            alert.setOnShown(event -> leave.requestFocus());
        }
        return alert.showAndWait().filter(yes::equals).isPresent();
    }
}
