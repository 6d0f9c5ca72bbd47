package org.signpost.ui.guide;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.signpost.ui.common.Card;

/// Cards in columns of the same width, as many as there is room for, each row as high as its highest card.
final class Tiles extends GridPane {
    private static final double LEAST_WIDTH = 190;
    private static final double ALL = 100;
    private final int mostColumns;
    private List<Card> cards = List.of();
    private int columns;

    Tiles(int mostColumns) {
        this.mostColumns = mostColumns;
        this.columns = mostColumns;
        getStyleClass().add("tiles");
        widthProperty().subscribe(this::fit);
    }

    /// Shows these cards, row by row.
    void show(List<Card> shown) {
        cards = List.copyOf(shown);
        arrange();
    }

    /// Whether there is nothing to show.
    boolean isEmpty() {
        return cards.isEmpty();
    }

    private void fit() {
        int now = Math.clamp((int) (getWidth() / LEAST_WIDTH), 1, mostColumns);
        if (getWidth() > 0 && now != columns) {
            columns = now;
            arrange();
        }
    }

    private void arrange() {
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(ALL / columns);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < cards.size(); i++) {
            add(cards.get(i), i % columns, i / columns);
        }
    }
}
