package org.signpost.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// A card that opens something: by click, Enter or Space, and announced as a button.
public final class Card extends VBox {
    /// @param name what a screen reader says
    public Card(String name, Runnable action, Node... content) {
        super(content);
        getStyleClass().add("card");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setFocusTraversable(true);
        setOnMouseClicked(event -> action.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }
}
