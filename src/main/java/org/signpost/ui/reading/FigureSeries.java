package org.signpost.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.signpost.catalogue.Figure;

/// Figures of one article that count the same thing in different periods, the earliest first, so that a chart can show
/// how they changed. Only whole series are drawn: where one of them is a range, a date or "nearly 400", no length of a
/// bar would be true.
///
/// @param unit what is counted
record FigureSeries(String unit, List<Figure> figures) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int LEAST = 2;

    FigureSeries {
        figures = List.copyOf(figures);
    }

    /// The series in the figures of an article, in the order in which their units first appear.
    static List<FigureSeries> in(List<Figure> figures) {
        Map<String, List<Figure>> byUnit = new LinkedHashMap<>();
        figures.forEach(figure -> byUnit.computeIfAbsent(figure.unit(), unit -> new ArrayList<>()).add(figure));
        List<FigureSeries> series = new ArrayList<>();
        byUnit.forEach((unit, same) -> {
            long periods = same.stream().map(Figure::period).distinct().count();
            if (same.size() >= LEAST && periods == same.size() && same.stream().allMatch(FigureSeries::hasLength)) {
                series.add(new FigureSeries(unit, inTime(same)));
            }
        });
        return List.copyOf(series);
    }

    /// A bar for "1,000+" is as long as its 1,000, and its label says so.
    private static boolean hasLength(Figure figure) {
        return figure.low().isPresent() && figure.low().getAsDouble() > 0
                && (figure.high().isEmpty() || figure.high().getAsDouble() == figure.low().getAsDouble());
    }

    /// By year; a period without one ("the year before") stands where the article has it.
    private static List<Figure> inTime(List<Figure> figures) {
        boolean dated = figures.stream().allMatch(figure -> YEAR.matcher(figure.period()).find());
        return dated ? figures.stream().sorted(Comparator.comparing(FigureSeries::lastYear)).toList() : figures;
    }

    private static String lastYear(Figure figure) {
        return YEAR.matcher(figure.period()).results().map(found -> found.group()).reduce("", (one, next) -> next);
    }

    /// The longest bar, in [#unit].
    double most() {
        return figures.stream().mapToDouble(figure -> figure.low().orElse(0)).max().orElse(0);
    }
}
