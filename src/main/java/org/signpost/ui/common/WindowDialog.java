package org.signpost.ui.common;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.signpost.text.Texts;

/// How the dialogs of a window are made: called "Signpost", with its looks and keys, and never higher than the window.
/// What has no room scrolls.
///
/// @param owner a node of the window
/// @param dress gives a dialog's scene its looks and keys
public record WindowDialog(Texts texts, Node owner, Consumer<Scene> dress) {
    /// What a title bar takes, and is left at the sides, in pixels.
    private static final double TITLE_BAR = 40;

    /// A dialog that is ready to be shown. Its content is no header: screen readers read it.
    public Alert of(Region content, ButtonType... buttons) {
        Window window = owner.getScene().getWindow();
        Alert alert = new Alert(Alert.AlertType.NONE, "", buttons);
        alert.initOwner(window);
        alert.setTitle(texts.of("app.name"));
        DialogPane pane = alert.getDialogPane();
        pane.setContent(content);
        dress.accept(pane.getScene());
        keepWithin(window, pane);
        return alert;
    }

    /// The same over another window of ours, such as a dialog.
    ///
    /// @param other a node of that window
    public WindowDialog over(Node other) {
        return new WindowDialog(texts, other, dress);
    }

    /// Gives a dialog that says something else at its end now the height that this takes, or brings its end into sight.
    public void refit(Alert alert) {
        DialogPane pane = alert.getDialogPane();
        keepWithin(owner.getScene().getWindow(), pane);
        if (pane.getContent() instanceof ScrollPane scroller) {
            scroller.setVvalue(scroller.getVmax());
        } else if (pane.getScene().getHeight() < pane.prefHeight(pane.getWidth())) {
            pane.getScene().getWindow().sizeToScene();
        }
    }

    /// Asks a question, and waits for the answer.
    ///
    /// @return whether the answer is yes; closing the dialog is a no
    public boolean ask(String words, String yesWords, String noWords) {
        ButtonType yes = new ButtonType(yesWords, ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(noWords, ButtonBar.ButtonData.CANCEL_CLOSE);
        return of(Nodes.text(words, "question"), yes, no).showAndWait().filter(yes::equals).isPresent();
    }

    /// Done before it shows, so that nothing jumps.
    private static void keepWithin(Window window, DialogPane pane) {
        if (pane.getContent() instanceof ScrollPane) {
            return; // it is as high as it may be
        }
        double across = window.getWidth() - TITLE_BAR;
        double down = window.getHeight() - TITLE_BAR;
        pane.applyCss();
        pane.setMaxWidth(across); // the theme's own limit is in pixels, whatever the size of the text
        double width = Math.min(pane.prefWidth(-1), across);
        if (pane.prefHeight(width) > down) {
            ScrollPane scroller = new ScrollPane(pane.getContent());
            scroller.setFitToWidth(true);
            scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            scroller.getStyleClass().add("edge-to-edge");
            pane.setContent(scroller);
            pane.setPrefSize(width, down);
        }
    }
}
