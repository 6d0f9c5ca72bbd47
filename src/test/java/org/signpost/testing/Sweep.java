package org.signpost.testing;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;

/// What somebody meets who uses the keyboard or a screen reader.
public final class Sweep {
    /// WCAG 2.2, 2.5.8 Target Size (Minimum), AA; links within text are excepted there.
    private static final double LEAST_TARGET = 24;

    private Sweep() {
    }

    /// What the keyboard reaches, in the order of the scene.
    public static List<Node> reached(Node root) {
        return OpenWindow.below(root).filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !(node.getParent() instanceof ListView<?>)).toList();
    }

    /// A node for the message of a test.
    public static String describe(Node node) {
        return node.getClass().getSimpleName() + " “" + name(node) + "”";
    }

    private static String name(Node node) {
        String told = node.getAccessibleText();
        return told != null ? told
                : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    /// What the keyboard reaches and a screen reader has no role or no name for.
    public static List<String> mute(Node root) {
        return reached(root).stream().filter(node -> node.getAccessibleRole() == AccessibleRole.NODE
                || node.getAccessibleRole() == AccessibleRole.PARENT || name(node).isBlank())
                .map(Sweep::describe).toList();
    }

    /// What the keyboard reaches and a finger does not.
    public static List<String> small(Node root) {
        return reached(root).stream().filter(node -> !(node instanceof Hyperlink))
                .filter(node -> node.getLayoutBounds().getWidth() < LEAST_TARGET
                        || node.getLayoutBounds().getHeight() < LEAST_TARGET)
                .map(node -> describe(node) + " " + node.getLayoutBounds().getWidth() + "×"
                        + node.getLayoutBounds().getHeight()).toList();
    }
}
