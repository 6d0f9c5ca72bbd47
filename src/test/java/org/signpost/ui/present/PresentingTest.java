package org.signpost.ui.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.ui.present.OpenPresentation.LAPTOP;
import static org.signpost.ui.present.OpenPresentation.PROJECTOR;
import static org.signpost.ui.present.OpenPresentation.THIRD;
import static org.signpost.ui.present.OpenPresentation.bounds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.library.Session;
import org.signpost.testing.JavaFx;

/// The windows of a presentation, on the screens that there are.
@ExtendWith(JavaFx.class)
final class PresentingTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /// Cards without anything to be read first.
    private static Session calm() {
        return new Session(2, "A short evening", Instant.EPOCH, List.of(
                SampleSession.item(SampleSession.entry("childline"), 5, "My private note."),
                SampleSession.item(SampleSession.entry("nspcc-helpline"), 5, "")));
    }

    private static void fullyOn(Stage stage, Display display) {
        assertThat(display.bounds().contains(bounds(stage))).as("%s on %s", bounds(stage), display).isTrue();
    }

    private static void covers(Stage stage, Display display) {
        assertThat(bounds(stage)).isEqualTo(display.bounds());
    }

    private static boolean overlap(Rectangle2D one, Rectangle2D other) {
        return one.intersects(other);
    }

    private static void closedByTheSystem(Stage stage) {
        Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Test
    void theRoomHasTheScreenWhereTheMainWindowIsNotAndThePresenterTheOther() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(calm());
        Stage room = on.room().orElseThrow();
        covers(room, PROJECTOR);
        fullyOn(on.presenter().orElseThrow(), LAPTOP);
        assertThat(OpenPresentation.isBare(room)).isTrue();
        assertThat(room.getTitle()).isEqualTo("Signpost");
        assertThat(on.presenter().orElseThrow().getTitle()).isEqualTo("Signpost");
        assertThat(on.roomSays()).contains("Childline", "0800 1111", "1 of 2");
        assertThat(on.presenterSays()).contains("A short evening", "2 cards · 10 min", "My private note.",
                "Audience: screen 2");
        assertThat(on.presenting().runningProperty().get()).isTrue();
    }

    @Test
    void withOneScreenThereIsTheRoomsWindowOnly() {
        OpenPresentation on = OpenPresentation.on(LAPTOP).present(calm());
        covers(on.room().orElseThrow(), LAPTOP);
        assertThat(on.presenter()).isEmpty();
    }

    @Test
    void keysOfBothWindowsMoveBothAndBlankTheRoomOnly() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(calm());
        Stage room = on.room().orElseThrow();
        Stage presenter = on.presenter().orElseThrow();
        for (KeyCode forth : List.of(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.END)) {
            for (Stage stage : List.of(room, presenter)) {
                assertThat(on.press(stage, forth).roomSays()).as("%s", forth).contains("NSPCC Helpline", "2 of 2");
                assertThat(on.press(stage, KeyCode.HOME).roomSays()).contains("1 of 2");
            }
        }
        for (KeyCode back : List.of(KeyCode.LEFT, KeyCode.UP, KeyCode.PAGE_UP)) {
            for (Stage stage : List.of(room, presenter)) {
                assertThat(on.press(stage, KeyCode.END, back).roomSays()).as("%s", back).contains("1 of 2");
            }
        }
        assertThat(on.press(room, KeyCode.DIGIT2, KeyCode.ENTER).roomSays()).contains("2 of 2");
        assertThat(on.press(presenter, KeyCode.B).roomSays()).isEmpty();
        assertThat(on.presenterSays()).contains("The room’s screen is blank.");
        assertThat(on.press(room, KeyCode.PERIOD).roomSays()).contains("2 of 2");
        assertThat(on.press(room, KeyCode.PLUS).presenterSays()).contains("110%");
        assertThat(on.press(presenter, KeyCode.MINUS, KeyCode.MINUS).presenterSays()).contains("90%");
    }

    @Test
    void escapeAsksInThePresentersWindowAndEndsBoth() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(calm());
        Stage room = on.room().orElseThrow();
        Stage presenter = on.presenter().orElseThrow();
        Stage question = on.dialogAfter(() -> on.press(room, KeyCode.ESCAPE));
        assertThat(question.getOwner()).isEqualTo(presenter);
        on.answer(question, "Go on");
        assertThat(on.room()).isPresent();
        on.answer(on.dialogAfter(() -> on.press(presenter, KeyCode.ESCAPE)), "End");
        assertThat(on.room()).isEmpty();
        assertThat(on.presenter()).isEmpty();
        assertThat(on.presenting().runningProperty().get()).isFalse();
        assertThat(JavaFx.ask(() -> on.main().isShowing())).as("the main window stays").isTrue();
    }

    @Test
    void closingAWindowByTheSystemAsksToo() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(calm());
        on.answer(on.dialogAfter(() -> closedByTheSystem(on.room().orElseThrow())), "Go on");
        assertThat(on.room()).isPresent();
        on.answer(on.dialogAfter(() -> closedByTheSystem(on.presenter().orElseThrow())), "End");
        assertThat(on.room()).isEmpty();
        assertThat(on.presenter()).isEmpty();
    }

    @Test
    void whenTheRoomsScreenIsUnpluggedItsWindowMovesAndNoNotesAreEverOnTop() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(calm());
        Stage room = on.room().orElseThrow();
        Stage presenter = on.presenter().orElseThrow();
        List<Boolean> together = new ArrayList<>();
        JavaFx.run(() -> room.xProperty().subscribe(() -> together.add(presenter.isShowing()
                && overlap(bounds(room), bounds(presenter)))));
        on.plug(LAPTOP);
        covers(room, LAPTOP);
        assertThat(on.presenter()).isEmpty();
        assertThat(together).doesNotContain(true);
        assertThat(on.roomSays()).contains("1 of 2");
        assertThat(on.press(room, KeyCode.RIGHT).roomSays()).contains("2 of 2");
    }

    @Test
    void aScreenThatIsPluggedInIsOfferedAndNothingMovesBeforeAYes() {
        OpenPresentation on = OpenPresentation.on(LAPTOP).present(calm());
        Stage room = on.room().orElseThrow();
        on.plug(LAPTOP, PROJECTOR);
        covers(room, LAPTOP);
        assertThat(on.presenter()).isEmpty();
        Stage question = on.ringForDialog(SECOND);
        on.answer(question, "Leave it here");
        on.ring(Duration.ofHours(1));
        covers(room, LAPTOP);
        assertThat(on.presenter()).as("not after a sleep either: the room may look at that screen").isEmpty();
        on.plug(LAPTOP);
        on.plug(LAPTOP, PROJECTOR);
        on.answer(on.ringForDialog(SECOND), "Move it");
        covers(room, PROJECTOR);
        fullyOn(on.presenter().orElseThrow(), LAPTOP);
    }

    @Test
    void aClickerDoesNotSayYesToAScreen() {
        OpenPresentation on = OpenPresentation.on(LAPTOP).present(calm());
        on.plug(LAPTOP, PROJECTOR);
        Stage question = on.ringForDialog(SECOND);
        on.press(question, KeyCode.SPACE);
        assertThat(JavaFx.ask(question::isShowing)).isFalse();
        covers(on.room().orElseThrow(), LAPTOP);
        assertThat(on.presenter()).isEmpty();
    }

    @Test
    void aThirdScreenIsToldOfAndCanBeChosen() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(calm());
        on.plug(LAPTOP, PROJECTOR, THIRD);
        assertThat(on.presenterSays()).anyMatch(words -> words.startsWith("Another screen has been plugged in."));
        covers(on.room().orElseThrow(), PROJECTOR);
        MenuButton screens = (MenuButton) JavaFx.ask(() ->
                on.presenter().orElseThrow().getScene().lookup("#audience-screen"));
        assertThat(screens.getItems()).extracting(item -> item.getText()).containsExactly("Screen 1 (640 × 480)",
                "Screen 2 (320 × 240)", "Screen 3 (400 × 300)");
        on.doing(() -> screens.getItems().get(2).fire());
        covers(on.room().orElseThrow(), THIRD);
        assertThat(on.presenterSays()).contains("Audience: screen 3");
        on.doing(() -> screens.getItems().getFirst().fire());
        covers(on.room().orElseThrow(), LAPTOP);
        fullyOn(on.presenter().orElseThrow(), PROJECTOR);
    }

    @Test
    void afterASleepTheWindowsAreWhereTheyBelong() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(calm());
        Stage room = on.room().orElseThrow();
        on.doing(() -> room.setX(100));
        on.ring(SECOND);
        assertThat(bounds(room).getMinX()).as("in the course of a second nothing is looked at").isEqualTo(100);
        on.ring(Duration.ofHours(1));
        covers(room, PROJECTOR);
        assertThat(on.presenterSays()).contains("01:00:01", "55 min behind plan");
    }

    @Test
    void whileNoScreenIsThereNothingIsLost() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(calm());
        on.plug();
        assertThat(on.room()).isPresent();
        on.plug(LAPTOP, PROJECTOR);
        covers(on.room().orElseThrow(), PROJECTOR);
        assertThat(on.presenter()).isPresent();
    }

    @Test
    void oneEntryGoesUpAloneAndTheKeyboardStaysWithTheSearch() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).show("childline");
        covers(on.room().orElseThrow(), PROJECTOR);
        assertThat(on.presenter()).isEmpty();
        assertThat(on.roomSays()).contains("Childline", "0800 1111").doesNotContain("1 of 1");
        assertThat(JavaFx.ask(() -> on.main().isFocused())).isTrue();
        assertThat(on.show("nspcc-helpline").roomSays()).contains("NSPCC Helpline");
        on.press(on.room().orElseThrow(), KeyCode.ESCAPE);
        assertThat(on.room()).isEmpty();
    }

    @Test
    void anEntryIsShownBesidesTheSessionAndTheSessionGoesOnWhereItWas() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(calm());
        Stage room = on.room().orElseThrow();
        on.press(room, KeyCode.RIGHT).show("papyrus-hopeline247");
        assertThat(on.roomSays()).contains("HOPELINE247");
        assertThat(on.presenterSays()).contains("Shown besides the session. Next or Back goes back to card 2.");
        assertThat(on.press(room, KeyCode.RIGHT).roomSays()).contains("NSPCC Helpline", "2 of 2");
    }

    @Test
    void limitsOfAnEntryAreAskedAboutInTheMainWindowBeforeTheRoomSeesIt() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR);
        Stage question = on.dialogAfter(() -> on.show("ceop-education"));
        assertThat(question.getOwner()).isEqualTo(on.main());
        assertThat(on.room()).as("nothing is shown yet").isEmpty();
        on.answer(question, "Not now");
        assertThat(on.room()).isEmpty();
        on.answer(on.dialogAfter(() -> on.show("ceop-education")), "Show it");
        assertThat(on.roomSays()).contains("CEOP Education");
    }

    @Test
    void withOneScreenLimitsAreReadBeforeTheSessionBegins() {
        OpenPresentation on = OpenPresentation.on(LAPTOP);
        Stage question = on.dialogAfter(() -> on.present(SampleSession.session()));
        assertThat(on.room()).isEmpty();
        on.answer(question, "Begin");
        Stage room = on.room().orElseThrow();
        assertThat(on.press(room, KeyCode.RIGHT).roomSays()).as("asked once").contains("2 of 12 · part 1 of 3");
    }

    @Test
    void whereThePresenterHasLostTheWindowLimitsAreAskedAboutInFrontOfTheRoom() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(SampleSession.session());
        on.plug(LAPTOP);
        Stage room = on.room().orElseThrow();
        Stage question = on.dialogAfter(() -> on.press(room, KeyCode.RIGHT));
        assertThat(on.roomSays()).contains("1 of 12");
        on.answer(question, "Show it");
        assertThat(on.roomSays()).contains("2 of 12 · part 1 of 3");
    }

    @Test
    void whatIsPresentedAnewReplacesWhatWas() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).show("childline").present(calm());
        assertThat(JavaFx.ask(() -> Window.getWindows().size())).isEqualTo(3);
        on.present(calm());
        assertThat(JavaFx.ask(() -> Window.getWindows().size())).isEqualTo(3);
        on.doing(() -> on.presenting().end());
        assertThat(JavaFx.ask(() -> Window.getWindows().size())).isEqualTo(1);
    }

    @Test
    void everyWindowListensForHideNowAndTheHandoutIsAskedFor() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(calm());
        assertThat(on.room().orElseThrow().getScene().getProperties()).containsKey("hide keys");
        Scene presenter = on.presenter().orElseThrow().getScene();
        assertThat(presenter.getProperties()).containsKey("hide keys");
        on.doing(() -> ((ButtonBase) presenter.lookup("#hide-now")).fire());
        assertThat(on.hidden()).containsExactly("hide now");
        on.doing(() -> ((ButtonBase) presenter.lookup("#handout")).fire());
        assertThat(on.handouts()).containsExactly(calm());
    }
}
