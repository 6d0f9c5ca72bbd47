package org.signpost.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.WindowDialog;
import org.signpost.ui.handout.HandoutSubject;
import org.signpost.ui.handout.Handouts;

/// The dialog of a handout over a window, used as people use it. Files are written in the background as in the program,
/// so here one waits for what is to come.
public final class OpenHandout {
    /// Longer than the longest handout takes: what has not come then never comes.
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final OpenWindow window;
    private final Stage stage;

    private OpenHandout(OpenWindow window) {
        this.window = window;
        this.stage = dialogs(window).getFirst();
    }

    /// The dialog that shows over a window.
    public static OpenHandout over(OpenWindow window) {
        return new OpenHandout(window);
    }

    /// The dialog for anything, opened as another window of ours opens it.
    public static OpenHandout of(HandoutSubject subject, OpenWindow window) {
        window.doing(() -> handouts(window).ask(subject));
        return new OpenHandout(window);
    }

    private static Handouts handouts(OpenWindow window) {
        Texts texts = window.texts();
        return new Handouts(RealCatalogue.catalogue(), Background.direct(failure -> {
            throw new AssertionError("reading failed", failure);
        }), new Wording(texts, RealCatalogue.catalogue().taxonomy()),
                Clock.fixed(RealCatalogue.TUESDAY_NOON, ZoneOffset.UTC), window.outside(),
                new WindowDialog(texts, window.scene().getRoot(), window.looks()::dress));
    }

    private static List<Stage> dialogs(OpenWindow window) {
        return JavaFx.ask(() -> Window.getWindows().stream().filter(one -> one instanceof Stage
                && !one.equals(window.stage())).map(Stage.class::cast).toList());
    }

    /// The dialog's window.
    public Stage stage() {
        return stage;
    }

    /// What it says, control by control.
    public List<String> words() {
        return JavaFx.ask(() -> OpenWindow.words(stage.getScene().getRoot()));
    }

    /// What it says about the file.
    public List<String> outcome() {
        return JavaFx.ask(() -> OpenWindow.words(stage.getScene().getRoot().lookup("#handout-outcome")));
    }

    /// Whether it has something.
    public boolean has(String selector) {
        return JavaFx.ask(() -> stage.getScene().getRoot().lookup(selector) != null);
    }

    /// The node that the selector finds.
    public <T extends Node> T node(Class<T> type, String selector) {
        return JavaFx.ask(() -> type.cast(stage.getScene().getRoot().lookup(selector)));
    }

    /// Presses a button or makes a choice.
    public OpenHandout press(String selector) {
        ButtonBase button = node(ButtonBase.class, selector);
        JavaFx.run(button::fire);
        return this;
    }

    /// Puts a title in place of the one that is there.
    public OpenHandout title(String text) {
        TextField field = node(TextField.class, "#handout-title");
        JavaFx.run(() -> {
            field.selectAll();
            field.replaceSelection(text);
        });
        return this;
    }

    /// Presses “Save as…”, and names that file to the system.
    ///
    /// @param mayReplace whether the system has asked about a file that is there
    public OpenHandout saveAs(Path file, boolean mayReplace) {
        window.outside().answerWhere(file, mayReplace);
        return pressSaveAs();
    }

    /// Presses “Save as…”, where the system is answered already or not at all.
    public OpenHandout pressSaveAs() {
        press(stage, node -> node instanceof Button button && button.isDefaultButton());
        return this;
    }

    /// The same, and waits until it has come to an end.
    ///
    /// @return what it says then
    public String saved(Path file) {
        saveAs(file, true);
        return end();
    }

    /// Waits until nothing is being made any more.
    ///
    /// @return what it says then
    public String end() {
        waitFor(() -> stage.getScene().getRoot().lookup("#handout-progress") == null);
        JavaFx.run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        return outcome().getFirst();
    }

    /// Answers the question that comes, when it has come.
    ///
    /// @return what was asked
    public String answer(String button) {
        waitFor(() -> dialogs(window).size() == 2);
        Stage question = dialogs(window).stream().filter(one -> !one.equals(stage)).findFirst().orElseThrow();
        String asked = JavaFx.ask(() -> OpenWindow.words(
                question.getScene().getRoot().lookup(".question")).getFirst());
        press(question, node -> node instanceof Labeled labeled && button.equals(labeled.getText()));
        JavaFx.settle();
        return asked;
    }

    /// Waits for something to become true.
    public static void waitFor(Callable<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!JavaFx.ask(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nothing came");
            }
            Thread.onSpinWait();
        }
    }

    private static void press(Stage dialog, Predicate<Node> wanted) {
        Platform.runLater(() -> OpenWindow.below(dialog.getScene().getRoot()).filter(wanted)
                .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).findFirst().orElseThrow().fire());
        JavaFx.settle();
    }
}
