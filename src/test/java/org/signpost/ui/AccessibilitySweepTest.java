package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenHandout;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.Still;
import org.signpost.testing.StillWindow;
import org.signpost.testing.Sweep;
import org.signpost.testing.WindowStates;
import org.signpost.testing.WindowStates.State;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Place;

/// Every screen, visited with the eyes of somebody who uses the keyboard or a screen reader.
@ExtendWith(JavaFx.class)
final class AccessibilitySweepTest {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    /// How far a focus ring may stand out.
    private static final int AROUND = 4;
    private static final int MORE_THAN_ANY_WINDOW_HAS = 400;

    private static Stream<Still> stills() {
        return Still.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stills")
    void whateverTheKeyboardReachesHasARoleANameAndRoomForAFinger(Still still) {
        StillWindow window = StillWindow.of(1440, 900);
        still.reach().accept(window);
        assertThat(JavaFx.ask(() -> Sweep.mute(window.scene().getRoot()))).as("without role or name").isEmpty();
        assertThat(JavaFx.ask(() -> Sweep.small(window.scene().getRoot()))).as("smaller than 24 pixels").isEmpty();
        assertThat(JavaFx.ask(() -> Sweep.reached(window.scene().getRoot()).size())).isGreaterThan(20);
    }

    private static Stream<State> handouts() {
        return WindowStates.all().stream().filter(state -> state.name().startsWith("handout"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handouts")
    void soItIsInTheDialogOfAHandout(State state) {
        OpenWindow window = OpenWindow.usual();
        state.bring().accept(window);
        Parent dialog = OpenHandout.over(window).stage().getScene().getRoot();
        window.doing(() -> {
            dialog.applyCss();
            dialog.layout();
        });
        assertThat(JavaFx.ask(() -> Sweep.mute(dialog))).as("without role or name").isEmpty();
        assertThat(JavaFx.ask(() -> Sweep.small(dialog))).as("smaller than 24 pixels").isEmpty();
        assertThat(JavaFx.ask(() -> Sweep.reached(dialog))).as("what the keyboard reaches").hasSizeGreaterThan(1);
    }

    @Test
    void theSweepFindsWhatIsMuteOrSmall() {
        HBox row = JavaFx.ask(() -> new HBox(new Button(), new Button("Copy")));
        assertThat(JavaFx.ask(() -> Sweep.mute(row))).hasSize(1);
        assertThat(JavaFx.ask(() -> Sweep.small(row))).hasSize(2);
    }

    /// The nodes that Tab stops at, from the search field round to it again.
    private static List<Node> tabbed(OpenWindow window) {
        Set<Node> stops = new LinkedHashSet<>();
        window.press(KeyCode.CONTROL, KeyCode.K);
        for (int i = 0; i < MORE_THAN_ANY_WINDOW_HAS && stops.add(window.focus()); i++) {
            window.stroke(KeyCode.TAB);
            JavaFx.settle();
        }
        return new ArrayList<>(stops);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"home", "childline", "online-grooming", "police-professional-2024-ucol", "saved",
        "settings", "keeps"})
    void tabReachesEverythingPaneByPaneFromTopToBottom(String place) {
        OpenWindow window = OpenWindow.usual();
        Place.Screen.of(place).ifPresentOrElse(window::show, () -> window.open(place));
        List<Node> stops = tabbed(window);
        List<Node> all = JavaFx.ask(() -> Sweep.reached(window.scene().getRoot()));
        assertThat(stops).as("stops").containsAll(all.stream().filter(node -> !(node instanceof ToggleButton toggle)
                || toggle.getToggleGroup() == null || toggle.isSelected()).toList());
        List<String> backwards = new ArrayList<>();
        JavaFx.run(() -> {
            for (int i = 1; i < stops.size(); i++) {
                Node before = stops.get(i - 1);
                Node now = stops.get(i);
                if (pane(before).equals(pane(now)) && top(now) < bottom(before)
                        && now.localToScene(0, 0).getX() < before.localToScene(0, 0).getX()
                        && bottom(now) <= top(before)) {
                    backwards.add(Sweep.describe(before) + " then " + Sweep.describe(now));
                }
            }
        });
        assertThat(backwards).as("against the order in which one reads").isEmpty();
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private static String pane(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            for (String pane : List.of("top-bar", "help-now", "filters", "results", "reading", "side", "status-bar")) {
                if (one.getStyleClass().contains(pane)) {
                    return pane;
                }
            }
        }
        return "";
    }

    @Test
    void f6WalksEveryPaneAndComesRoundBothWays() {
        OpenWindow window = OpenWindow.usual().open("childline").press(KeyCode.CONTROL, KeyCode.K);
        List<String> forward = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            forward.add(JavaFx.ask(() -> pane(window.focus())));
            window.press(KeyCode.F6);
        }
        assertThat(forward).containsExactly("top-bar", "help-now", "filters", "results", "reading", "side");
        assertThat(window.focus()).isEqualTo(window.searchField());
        List<String> back = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            window.press(KeyCode.SHIFT, KeyCode.F6);
            back.add(JavaFx.ask(() -> pane(window.focus())));
        }
        assertThat(back).isEqualTo(forward.reversed().stream().toList());
    }

    /// Drawn in no stage, where no pulse comes between: what the sheet does for the state that JavaFX sets with focus.
    @ParameterizedTest
    @EnumSource(value = Looks.Choice.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void whereTheKeyboardIsCanBeSeen(Looks.Choice look) {
        StillWindow window = StillWindow.of(1440, 900).look(look, 100);
        Set<String> seen = new HashSet<>();
        List<String> hidden = new ArrayList<>();
        for (String place : List.of("home", "childline", "settings", "keeps")) {
            Place.Screen.of(place).ifPresentOrElse(window::show, () -> window.open(place));
            Map<String, Node> kinds = new LinkedHashMap<>();
            JavaFx.run(() -> Sweep.reached(window.scene().getRoot())
                    .forEach(node -> kinds.putIfAbsent(node.getClass().getSimpleName() + node.getStyleClass(), node)));
            kinds.forEach((kind, node) -> {
                if (seen.add(kind) && !changes(window, node)) {
                    hidden.add(Sweep.describe(node) + " " + kind);
                }
            });
        }
        assertThat(hidden).as("looks the same with the keyboard on it").isEmpty();
        assertThat(seen).hasSizeGreaterThan(12);
    }

    private static boolean changes(StillWindow window, Node node) {
        // what scrolls is kept as a picture, which JavaFX renews with a pulse: here there is none
        window.doing(() -> window.scene().getRoot().lookupAll(".viewport").forEach(view -> view.setCache(false)));
        List<Integer> without = pixels(window, node);
        window.doing(() -> {
            node.pseudoClassStateChanged(FOCUSED, true);
            if (node instanceof ListView<?> list) {
                list.getFocusModel().focus(0); // as the window does, see the next test
            }
        });
        List<Integer> with = pixels(window, node);
        window.doing(() -> node.pseudoClassStateChanged(FOCUSED, false));
        return !with.equals(without);
    }

    @Test
    void theListShowsItsFirstRowAsTheOneWithTheKeyboard() {
        OpenWindow window = OpenWindow.usual();
        window.doing(() -> window.hits().requestFocus());
        assertThat(JavaFx.ask(() -> window.hits().getFocusModel().getFocusedIndex())).isZero();
    }

    @Test
    void theSweepFindsWhatLooksTheSame() {
        StillWindow window = StillWindow.of(1440, 900);
        Node title = JavaFx.ask(() -> window.scene().getRoot().lookup(".home .page-title"));
        assertThat(changes(window, title)).isFalse();
    }

    private static boolean isIn(WritableImage image, int x, int y) {
        return x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight();
    }

    private static List<Integer> pixels(StillWindow window, Node node) {
        WritableImage image = window.image();
        Bounds at = JavaFx.ask(() -> node.localToScene(node.getLayoutBounds()));
        List<Integer> pixels = new ArrayList<>();
        for (int y = (int) at.getMinY() - AROUND; y < at.getMaxY() + AROUND; y++) {
            for (int x = (int) at.getMinX() - AROUND; x < at.getMaxX() + AROUND; x++) {
                pixels.add(isIn(image, x, y) ? image.getPixelReader().getArgb(x, y) : 0);
            }
        }
        return pixels;
    }

    @Test
    void whatChangesIsSaidWithoutLeavingTheField() {
        OpenWindow window = OpenWindow.usual();
        assertThat(JavaFx.ask(() -> window.searchField().getAccessibleHelp())).isEqualTo("284 results");
        window.type("thinkuknow");
        int found = window.hitIds().size();
        assertThat(JavaFx.ask(() -> window.searchField().getAccessibleHelp())).isEqualTo(found + " results");
        assertThat(JavaFx.ask(() -> window.hits().getAccessibleText())).isEqualTo(found + " results");
        window.press(KeyCode.CONTROL, KeyCode.A).type("qqqqzzzz");
        assertThat(JavaFx.ask(() -> window.searchField().getAccessibleHelp())).isEqualTo("No results");
    }
}
