package org.signpost.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Figure;
import org.signpost.testing.RealCatalogue;

/// Which figures of an article make a chart: the same thing counted in different periods, each with a true length.
final class FigureSeriesTest {
    private static Figure figure(String shown, double low, double high, String unit, String period) {
        return new Figure(shown, low < 0 ? OptionalDouble.empty() : OptionalDouble.of(low),
                high < 0 ? OptionalDouble.empty() : OptionalDouble.of(high), unit, period, "");
    }

    private static Figure exactly(double amount, String unit, String period) {
        return figure(Double.toString(amount), amount, amount, unit, period);
    }

    private static List<String> periods(Figure... figures) {
        return FigureSeries.in(List.of(figures)).stream().flatMap(series -> series.figures().stream())
                .map(Figure::period).toList();
    }

    @Test
    void theSameUnitInTwoPeriodsIsASeriesEarliestFirst() {
        assertThat(periods(exactly(1665, "arrests", "October 2022 to September 2023"),
                exactly(1386, "years in prison", "October 2022 to September 2023"),
                exactly(1362, "arrests", "April 2021 to March 2022")))
                .containsExactly("April 2021 to March 2022", "October 2022 to September 2023");
    }

    @Test
    void aPeriodWithoutAYearStandsWhereTheArticleHasIt() {
        assertThat(periods(exactly(30, "of children", "the year before"),
                exactly(38, "of children", "2023-24 survey"))).containsExactly("the year before", "2023-24 survey");
    }

    @Test
    void differentUnitsOrTheSamePeriodAreNoSeries() {
        assertThat(periods(exactly(52, "of offences", "2022"), exactly(5, "of offences", "2022"))).isEmpty();
        assertThat(periods(exactly(1, "arrests", "2022"), exactly(2, "reports", "2023"))).isEmpty();
        assertThat(periods(exactly(1, "arrests", "2022"))).isEmpty();
    }

    @Test
    void moreThanIsDrawnAsLongAsItsLeast() {
        assertThat(periods(figure("115,000+", 115_000, -1, "offences", "2023"), exactly(122_768, "offences", "2024")))
                .hasSize(2);
        assertThat(FigureSeries.in(List.of(figure("1,000+", 1_000, -1, "offences", "2023"),
                exactly(500, "offences", "2022"))).getFirst().most()).isEqualTo(1_000);
    }

    @Test
    void noLengthWouldBeTrueForARangeOrForNearly() {
        assertThat(periods(figure("500 to 800", 500, 800, "arrests", "2022"), exactly(1_000, "arrests", "2026")))
                .isEmpty();
        assertThat(periods(figure("nearly 400", -1, 400, "children", "2022"), exactly(431, "children", "2023")))
                .isEmpty();
        assertThat(periods(figure("0", 0, 0, "children", "2022"), exactly(431, "children", "2023"))).isEmpty();
    }

    @Test
    void theArticlesOfTheCatalogueHaveTheseSeries() {
        Stream<String> drawn = RealCatalogue.catalogue().entries().stream().filter(Article.class::isInstance)
                .map(Article.class::cast).flatMap(article -> FigureSeries.in(article.text().figures()).stream()
                        .map(series -> article.id().value() + ": " + series.unit() + " " + series.figures().stream()
                                .map(Figure::shown).toList()));
        assertThat(drawn).contains("police-professional-2024-ucol: arrests [1,362, 1,665]",
                "police-professional-2026-iwf-ai: reports [193, 491]",
                "vkpp-2025-national-analysis-2024: offences [115,000+, 122,768]")
                .noneMatch(line -> line.startsWith(new EntryId("police-professional-2026-nca-warning").value()));
    }
}
