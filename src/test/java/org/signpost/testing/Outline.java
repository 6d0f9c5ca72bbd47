package org.signpost.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.text.TextFlow;

/// What a scene shows, as text to be compared letter by letter: a line for each node that says or does something, with
/// its type, id, text, accessible text and where it stands, in whole pixels: `left,top width×height`.
public final class Outline {
    private Outline() {
    }

    /// The lines of a node and all below it that can be seen, indented by how deep they stand among such nodes.
    public static List<String> of(Node root) {
        List<String> lines = new ArrayList<>();
        walk(root, 0, lines);
        return List.copyOf(lines);
    }

    private static void walk(Node node, int depth, List<String> lines) {
        if (!node.isVisible()) {
            return;
        }
        boolean told = isWorthALine(node);
        if (told) {
            lines.add("  ".repeat(depth) + line(node));
        }
        if (node instanceof Parent parent && !(node instanceof TextFlow) && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, told ? depth + 1 : depth, lines));
        }
    }

    private static boolean isWorthALine(Node node) {
        boolean says = !text(node).isEmpty() || node.getAccessibleText() != null;
        return says || node.isFocusTraversable() || node instanceof ImageView
                || (node.getId() != null && !node.getId().isEmpty());
    }

    private static String line(Node node) {
        StringBuilder line = new StringBuilder(type(node));
        if (node.getId() != null && !node.getId().isEmpty()) {
            line.append(" #").append(node.getId());
        }
        if (!text(node).isEmpty()) {
            line.append(" “").append(text(node)).append('”');
        }
        if (node.getAccessibleText() != null && !node.getAccessibleText().equals(text(node))) {
            line.append(" (").append(node.getAccessibleText()).append(')');
        }
        Bounds at = node.localToScene(node.getLayoutBounds());
        return line.append(' ').append(Math.round(at.getMinX())).append(',').append(Math.round(at.getMinY()))
                .append(' ').append(Math.round(at.getWidth())).append('×').append(Math.round(at.getHeight()))
                .toString().replace("\n", "⏎");
    }

    private static String type(Node node) {
        Class<?> type = node.getClass();
        while (type.isAnonymousClass()) {
            type = type.getSuperclass();
        }
        return type.getSimpleName();
    }

    private static String text(Node node) {
        String text = switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            case TextFlow flow -> OpenWindow.wordsOf(flow);
            default -> "";
        };
        return text == null ? "" : text;
    }
}
