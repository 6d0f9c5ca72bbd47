package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.testing.CatalogueWords;
import org.signpost.testing.CutWords;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.PseudoLocale;
import org.signpost.testing.WindowStates;
import org.signpost.testing.WindowStates.State;

/// The whole window in a language that nobody speaks: nothing is hard-coded, and nothing is cut where texts are longer.
@ExtendWith(JavaFx.class)
final class PseudoLocaleTest {
    private static final CatalogueWords CATALOGUE = new CatalogueWords();

    static Stream<State> states() {
        return WindowStates.all().stream();
    }

    /// Everything that a person reads or hears in a node and below it.
    private static List<String> texts(Node root) {
        List<String> texts = new ArrayList<>(OpenWindow.words(root));
        OpenWindow.below(root).forEach(node -> {
            if (node.getAccessibleText() != null) {
                texts.add(node.getAccessibleText());
            }
            if (node instanceof TextInputControl field) {
                texts.add(field.getPromptText());
            }
            if (node instanceof Labeled labeled && labeled.getTooltip() != null) {
                texts.add(labeled.getTooltip().getText());
            }
        });
        return texts;
    }

    private static List<String> texts(Window window) {
        return switch (window) {
            case ContextMenu menu -> menu.getItems().stream().map(MenuItem::getText).filter(text -> text != null)
                    .toList();
            case Stage stage when stage.getTitle() != null && !stage.getTitle().isEmpty() ->
                    Stream.concat(Stream.of(stage.getTitle()), texts(stage.getScene().getRoot()).stream()).toList();
            default -> texts(window.getScene().getRoot());
        };
    }

    /// What is neither of the bundle nor of the catalogue nor typed by the user. What is quoted are words of the user,
    /// or what they were read as.
    private static List<String> hardCoded(List<String> texts, String typed) {
        return texts.stream().filter(text -> Stream.of(PseudoLocale.readable(text.replaceAll("“[^”]*”", ""))
                .split("⟦", -1)).map(String::strip)
                .anyMatch(run -> !run.equals(typed) && !CATALOGUE.hold(run)
                        && !isOfAComponent(run))).distinct().toList();
    }

    /// What others made is called what they call it, in every language.
    private static boolean isOfAComponent(String run) {
        return OpenWindow.PROGRAM.components().stream().anyMatch(one -> run.equals(one.licence())
                || run.equals(one.name() + " " + one.version()));
    }

    private static List<String> shown() {
        return JavaFx.ask(() -> Window.getWindows().stream().flatMap(window -> texts(window).stream()).toList());
    }

    private static void close() {
        JavaFx.run(() -> List.copyOf(Window.getWindows()).reversed().forEach(Window::hide));
        JavaFx.settle();
    }

    @ParameterizedTest
    @MethodSource("states")
    void nothingThatIsReadOrHeardIsHardCoded(State state) {
        OpenWindow window = OpenWindow.speaking(PseudoLocale.texts(), 1440, 900);
        state.bring().accept(window);
        String typed = JavaFx.ask(() -> window.searchField().getText());
        List<String> shown = shown();
        close();
        assertThat(shown).hasSizeGreaterThan(50).anyMatch(text -> text.contains("⟦"));
        assertThat(hardCoded(shown, typed)).isEmpty();
    }

    @ParameterizedTest(name = "{0}x{1} at {2} %")
    @CsvSource({"1440, 900, 100", "1440, 900, 150", "1024, 700, 100", "1024, 700, 150"})
    void nothingIsCutWhereTextsAreLonger(int width, int height, int zoom) {
        List<String> cut = new ArrayList<>();
        for (State state : WindowStates.all()) {
            OpenWindow window = OpenWindow.speaking(PseudoLocale.texts(), width, height);
            window.doing(() -> window.looks().zoomProperty().set(zoom));
            state.bring().accept(window);
            window.layOut();
            JavaFx.ask(() -> Window.getWindows().stream().filter(one -> !(one instanceof ContextMenu))
                    .flatMap(one -> CutWords.in(one.getScene().getRoot()).stream()).toList())
                    .forEach(fault -> cut.add(state + ": " + fault));
            close();
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void aHardCodedLabelIsFound() {
        HBox row = JavaFx.ask(() -> new HBox(new Label("Childline"),
                new Label(PseudoLocale.pattern("Copy")),
                new Label("Copy"), new Label("Copied to the clipboard"),
                new Label(PseudoLocale.pattern("Copy") + " it")));
        assertThat(hardCoded(texts(row), "")).containsExactly("Copy", "Copied to the clipboard",
                PseudoLocale.pattern("Copy") + " it");
    }
}
