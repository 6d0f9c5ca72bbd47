package org.signpost.ui.present;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Session;
import org.signpost.testing.JavaFx;
import org.signpost.testing.MovingClock;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Alarm;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.WayOut;
import org.signpost.ui.common.WindowDialog;

/// Presenting in real windows beside a main window, on screens that a test plugs in and out: parts of the headless one.
final class OpenPresentation implements Alarm {
    /// Where the main window stands.
    static final Display LAPTOP = display(0, 0, 640, 480);
    static final Display PROJECTOR = display(640, 0, 320, 240);
    static final Display THIRD = display(0, 480, 400, 300);

    private final MovingClock clock = new MovingClock(RealCatalogue.TUESDAY_NOON);
    private final ObservableList<Display> displays;
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Session> handouts = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final Looks looks;
    private final Stage main;
    private final Presenting presenting;

    private OpenPresentation(Display... plugged) {
        displays = FXCollections.observableArrayList(plugged);
        looks = new Looks();
        looks.choiceProperty().set(Looks.Choice.LIGHT);
        VBox root = new VBox(new TextField("what is searched for"));
        main = new Stage();
        main.setScene(new Scene(root, 500, 400));
        looks.dress(main.getScene());
        main.setX(20);
        main.setY(20);
        main.show();
        Background direct = Background.direct(failure -> {
            throw new AssertionError("reading failed", failure);
        });
        Texts texts = Texts.british();
        PresentingTools.Windows windows = new PresentingTools.Windows(looks, new WindowDialog(texts, root,
                looks::dress), scene -> scene.getProperties().put("hide keys", true), () -> hidden.add("hide now"),
                () -> displays, this, Optional.of((session, over) -> handouts.add(session)));
        presenting = new Presenting(new PresentingTools(RealCatalogue.catalogue(), direct,
                new Wording(texts, RealCatalogue.catalogue().taxonomy()),
                new WayOut(RealCatalogue.catalogue()::addresses, direct), clock, windows));
    }

    static Display display(double x, double y, double width, double height) {
        return new Display(new Rectangle2D(x, y, width, height), new Rectangle2D(x, y + 20, width, height - 20));
    }

    static OpenPresentation on(Display... plugged) {
        return JavaFx.ask(() -> new OpenPresentation(plugged));
    }

    @Override
    public Subscription in(Duration time, Runnable ring) {
        waiting.add(ring);
        return () -> waiting.remove(ring);
    }

    /// Every alarm that is set rings, after that time.
    OpenPresentation ring(Duration after) {
        clock.pass(after);
        JavaFx.run(() -> {
            List<Runnable> due = List.copyOf(waiting);
            waiting.clear();
            due.forEach(Runnable::run);
        });
        return this;
    }

    /// As [#ring], where a question comes up that waits.
    Stage ringForDialog(Duration after) {
        clock.pass(after);
        return dialogAfter(() -> {
            List<Runnable> due = List.copyOf(waiting);
            waiting.clear();
            due.forEach(Runnable::run);
        });
    }

    OpenPresentation present(Session session) {
        return doing(() -> presenting.present(session));
    }

    OpenPresentation show(String entry) {
        return doing(() -> presenting.show(new EntryId(entry), entry));
    }

    OpenPresentation doing(Runnable action) {
        JavaFx.run(action);
        JavaFx.settle();
        return this;
    }

    /// Does what brings up a question that waits, and goes on while it waits.
    Stage dialogAfter(Runnable action) {
        List<Window> before = JavaFx.ask(() -> List.copyOf(Window.getWindows()));
        Platform.runLater(action);
        JavaFx.settle();
        return JavaFx.ask(() -> Window.getWindows().stream().filter(one -> !before.contains(one))
                .filter(one -> one.getScene().getRoot() instanceof DialogPane).map(Stage.class::cast).findFirst()
                .orElseThrow(() -> new AssertionError("no question came")));
    }

    /// Presses the button of a question that has that text.
    void answer(Stage dialog, String words) {
        DialogPane pane = (DialogPane) dialog.getScene().getRoot();
        JavaFx.run(() -> pane.getButtonTypes().stream().filter(type -> type.getText().equals(words))
                .map(pane::lookupButton).map(Button.class::cast).findFirst().orElseThrow().fire());
        JavaFx.settle();
    }

    void plug(Display... now) {
        doing(() -> displays.setAll(now));
    }

    Presenting presenting() {
        return presenting;
    }

    MovingClock clock() {
        return clock;
    }

    Looks looks() {
        return looks;
    }

    Stage main() {
        return main;
    }

    List<Session> handouts() {
        return handouts;
    }

    List<String> hidden() {
        return hidden;
    }

    /// The room's window, if it is there.
    Optional<Stage> room() {
        return stages().filter(stage -> stage.getScene().getRoot() instanceof AudienceView).findFirst();
    }

    /// The presenter's window, if it is there.
    Optional<Stage> presenter() {
        return stages().filter(stage -> stage.getScene().getRoot() instanceof PresenterView).findFirst();
    }

    private static Stream<Stage> stages() {
        return JavaFx.ask(() -> Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .toList()).stream();
    }

    static Rectangle2D bounds(Stage stage) {
        return JavaFx.ask(() -> new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    /// The words on the room's screen.
    List<String> roomSays() {
        Stage stage = room().orElseThrow();
        layOut(stage);
        return JavaFx.ask(() -> OpenWindow.words(stage.getScene().getRoot()));
    }

    /// The words of the presenter's window.
    List<String> presenterSays() {
        Stage stage = presenter().orElseThrow();
        layOut(stage);
        return JavaFx.ask(() -> OpenWindow.words(stage.getScene().getRoot()));
    }

    private static void layOut(Stage stage) {
        JavaFx.settle();
        JavaFx.run(() -> {
            for (int i = 0; i < 4; i++) {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            }
        });
    }

    /// Presses keys in a window, one after the other.
    OpenPresentation press(Stage stage, KeyCode... keys) {
        for (KeyCode key : keys) {
            JavaFx.run(() -> {
                stage.requestFocus();
                Robot robot = new Robot();
                robot.keyPress(key);
                robot.keyRelease(key);
            });
            JavaFx.settle();
        }
        return this;
    }

    /// The stage styles, for a window without a frame.
    static boolean isBare(Stage stage) {
        return stage.getStyle() == StageStyle.UNDECORATED && !stage.isFullScreen();
    }
}
