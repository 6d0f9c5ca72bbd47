package org.signpost.ui.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.ui.present.OpenPresentation.LAPTOP;
import static org.signpost.ui.present.OpenPresentation.PROJECTOR;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.testing.CutWords;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.PseudoLocale;
import org.signpost.testing.Sweep;
import org.signpost.ui.common.Looks;

/// The presenter's window for the keyboard, for screen readers, and in a language that nobody speaks.
@ExtendWith(JavaFx.class)
final class PresenterAccessibilityTest {
    private static Stream<PresentingStill> stills() {
        return PresentingStill.all().stream();
    }

    private static Node focus(Stage stage) {
        return JavaFx.ask(() -> stage.getScene().getFocusOwner());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stills")
    void whateverTheKeyboardReachesHasARoleANameAndRoomForAFinger(PresentingStill still) {
        StillPresentation made = StillPresentation.onto(still.width(), still.height());
        still.reach().accept(made);
        assertThat(JavaFx.ask(() -> Sweep.mute(made.presenter().getRoot()))).isEmpty();
        assertThat(JavaFx.ask(() -> Sweep.small(made.presenter().getRoot()))).isEmpty();
        assertThat(JavaFx.ask(() -> Sweep.reached(made.presenter().getRoot()).size())).isGreaterThan(8);
        assertThat(JavaFx.ask(() -> Sweep.reached(made.room().getRoot()))).as("in front of the room").isEmpty();
    }

    @Test
    void tabReachesEverythingAndSpaceThenMeansWhatHasTheKeyboard() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(SampleSession.session());
        Stage presenter = on.presenter().orElseThrow();
        on.presenterSays(); // laid out
        assertThat(focus(presenter)).isEqualTo(presenter.getScene().lookup("#next"));
        Set<Node> stops = new LinkedHashSet<>();
        while (stops.add(focus(presenter))) {
            on.press(presenter, KeyCode.TAB);
        }
        assertThat(stops).containsAll(JavaFx.ask(() -> Sweep.reached(presenter.getScene().getRoot())));
        JavaFx.run(() -> presenter.getScene().lookup("#blank").requestFocus());
        assertThat(on.press(presenter, KeyCode.SPACE).roomSays()).as("Blank was pressed").isEmpty();
    }

    @Test
    void arrowsWalkTheListAndEnterJumps() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(SampleSession.session());
        Stage presenter = on.presenter().orElseThrow();
        ListView<?> cards = (ListView<?>) JavaFx.ask(() -> presenter.getScene().lookup("#cards"));
        JavaFx.run(cards::requestFocus);
        on.press(presenter, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(on.roomSays()).as("walking shows nothing").contains("1 of 12");
        assertThat(on.press(presenter, KeyCode.ENTER).roomSays()).contains("Childline", "4 of 12");
        assertThat(on.press(presenter, KeyCode.PAGE_DOWN).roomSays()).as("a clicker goes on all the same")
                .contains("CEOP Safety Centre");
    }

    @Test
    void theButtonSaysWhatTheRoomSees() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR).present(SampleSession.session());
        Node next = JavaFx.ask(() -> on.presenter().orElseThrow().getScene().lookup("#next"));
        assertThat(JavaFx.ask(next::getAccessibleHelp)).isEqualTo("The room sees: Before we begin");
        on.press(on.room().orElseThrow(), KeyCode.B);
        assertThat(JavaFx.ask(next::getAccessibleHelp)).isEqualTo("The room’s screen is blank.");
    }

    @ParameterizedTest(name = "{0}x{1} at {2} %")
    @CsvSource({"1440, 900, 100", "1440, 900, 150", "1024, 700, 100", "1024, 700, 150"})
    void nothingIsCutAndNothingHardCodedWhereTextsAreLonger(int width, int height, int zoom) {
        StillPresentation made = StillPresentation.of(SampleSession.session(), PseudoLocale.texts(), width, height,
                1024, 768).look(Looks.Choice.LIGHT, zoom);
        for (int card = 0; card < made.model().cards().size(); card++) {
            int to = card;
            made.doing(model -> model.jump(to));
            assertThat(JavaFx.ask(() -> CutWords.in(made.presenter().getRoot()))).as("asking, card " + card).isEmpty();
            made.doing(PresentationViewModel::showComing);
            assertThat(JavaFx.ask(() -> CutWords.in(made.presenter().getRoot()))).as("card " + card).isEmpty();
            assertThat(JavaFx.ask(() -> CutWords.in(made.room().getRoot()))).as("room, card " + card).isEmpty();
        }
        made.at(SampleSession.WARM_UP).doing(PresentationViewModel::toggleBlank);
        List<String> buttons = JavaFx.ask(() -> OpenWindow.below(made.presenter().getRoot())
                .filter(Node::isFocusTraversable).filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text.chars().anyMatch(Character::isLetter)).toList());
        assertThat(buttons).hasSizeGreaterThan(5).allSatisfy(text -> assertThat(text).contains("⟦"));
    }
}
