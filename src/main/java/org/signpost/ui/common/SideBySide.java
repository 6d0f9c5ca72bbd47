package org.signpost.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Two parts next to each other where there is room, one under the other where there is not.
public final class SideBySide extends GridPane {
    private static final double HALF = 50;
    private final Region first;
    private final Region second;
    private final double leastEm;
    private final boolean halves;
    /// Never seen: its font tells how wide an em is at the present text size.
    private final Label ruler = new Label();
    private boolean stacked;

    private SideBySide(Region first, Region second, double leastEm, boolean halves) {
        this.first = first;
        this.second = second;
        this.leastEm = leastEm;
        this.halves = halves;
        getStyleClass().add("side-by-side");
        first.setMinWidth(0);
        if (halves) {
            second.setMinWidth(0);
        }
        ruler.setManaged(false);
        ruler.setVisible(false);
        arrange();
        widthProperty().subscribe(this::rearrange);
        ruler.fontProperty().subscribe(this::rearrange);
    }

    /// Two columns of the same width.
    ///
    /// @param leastEm the width in em under which they stack
    public static SideBySide halves(Region first, Region second, double leastEm) {
        return new SideBySide(first, second, leastEm, true);
    }

    /// The first part takes what room the second leaves.
    ///
    /// @param leastEm the width in em under which they stack
    public static SideBySide mainAndTail(Region first, Region second, double leastEm) {
        return new SideBySide(first, second, leastEm, false);
    }

    private void rearrange() {
        boolean tooNarrow = getWidth() > 0 && getWidth() < leastEm * ruler.getFont().getSize();
        if (tooNarrow != stacked) {
            stacked = tooNarrow;
            arrange();
        }
    }

    private void arrange() {
        getChildren().setAll(ruler);
        getColumnConstraints().clear();
        ColumnConstraints main = new ColumnConstraints();
        main.setHgrow(Priority.ALWAYS);
        main.setFillWidth(true);
        if (stacked) {
            getColumnConstraints().add(main);
            add(first, 0, 0);
            add(second, 0, 1);
            return;
        }
        ColumnConstraints tail = new ColumnConstraints();
        main.setMinWidth(0); // texts wrap: no part may ask for more than its share
        if (halves) {
            main.setPercentWidth(HALF);
            tail.setPercentWidth(HALF);
            tail.setMinWidth(0);
        } else {
            tail.setMinWidth(USE_PREF_SIZE);
        }
        getColumnConstraints().addAll(main, tail);
        add(first, 0, 0);
        add(second, 1, 0);
    }
}
