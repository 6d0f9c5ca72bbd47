package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;

/// The window by keyboard alone, with real strokes.
@ExtendWith(JavaFx.class)
final class KeysTest {
    private static final List<String> PANES = List.of("#search", ".help-now", ".filters", "#hits", "#page", ".side");
    private final OpenWindow window = OpenWindow.usual();

    private String pane() {
        return PANES.stream().filter(window::focusIsIn).findFirst().orElse("elsewhere");
    }

    private List<String> walk(int steps, KeyCode... keys) {
        List<String> walked = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            window.press(keys);
            walked.add(pane());
        }
        return walked;
    }

    @Test
    void f6WalksAllPanesAndComesRound() {
        window.open("ceop-education");
        assertThat(pane()).isEqualTo("#search");
        assertThat(walk(6, KeyCode.F6)).containsExactly(".help-now", ".filters", "#hits", "#page", ".side", "#search");
    }

    @Test
    void shiftF6WalksTheOtherWay() {
        window.open("ceop-education");
        assertThat(walk(6, KeyCode.SHIFT, KeyCode.F6))
                .containsExactly(".side", "#page", "#hits", ".filters", ".help-now", "#search");
    }

    @Test
    void onTheHomePageThereIsNoAlongsideToWalk() {
        assertThat(walk(5, KeyCode.F6)).containsExactly(".help-now", ".filters", "#hits", "#page", "#search");
    }

    @Test
    void fromABarThatIsNoPaneF6BeginsAtTheFirstAndShiftF6AtTheLast() {
        window.open("ceop-education");
        window.doing(() -> window.node(Labeled.class, "#hide-now").requestFocus());
        assertThat(walk(1, KeyCode.F6)).containsExactly("#search");
        window.doing(() -> window.node(Labeled.class, "#hide-now").requestFocus());
        assertThat(walk(1, KeyCode.SHIFT, KeyCode.F6)).containsExactly(".side");
    }

    @Test
    void controlKGoesToTheSearchFieldAndSelectsItsText() {
        window.type("ceop").press(KeyCode.F6).press(KeyCode.CONTROL, KeyCode.K);
        assertThat(pane()).isEqualTo("#search");
        assertThat(window.searchField().getSelectedText()).isEqualTo("ceop");
        window.type("nspcc");
        assertThat(window.searchField().getText()).isEqualTo("nspcc");
    }

    @Test
    void escapeClearsTheSearchFromAnywhere() {
        int all = window.hits().getItems().size();
        window.type("ceop").press(KeyCode.F6).press(KeyCode.F6).press(KeyCode.ESCAPE);
        assertThat(window.searchField().getText()).isEmpty();
        assertThat(window.hits().getItems()).hasSize(all);
        assertThat(pane()).isEqualTo("#search");
    }

    @Test
    void downGoesIntoTheHitsAndTheArrowsWalkThem() {
        window.type("thinkuknow");
        List<String> ids = window.hitIds();
        window.press(KeyCode.DOWN);
        assertThat(pane()).isEqualTo("#hits");
        assertThat(selected()).isEqualTo(ids.get(0));
        assertThat(window.title()).isEqualTo("CEOP Education");
        window.press(KeyCode.DOWN);
        assertThat(selected()).isEqualTo(ids.get(1));
        window.press(KeyCode.DOWN).press(KeyCode.UP);
        assertThat(selected()).isEqualTo(ids.get(1));
        window.press(KeyCode.END);
        assertThat(selected()).isEqualTo(ids.getLast());
        assertThat(pane()).as("the list keeps the keyboard while pages open").isEqualTo("#hits");
    }

    private String selected() {
        return JavaFx.ask(() -> window.hits().getSelectionModel().getSelectedItem().link().id().value());
    }

    @Test
    void altLeftAndAltRightGoBackAndForward() {
        window.open("ceop-education").open("premier-2014-660-arrests");
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.title()).isEqualTo("CEOP Education");
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.title()).isEqualTo("What is worrying you?");
        window.press(KeyCode.ALT, KeyCode.RIGHT).press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(window.title()).isEqualTo("UK-wide police operation snares 660 suspected paedophiles");
    }

    @Test
    void leftAndRightAloneMoveTheCursorInTheText() {
        window.type("cep").press(KeyCode.LEFT).type("o").press(KeyCode.RIGHT);
        assertThat(window.searchField().getText()).isEqualTo("ceop");
    }

    @Test
    void controlPlusMinusAndNoughtChangeTheTextSize() {
        assertThat(zoom()).isEqualTo(100);
        window.press(KeyCode.CONTROL, KeyCode.EQUALS).press(KeyCode.CONTROL, KeyCode.PLUS)
                .press(KeyCode.CONTROL, KeyCode.ADD);
        assertThat(zoom()).isEqualTo(130);
        assertThat(window.words(".status-bar")).contains("Text 130%");
        window.press(KeyCode.CONTROL, KeyCode.MINUS).press(KeyCode.CONTROL, KeyCode.SUBTRACT);
        assertThat(zoom()).isEqualTo(110);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(zoom()).isEqualTo(100);
        assertThat(window.searchField().getText()).as("no stroke got into the text").isEmpty();
    }

    @Test
    void theTextSizeStopsAt80And200PerCent() {
        for (int i = 0; i < 12; i++) {
            JavaFx.run(() -> window.looks().zoomBy(1));
        }
        assertThat(zoom()).isEqualTo(200);
        for (int i = 0; i < 20; i++) {
            JavaFx.run(() -> window.looks().zoomBy(-1));
        }
        assertThat(zoom()).isEqualTo(80);
    }

    private int zoom() {
        return JavaFx.ask(() -> window.looks().zoomProperty().get());
    }

    @Test
    void spaceTicksAFilter() {
        window.doing(() -> window.node(CheckBox.class, "#filter-topic-grooming").requestFocus());
        window.press(KeyCode.SPACE);
        assertThat(window.words(".chips")).containsExactly("Grooming");
    }

    @Test
    void aCardOpensByEnterAndBySpace() {
        window.open("ceop-education");
        String headline = "UK-wide police operation snares 660 suspected paedophiles";
        window.doing(() -> window.card(".side", headline).requestFocus()).press(KeyCode.ENTER);
        assertThat(window.title()).isEqualTo(headline);
        window.doing(() -> window.card(".side", "CEOP Education").requestFocus()).press(KeyCode.SPACE);
        assertThat(window.title()).isEqualTo("CEOP Education");
    }

    @Test
    void tabReachesEveryPaneAndHideNow() {
        window.open("ceop-education");
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            reached.add("hide-now".equals(window.focus().getId()) ? "hide-now" : pane());
            window.stroke(KeyCode.TAB);
        }
        assertThat(reached).contains("hide-now").containsAll(PANES);
    }

    private Stage typeQuestionMark() {
        Platform.runLater(() -> {
            Node target = window.scene().getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_TYPED, "?", "?", KeyCode.UNDEFINED, true, false, false,
                    false));
        });
        JavaFx.settle();
        return JavaFx.ask(() -> Window.getWindows().stream().filter(one -> one instanceof Stage
                && !one.equals(window.stage())).map(Stage.class::cast).findFirst().orElseThrow());
    }

    @Test
    void aQuestionMarkShowsTheKeysUnlessSomebodyTypesIt() {
        window.press(KeyCode.F6);
        Stage keys = typeQuestionMark();
        List<String> words = OpenWindow.words(keys.getScene().getRoot());
        JavaFx.run(keys::hide);

        assertThat(words).contains("Keys", "Ctrl K", "Search", "Shift three times", "Close");
    }

    @Test
    void inTheSearchFieldAQuestionMarkIsText() {
        window.doing(() -> Event.fireEvent(window.searchField(), new KeyEvent(KeyEvent.KEY_TYPED, "?", "?",
                KeyCode.UNDEFINED, true, false, false, false)));

        assertThat(window.searchField().getText()).isEqualTo("?");
        assertThat(JavaFx.ask(() -> Window.getWindows().size())).isEqualTo(1);
    }
}
