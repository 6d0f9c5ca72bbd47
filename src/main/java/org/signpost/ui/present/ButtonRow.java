package org.signpost.ui.present;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Buttons in a row that goes on in the next line where room is short, and asks for as much room as one line takes.
final class ButtonRow extends FlowPane {
    ButtonRow(Node... buttons) {
        super(buttons);
        getStyleClass().add("button-row");
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight() + getHgap() * (getManagedChildren().size() - 1)
                + getManagedChildren().stream().mapToDouble(child -> snapSizeX(child.prefWidth(-1))).sum();
    }
}
