package org.signpost.ui.common;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.signpost.search.Cancellation;
import org.signpost.search.CatalogueSearch;
import org.signpost.search.SearchQuery;
import org.signpost.search.SearchResults;

/// Asks questions as people type: the newest one wins, and the one before it is really stopped.
///
/// Used on the JavaFX thread only.
public final class SearchService {
    private final CatalogueSearch search;
    private final Background background;
    private Cancellation running = new Cancellation();

    public SearchService(CatalogueSearch search, Background background) {
        this.search = search;
        this.background = background;
    }

    /// Asks; `answered` hears only of the newest question.
    public void ask(SearchQuery query, Consumer<SearchResults> answered) {
        running.cancel();
        Cancellation mine = new Cancellation();
        running = mine;
        background.run(() -> {
            try {
                return Optional.of(search.search(query, mine));
            } catch (CancellationException e) {
                return Optional.<SearchResults>empty(); // a newer question is on its way
            }
        }, results -> {
            if (!mine.isCancelled()) {
                results.ifPresent(answered);
            }
        });
    }
}
