package org.signpost.ui.common;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;

/// A question with two answers, in a dialog over the window that asks. Hide now works from within it.
public final class Question {
    private final String windowTitle;
    private final Node owner;
    private final Consumer<Scene> dress;

    /// @param windowTitle always the program's name: a title bar tells nobody what is read
    /// @param owner a node of the window that asks
    /// @param dress gives the dialog's scene its looks and keys
    public Question(String windowTitle, Node owner, Consumer<Scene> dress) {
        this.windowTitle = windowTitle;
        this.owner = owner;
        this.dress = dress;
    }

    /// Asks, and waits for the answer.
    ///
    /// @return whether the answer is yes; closing the dialog is a no
    public boolean ask(String words, String yesWords, String noWords) {
        ButtonType yes = new ButtonType(yesWords, ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(noWords, ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, "", yes, no);
        alert.initOwner(owner.getScene().getWindow());
        alert.setTitle(windowTitle);
        // content text, not a header: screen readers read it
        alert.getDialogPane().setContent(Nodes.text(words, "visit-question"));
        dress.accept(alert.getDialogPane().getScene());
        return alert.showAndWait().filter(yes::equals).isPresent();
    }
}
