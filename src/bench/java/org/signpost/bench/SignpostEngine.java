package org.signpost.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.signpost.search.CatalogueSearch;
import org.signpost.search.Filters;
import org.signpost.search.SearchHit;
import org.signpost.search.SearchQuery;
import org.signpost.search.SearchResults;
import org.signpost.store.CatalogueFile;
import org.signpost.store.SqliteSearch;

/// Our search, as the window asks it.
final class SignpostEngine implements Engine {
    private static final Instant TUESDAY_NOON = Instant.parse("2026-11-03T12:00:00Z");
    private final CatalogueFile file;
    private final CatalogueSearch search;

    SignpostEngine(Path catalogue) {
        file = CatalogueFile.open(catalogue);
        search = new SqliteSearch(file, InstantSource.fixed(TUESDAY_NOON));
    }

    @Override
    public void ask(String text, Consumer<Object> sink) {
        SearchResults results = search.search(new SearchQuery(text, Filters.NONE, HITS));
        results.hits().forEach(hit -> sink.accept(hit.snippet().text()));
        results.facets().byGroup().values().forEach(counts -> counts.values().forEach(sink));
        results.facets().byType().values().forEach(sink);
    }

    /// The ids of the first hits.
    List<String> first(String text, int count) {
        return search.search(new SearchQuery(text, Filters.NONE, count)).hits().stream().map(SearchHit::link)
                .map(link -> link.id().value()).toList();
    }

    @Override
    public void close() {
        file.close();
    }
}
