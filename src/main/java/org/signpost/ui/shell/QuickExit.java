package org.signpost.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.signpost.ui.common.Outside;
import org.signpost.ui.results.SearchViewModel;

/// Hide now: every window vanishes in the same pulse, then what was asked and read is forgotten, then the program ends.
/// No question, no restore.
public final class QuickExit {
    private final SearchViewModel search;
    private final History history;
    private final Outside outside;
    private final Runnable before;

    /// @param before what has to end first
    public QuickExit(SearchViewModel search, History history, Outside outside, Runnable before) {
        this.search = search;
        this.history = history;
        this.outside = outside;
        this.before = before;
    }

    /// Hides, forgets, ends.
    public void hideNow() {
        List<Window> windows = List.copyOf(Window.getWindows()).reversed(); // menus before what they hang on
        List<Parent> shown = windows.stream().map(window -> window.getScene().getRoot()).toList();
        windows.forEach(Window::hide);
        List<String> typed = shown.stream().flatMap(QuickExit::typed).toList();
        windows.stream().filter(Stage.class::isInstance).map(Window::getScene).forEach(QuickExit::empty);
        before.run();
        search.clear();
        history.clear();
        outside.clearClipboard(typed);
        outside.exit();
    }

    /// What stands in fields: it may have been copied from there.
    private static Stream<String> typed(Node node) {
        return switch (node) {
            case TextInputControl field when field.getText() != null -> Stream.of(field.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(QuickExit::typed);
            default -> Stream.empty();
        };
    }

    /// Lets go of what a hidden window showed: nothing there follows what is forgotten, or needs a style any more.
    private static void empty(Scene scene) {
        scene.setRoot(new Region());
    }
}
