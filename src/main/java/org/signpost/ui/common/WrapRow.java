package org.signpost.ui.common;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A row that goes on in the next line where room is short. No child is wider than the row, so that long texts wrap
/// instead of sticking out.
public final class WrapRow extends FlowPane {
    public WrapRow(Node... children) {
        setMinWidth(0);
        getChildren().addListener((ListChangeListener<Node>) change -> bound());
        insetsProperty().subscribe(this::bound);
        widthProperty().subscribe(this::bound);
        getChildren().addAll(children);
    }

    private void bound() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        if (room > 0) {
            setPrefWrapLength(room); // or a height would be reckoned for lines that are never that short
            List.copyOf(getChildren()).forEach(child -> {
                if (child instanceof Region region) {
                    region.setMaxWidth(room);
                }
            });
        }
    }
}
