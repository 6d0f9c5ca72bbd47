package org.signpost.ui.handout;

import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.signpost.handout.HandoutFormat;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.Outside;
import org.signpost.ui.common.WindowDialog;
import org.signpost.ui.handout.HandoutViewModel.State;

/// Asks how a handout is to be and where it goes, and tells what becomes of it. Whoever closes it, or hides everything,
/// stops what is being made: then no file is left, and no part of one.
final class HandoutDialog {
    private final HandoutChoices choices;
    private final HandoutViewModel model;
    private final Outside outside;
    private final WindowDialog dialog;
    private final Texts texts;
    private final VBox outcome = new VBox();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button cancel;
    private final Alert alert;
    private final Button save;

    HandoutDialog(HandoutChoices choices, HandoutViewModel model, Outside outside, WindowDialog dialog) {
        this.choices = choices;
        this.model = model;
        this.outside = outside;
        this.dialog = dialog;
        this.texts = dialog.texts();
        bar.setId("handout-progress");
        bar.setAccessibleText(texts.of("handout-dialog.working"));
        bar.setMaxWidth(Double.MAX_VALUE);
        cancel = Nodes.button(texts.of("handout-dialog.cancel"), model::cancel, "small");
        cancel.setId("handout-cancel");
        outcome.getStyleClass().add("handout-outcome");
        outcome.setId("handout-outcome");
        VBox content = new VBox(Nodes.heading(texts.of("handout-dialog.title"), "section-title"), choices, outcome);
        content.getStyleClass().add("handout");
        ButtonType saveAs = new ButtonType(texts.of("handout-dialog.save"), ButtonBar.ButtonData.OK_DONE);
        ButtonType close = new ButtonType(texts.of("handout-dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        outcome.getChildren().setAll(hint());
        alert = dialog.of(content, saveAs, close);
        save = (Button) alert.getDialogPane().lookupButton(saveAs);
        save.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume(); // it does not close the dialog
            askWhere();
        });
    }

    /// Shows it, and returns at once.
    void show() {
        choices.onFormat(this::showHint);
        model.stateProperty().subscribe((before, now) -> show(now));
        alert.getDialogPane().getScene().windowProperty().flatMap(Window::showingProperty).orElse(true)
                .subscribe(showing -> {
                    if (!showing) {
                        model.cancel();
                    }
                });
        alert.show();
    }

    private void askWhere() {
        HandoutFormat format = choices.format();
        outside.askWhere(format.usualName(), switch (format) {
            case PDF -> Outside.FileType.PDF;
            case HTML -> Outside.FileType.HTML;
        }).ifPresent(target -> model.make(choices.chosen(), target));
    }

    private void show(State now) {
        boolean working = now instanceof State.Working;
        boolean wasWorking = choices.isDisabled();
        choices.setDisable(working);
        save.setDisable(working);
        switch (now) {
            case State.Working(double share) -> work(share, wasWorking);
            case State.Ready _ -> say(hint());
            case State.Stopped _ -> say(Nodes.text(texts.of("handout-dialog.stopped")));
            case State.Written(Path file) -> written(file);
            case State.NotWritten(var reason, Path file) ->
                    say(Nodes.text(texts.choice("not-written", reason.code(), file), "caution"));
            case State.Failed _ -> say(Nodes.text(texts.of("handout-dialog.failed"), "caution"));
        }
        if (wasWorking && !working) {
            Node next = now instanceof State.Written ? outcome.lookup("#handout-open") : save;
            next.requestFocus();
        }
    }

    private void work(double share, boolean already) {
        bar.setProgress(share);
        if (!already) {
            say(Nodes.text(texts.of("handout-dialog.working")), bar, cancel);
            cancel.requestFocus();
        }
    }

    private void written(Path file) {
        Label where = Nodes.text(texts.of("handout-dialog.written", file), "strong");
        Button open = Nodes.button(texts.of("handout-dialog.open"), () -> open(file), "small");
        open.setId("handout-open");
        open.setAccessibleHelp(where.getText()); // said with the button, which has the keyboard now
        say(where, open);
    }

    private void open(Path file) {
        say(Nodes.text(outside.open(file) ? texts.of("handout-dialog.opened", file)
                : texts.of("handout-dialog.not-opened", file)));
        save.requestFocus(); // the button is gone
    }

    private void showHint() {
        if (!(model.stateProperty().get() instanceof State.Working)) {
            say(hint());
        }
    }

    private Label hint() {
        return Nodes.text(texts.choice("handout-dialog.hint", choices.format().code()), "muted");
    }

    /// Says something in the place that is there for it. What is said last is also said of the button that one presses
    /// next, for those who do not see it.
    private void say(Node... words) {
        outcome.getChildren().setAll(List.of(words));
        if (alert.isShowing()) {
            save.setAccessibleHelp(words[0] instanceof Label label ? label.getText() : "");
            dialog.refit(alert);
        }
    }
}
