package org.signpost.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.signpost.ui.common.Looks;

/// The keys of the window: Ctrl+K search, Esc clears it, F6 walks the panes, Alt+Left and Alt+Right go back and
/// forward, Ctrl with + − 0 the text size, ? shows them all. What else Ctrl does is for others to say.
final class ShellKeys {
    private final ShellView shell;
    private final History history;
    private final Looks looks;
    private final Runnable showKeys;
    private final Map<KeyCombination, Runnable> others;

    /// @param showKeys shows the overview of keys
    /// @param others what other combinations do
    ShellKeys(ShellView shell, History history, Looks looks, Runnable showKeys, Map<KeyCombination, Runnable> others) {
        this.shell = shell;
        this.history = history;
        this.looks = looks;
        this.showKeys = showKeys;
        this.others = Map.copyOf(others);
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            // by what is typed, since ? lies on another key in each country; a field that takes text keeps it
            if ("?".equals(event.getCharacter()) && !(scene.getFocusOwner() instanceof TextInputControl)) {
                showKeys.run();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        if (event.isShortcutDown()) {
            return other(event) || shortcut(event.getCode());
        }
        return switch (event.getCode()) {
            case F6 -> walk(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> shell.clearSearch();
            case LEFT -> event.isAltDown() && run(history::back);
            case RIGHT -> event.isAltDown() && run(history::forward);
            case DOWN -> shell.moveFromSearchToHits();
            default -> false;
        };
    }

    private boolean other(KeyEvent event) {
        return others.entrySet().stream().filter(one -> one.getKey().match(event)).findFirst()
                .map(one -> run(one.getValue())).orElse(false);
    }

    private boolean shortcut(KeyCode code) {
        return switch (code) {
            case K -> run(shell::focusSearch);
            case PLUS, EQUALS, ADD -> run(() -> looks.zoomBy(1));
            case MINUS, SUBTRACT -> run(() -> looks.zoomBy(-1));
            case DIGIT0, NUMPAD0 -> run(() -> looks.zoomProperty().set(Looks.USUAL_ZOOM));
            default -> false;
        };
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    /// Moves to the next pane, or the one before; around at the ends.
    private boolean walk(int step) {
        List<Node> panes = shell.panes();
        Scene scene = shell.getScene();
        int at = step > 0 ? -1 : 0; // from a bar that is no pane: to the first, or to the last
        for (int i = 0; i < panes.size(); i++) {
            if (contains(panes.get(i), scene.getFocusOwner())) {
                at = i;
            }
        }
        for (int tried = 1; tried <= panes.size(); tried++) {
            Node pane = panes.get(Math.floorMod(at + step * tried, panes.size()));
            if (focusInto(pane)) {
                return true;
            }
        }
        return true;
    }

    private static boolean contains(Node pane, @Nullable Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    /// Focuses the pane, or the first node in it that can be.
    private static boolean focusInto(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(ShellKeys::focusInto);
    }
}
