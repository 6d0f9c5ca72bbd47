package org.signpost.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.signpost.search.FacetGroup;
import org.signpost.search.Filters;
import org.signpost.search.Only;
import org.signpost.testing.RealCatalogue;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.SearchService;

/// What the search field, the filters and the results share.
final class SearchViewModelTest {
    private final SearchViewModel search = new SearchViewModel(new SearchService(RealCatalogue.search(),
            Background.direct(failure -> {
                throw new AssertionError(failure);
            })));

    private List<String> ids() {
        return search.resultsProperty().get().hits().stream().map(hit -> hit.link().id().value()).toList();
    }

    @BeforeEach
    void ask() {
        assertThat(search.resultsProperty().get().total()).as("found before anything is asked").isZero();
        search.ask();
    }

    @Test
    void everythingIsFoundBeforeAnythingIsTyped() {
        assertThat(search.resultsProperty().get().total()).isEqualTo(RealCatalogue.find("").total()).isPositive();
    }

    @Test
    void everyLetterAsksAnew() {
        search.textProperty().set("childl");
        assertThat(ids()).contains("childline");
        search.textProperty().set("ceop");
        assertThat(ids()).contains("ceop-education", "ceop-safety-centre");
    }

    @Test
    void aTickNarrowsAndItsEndWidensAgain() {
        int all = search.resultsProperty().get().total();
        int promised = search.resultsProperty().get().facets().of(FacetGroup.TOPIC, "grooming");
        search.tick(FacetGroup.TOPIC, "grooming", true);
        assertThat(search.resultsProperty().get().total()).isEqualTo(promised).isLessThan(all);
        search.tick(FacetGroup.TOPIC, "grooming", false);
        assertThat(search.resultsProperty().get().total()).isEqualTo(all);
        assertThat(search.filtersProperty().get()).isEqualTo(Filters.NONE);
    }

    @Test
    void textAndTicksAreAskedTogether() {
        search.tick(FacetGroup.KIND, "helpline", true);
        search.textProperty().set("nspcc");
        search.show(Only.GUIDANCE);
        assertThat(ids()).isEqualTo(RealCatalogue.find("nspcc", search.filtersProperty().get()).hits().stream()
                .map(hit -> hit.link().id().value()).toList()).isNotEmpty();
    }

    @Test
    void clearingTheFiltersKeepsTheText() {
        search.textProperty().set("nspcc");
        search.tick(FacetGroup.KIND, "helpline", true);
        search.clearFilters();
        assertThat(search.textProperty().get()).isEqualTo("nspcc");
        assertThat(search.filtersProperty().get()).isEqualTo(Filters.NONE);
    }

    @Test
    void clearingForgetsTextTicksAndAnswer() {
        search.textProperty().set("nspcc");
        search.tick(FacetGroup.KIND, "helpline", true);
        search.clear();
        assertThat(search.textProperty().get()).isEmpty();
        assertThat(search.filtersProperty().get()).isEqualTo(Filters.NONE);
        assertThat(search.resultsProperty().get().query().text()).isEmpty();
    }
}
