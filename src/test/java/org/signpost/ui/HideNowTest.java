package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.search.SearchHit;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;

/// Hide now: everything vanishes at once, then it is forgotten, then the program ends.
@ExtendWith(JavaFx.class)
final class HideNowTest {
    private final OpenWindow window = OpenWindow.usual();

    private static boolean anythingIsShown() {
        return JavaFx.ask(() -> !Window.getWindows().isEmpty());
    }

    @Test
    void theButtonHidesForgetsAndEnds() {
        window.type("ceop").open("ceop-education").click(window.node(CheckBox.class, "#filter-topic-grooming"));
        window.doing(() -> window.outside().copy("0800 1111"));
        Parent shown = window.scene().getRoot();
        TextField field = window.searchField();
        CheckBox grooming = window.node(CheckBox.class, "#filter-topic-grooming");
        ListView<SearchHit> hits = window.hits();
        window.click(window.node(Labeled.class, "#hide-now"));
        assertThat(anythingIsShown()).isFalse();
        assertThat(window.outside().deeds()).containsExactly("copy 0800 1111", "clear clipboard", "exit");
        assertThat(window.outside().clipboard()).isEmpty();
        assertThat(field.getText()).isEmpty();
        assertThat(grooming.isSelected()).isFalse();
        assertThat(hits.getItems()).as("what was found is found no more").hasSizeGreaterThan(100);
        assertThat(shown.lookup("#back").isDisabled()).isTrue();
        assertThat(shown.lookup("#forward").isDisabled()).isTrue();
        assertThat(OpenWindow.words(shown)).doesNotContain("Often used with").contains("What is worrying you?");
        assertThat(window.scene().getRoot().getChildrenUnmodifiable()).isEmpty();
    }

    @Test
    void shiftPressedThreeTimesDoesTheSame() {
        window.press(KeyCode.SHIFT).press(KeyCode.SHIFT);
        assertThat(anythingIsShown()).isTrue();
        window.press(KeyCode.SHIFT);
        assertThat(anythingIsShown()).isFalse();
        assertThat(window.outside().deeds()).containsExactly("clear clipboard", "exit");
    }

    @Test
    void itWorksAtOnceAfterAWordWasTyped() {
        window.type("ceop").press(KeyCode.SHIFT).press(KeyCode.SHIFT).press(KeyCode.SHIFT);
        assertThat(anythingIsShown()).isFalse();
    }

    @Test
    void typingCapitalsHidesNothing() {
        window.press(KeyCode.SHIFT, KeyCode.N).press(KeyCode.SHIFT, KeyCode.C).press(KeyCode.SHIFT, KeyCode.A);
        assertThat(anythingIsShown()).isTrue();
        assertThat(window.searchField().getText()).hasSize(3);
    }

    @Test
    void itWorksFromWithinADialog() {
        window.open("ceop-education");
        Stage dialog = window.clickForDialog(JavaFx.ask(() -> window.scene().getRoot().lookup(".primary")));
        assertThat(JavaFx.ask(dialog::isShowing)).isTrue();
        window.press(KeyCode.SHIFT).press(KeyCode.SHIFT).press(KeyCode.SHIFT);
        assertThat(anythingIsShown()).isFalse();
        assertThat(window.outside().deeds()).containsExactly("clear clipboard", "exit");
    }

    @Test
    void itWorksFromWithinAMenu() {
        window.click(window.node(Labeled.class, "#nation"));
        assertThat(JavaFx.ask(() -> Window.getWindows().size())).as("the menu is open").isGreaterThan(1);
        window.press(KeyCode.SHIFT).press(KeyCode.SHIFT).press(KeyCode.SHIFT);
        assertThat(anythingIsShown()).isFalse();
    }

    @Test
    void itWorksWhileAQrCodeIsShown() {
        window.open("ceop-education").click(JavaFx.ask(() -> OpenWindow.below(window.scene().getRoot())
                .filter(node -> node instanceof Labeled labeled && "QR".equals(labeled.getText()))
                .findFirst().orElseThrow()));
        assertThat(JavaFx.ask(() -> Window.getWindows().size())).as("the code is shown").isGreaterThan(1);
        window.press(KeyCode.SHIFT).press(KeyCode.SHIFT).press(KeyCode.SHIFT);
        assertThat(anythingIsShown()).isFalse();
        assertThat(window.outside().deeds()).containsExactly("clear clipboard", "exit");
    }

    @Test
    void itWorksWhileTheKeysAreShown() {
        window.doing(() -> window.hits().requestFocus());
        Platform.runLater(() -> KeyEvent.fireEvent(window.hits(), new KeyEvent(KeyEvent.KEY_TYPED, "?", "?",
                KeyCode.UNDEFINED, false, false, false, false)));
        JavaFx.settle();
        assertThat(JavaFx.ask(() -> Window.getWindows().size())).as("the keys are shown").isEqualTo(2);
        window.press(KeyCode.SHIFT).press(KeyCode.SHIFT).press(KeyCode.SHIFT);
        assertThat(anythingIsShown()).isFalse();
        assertThat(window.outside().deeds()).containsExactly("clear clipboard", "exit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#menu", "#search"})
    void itWorksFromWithinEveryMenu(String owner) {
        Node node = window.node(Node.class, owner);
        window.doing(() -> {
            node.requestFocus();
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            if (node instanceof MenuButton menu) {
                menu.show();
            } else {
                Event.fireEvent(node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5,
                        bounds.getMinX(), bounds.getMaxY(), true, null));
            }
        });
        assertThat(JavaFx.ask(() -> Window.getWindows().size())).as("the menu is open").isGreaterThan(1);
        window.press(KeyCode.SHIFT).press(KeyCode.SHIFT).press(KeyCode.SHIFT);
        assertThat(anythingIsShown()).isFalse();
    }

    @Test
    void everyWindowVanishesBeforeAnythingElseIsDoneSoThatAllGoInOnePulse() {
        window.open("ceop-education").clickForDialog(JavaFx.ask(() -> window.scene().getRoot().lookup(".primary")));
        List<Integer> shownWhenForgetting = new ArrayList<>();
        List<Boolean> pulsesBetween = new ArrayList<>();
        JavaFx.run(() -> {
            window.searchField().setText("ceop");
            window.searchField().textProperty().subscribe((before, now) ->
                    shownWhenForgetting.add(Window.getWindows().size()));
            window.scene().addPreLayoutPulseListener(() -> pulsesBetween.add(Window.getWindows().isEmpty()));
        });
        window.press(KeyCode.SHIFT).press(KeyCode.SHIFT);
        pulsesBetween.clear();
        window.press(KeyCode.SHIFT);
        assertThat(shownWhenForgetting).containsExactly(0);
        assertThat(pulsesBetween).as("pulses in which something was still shown").doesNotContain(false);
    }
}
