package org.signpost.ui.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.signpost.search.FacetCounts;
import org.signpost.search.FacetGroup;
import org.signpost.search.Filters;
import org.signpost.search.Only;
import org.signpost.search.SearchQuery;
import org.signpost.search.SearchResults;
import org.signpost.ui.common.SearchService;

/// The question that the window asks, and its newest answer; none until it is first asked. Shared by the search field,
/// the filters and the results.
public final class SearchViewModel {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<Filters> filters = new SimpleObjectProperty<>(this, "filters", Filters.NONE);
    private final ObjectProperty<SearchResults> results;
    private final SearchService service;
    private boolean begun;
    private boolean asTyped;

    public SearchViewModel(SearchService service) {
        this.service = service;
        SearchQuery nothing = SearchQuery.of("", Filters.NONE);
        results = new SimpleObjectProperty<>(this, "results", new SearchResults(nothing, 0, List.of(),
                new FacetCounts(Map.of(), Map.of()), List.of(), Optional.empty()));
        text.subscribe(() -> {
            asTyped = false;
            askAnew();
        });
        filters.subscribe(this::askAnew);
    }

    /// What is set before the first question is part of it, and no question of its own.
    private void askAnew() {
        if (begun) {
            ask();
        }
    }

    /// Asks for the first time, or again, as when a minute has passed and other lines are open.
    public void ask() {
        begun = true;
        service.ask(new SearchQuery(text.get(), filters.get(), SearchQuery.USUAL_LIMIT, asTyped), results::set);
    }

    /// Asks for the words as they were typed, misspelt or not, until other words are typed.
    public void askAsTyped() {
        asTyped = true;
        ask();
    }

    /// What is typed.
    public StringProperty textProperty() {
        return text;
    }

    /// What is ticked.
    public ObjectProperty<Filters> filtersProperty() {
        return filters;
    }

    /// The newest answer.
    public ReadOnlyObjectProperty<SearchResults> resultsProperty() {
        return results;
    }

    /// Sets or takes away one tick.
    public void tick(FacetGroup group, String code, boolean ticked) {
        filters.set(filters.get().with(group, code, ticked));
    }

    /// Chooses which types of entry to see.
    public void show(Only only) {
        filters.set(filters.get().with(only));
    }

    /// Takes all ticks away.
    public void clearFilters() {
        filters.set(Filters.NONE);
    }

    /// Forgets text, ticks and answers.
    public void clear() {
        text.set("");
        clearFilters();
    }
}
