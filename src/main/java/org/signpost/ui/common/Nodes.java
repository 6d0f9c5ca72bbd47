package org.signpost.ui.common;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Small nodes that the pages are made of, each with its style class.
public final class Nodes {
    /// A pulse lays out and hands over to the thread that draws; two pulses later it has drawn, or nearly so.
    private static final int DRAWN = 3;

    private Nodes() {
    }

    /// A text that wraps and is never cut.
    public static Label text(String words, String... styles) {
        Label label = RightToLeftLabel.isNeeded(words) ? new RightToLeftLabel(words) : wrapping(words);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Label wrapping(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    /// A heading of a page or section, announced as one.
    public static Label heading(String words, String style) {
        Label label = text(words, style);
        label.setAccessibleRoleDescription("heading");
        return label;
    }

    /// A part of a page under a heading.
    public static VBox section(String title, Node... content) {
        VBox part = new VBox(heading(title, "section-title"));
        part.getChildren().addAll(content);
        part.getStyleClass().add("section");
        return part;
    }

    /// A link within the program.
    public static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /// A button.
    public static Button button(String words, Runnable action, String... styles) {
        Button button = new Button(words);
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Puts the keyboard into a node of a page that is just being shown.
    public static void focusWhenShown(Node node) {
        Platform.runLater(node::requestFocus);
    }

    /// Does something once all that stands in a scene has been drawn: what takes long should not keep what is there
    /// already from the eye. Where the scene is in no window, it is never done.
    public static void onceDrawn(Scene scene, Runnable next) {
        int[] pulses = {0};
        Runnable[] drawn = new Runnable[1];
        drawn[0] = () -> {
            pulses[0]++;
            if (pulses[0] < DRAWN) {
                Platform.requestNextPulse();
                return;
            }
            scene.removePostLayoutPulseListener(drawn[0]);
            Platform.runLater(next);
        };
        scene.addPostLayoutPulseListener(drawn[0]);
        Platform.requestNextPulse();
    }

    /// Empty space that takes all the room there is in a row.
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
