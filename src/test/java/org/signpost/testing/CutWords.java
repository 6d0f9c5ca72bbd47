package org.signpost.testing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Looks for words that nobody can read to their end: texts shortened with an ellipsis, texts that stick out of their
/// control or of the window, where nothing scrolls to them.
public final class CutWords {
    /// Rounding of a layout to whole pixels.
    private static final double SLACK = 1.5;

    private CutWords() {
    }

    /// The faults below a node, one sentence each; none is what a test hopes for.
    public static List<String> in(Node root) {
        return OpenWindow.below(root).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(labeled -> labeled.getText() != null && !labeled.getText().isEmpty())
                .filter(labeled -> !(labeled instanceof MenuButton)) // a label within it draws its words
                .flatMap(labeled -> faults(labeled).stream()).toList();
    }

    private static List<String> faults(Labeled labeled) {
        Optional<Text> drawn = labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance)
                .filter(text -> !text.equals(labeled.getGraphic())) // an icon is a letter of its own font
                .map(Text.class::cast).findFirst();
        if (drawn.isEmpty()) {
            return List.of("not drawn: " + labeled.getText());
        }
        Text shown = drawn.get();
        if (!shown.getText().equals(labeled.getText())) {
            return List.of("cut to “" + shown.getText() + "”: " + labeled.getText());
        }
        Bounds text = shown.localToScene(shown.getLayoutBounds());
        for (Node around = labeled.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                return sticksOut(text, pane.localToScene(pane.getLayoutBounds()), false)
                        ? List.of("too wide for its pane: " + labeled.getText()) : List.of();
            }
            if (isList(around)) {
                return sticksOut(text, around.localToScene(around.getLayoutBounds()), false)
                        ? List.of("too wide for the list: " + labeled.getText()) : List.of();
            }
        }
        Node window = labeled.getScene().getRoot();
        return sticksOut(text, window.localToScene(window.getLayoutBounds()), true)
                ? List.of("outside the window: " + labeled.getText()) : List.of();
    }

    private static boolean isList(@Nullable Node node) {
        return node != null && node.getStyleClass().contains("list-view");
    }

    private static boolean sticksOut(Bounds inner, Bounds outer, boolean heightToo) {
        return inner.getMinX() < outer.getMinX() - SLACK || inner.getMaxX() > outer.getMaxX() + SLACK
                || (heightToo && (inner.getMinY() < outer.getMinY() - SLACK
                        || inner.getMaxY() > outer.getMaxY() + SLACK));
    }
}
