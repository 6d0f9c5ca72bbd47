package org.signpost.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.Observable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.search.CatalogueSearch;
import org.signpost.search.FacetGroup;
import org.signpost.testing.JavaFx;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.SearchService;

/// As minutes pass the same question is asked again: the counts follow the clock, the rows stay where they are.
@ExtendWith(JavaFx.class)
final class ResultsViewTest {
    private static final Instant NIGHT = Instant.parse("2026-11-08T03:00:00Z");
    private final AtomicReference<Instant> now = new AtomicReference<>(RealCatalogue.TUESDAY_NOON);
    private final CatalogueSearch search = RealCatalogue.searchAt(now::get);

    @Test
    void asTimePassesTheCountsChangeAndTheRowsStay() {
        SearchViewModel model = new SearchViewModel(new SearchService(search, Background.direct(failure -> {
            throw new AssertionError(failure);
        })));
        ResultsView view = JavaFx.ask(() -> new ResultsView(model,
                new Wording(Texts.british(), RealCatalogue.catalogue().taxonomy()), id -> { },
                (entry, title) -> List.of()));
        JavaFx.run(model::ask);
        JavaFx.run(() -> model.textProperty().set("helpline"));
        int atNoon = model.resultsProperty().get().facets().of(FacetGroup.WHEN, FacetGroup.OPEN_NOW);
        List<String> moved = new ArrayList<>();
        JavaFx.run(() -> view.list().getItems().addListener((Observable _) -> moved.add("moved")));

        now.set(NIGHT);
        JavaFx.run(model::ask);

        assertThat(model.resultsProperty().get().facets().of(FacetGroup.WHEN, FacetGroup.OPEN_NOW))
                .isPositive().isLessThan(atNoon);
        assertThat(moved).isEmpty();

        JavaFx.run(() -> model.textProperty().set("helpline wales"));

        assertThat(moved).isNotEmpty();
    }
}
