package org.signpost.ui.reading;

import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.Figure;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;

/// A small bar chart of one series: a row for each period. The bars begin at nought, each carries its figure as the
/// article gives it, and the whole is said in words to a screen reader.
///
/// Made of plain nodes, not of JavaFX' charts: their axes neither wrap long periods nor grow with the text size.
final class FigureChart extends VBox {
    private static final double SHARE_OF_PERIODS = 38;
    /// What the longest bar takes of its column, so that its figure has room behind it.
    private static final double LONGEST = 0.7;

    FigureChart(FigureSeries series, Texts texts) {
        getStyleClass().add("figure-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(texts.of("figures.chart", series.unit(), series.figures().stream()
                .map(figure -> texts.of("figures.chart-bar", figure.period(), figure.shown()))
                .collect(Collectors.joining("; "))));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("chart-rows");
        ColumnConstraints periods = new ColumnConstraints();
        periods.setPercentWidth(SHARE_OF_PERIODS);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setMinWidth(0);
        grid.getColumnConstraints().addAll(periods, bars);
        for (int row = 0; row < series.figures().size(); row++) {
            Figure figure = series.figures().get(row);
            grid.add(Nodes.text(figure.period(), "figure-period"), 0, row);
            grid.add(bar(figure, figure.low().orElse(0) / series.most()), 1, row);
        }
        getChildren().addAll(Nodes.text(texts.of("figures.over-time", series.unit()), "figure-unit"), grid);
    }

    private static HBox bar(Figure figure, double share) {
        Region length = new Region();
        length.getStyleClass().add("chart-bar");
        Label shown = Nodes.text(figure.shown(), "chart-figure");
        shown.setWrapText(false);
        shown.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(length, shown);
        bar.getStyleClass().add("chart-row");
        bar.setMinWidth(0);
        length.prefWidthProperty().bind(bar.widthProperty().multiply(share * LONGEST));
        length.setMinWidth(0);
        return bar;
    }
}
