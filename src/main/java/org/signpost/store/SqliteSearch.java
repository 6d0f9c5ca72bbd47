package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.signpost.search.Cancellation;
import org.signpost.search.CatalogueSearch;
import org.signpost.search.FacetCounts;
import org.signpost.search.Filters;
import org.signpost.search.Notice;
import org.signpost.search.ParsedQuery;
import org.signpost.search.QueryParser;
import org.signpost.search.SearchHit;
import org.signpost.search.SearchQuery;
import org.signpost.search.SearchResults;
import org.signpost.search.meaning.Lexicon;
import org.signpost.store.schema.CatalogueFormat;

/// Full-text search in a catalogue file. What it needs of the file is read with the first question.
public final class SqliteSearch implements CatalogueSearch {
    /// As many entries are ranked by their words. Where a question matches more, these are those whose names have the
    /// words and the first ones in the order for browsing; the others follow in that order.
    private static final int RANKED = 2_000;

    private final CatalogueFile file;
    private final Connection connection;
    private final InstantSource clock;
    private @Nullable Index index;
    private @Nullable Finder finder;

    /// What answers are made of.
    private record Index(Terms terms, FacetIndex facets, HitReader hits, WordSets sets, Ranker ranker) {
        static Index read(Connection connection, InstantSource clock) throws SQLException {
            Terms terms = new Terms(connection);
            FacetIndex facets = new FacetIndex(connection, terms.taxonomy(), clock);
            double meanLength = Double.parseDouble(Rows.first(connection, row -> row.getString(1),
                    "SELECT value FROM info WHERE key = ?", CatalogueFormat.MEAN_LENGTH).orElse("1"));
            return new Index(terms, facets, new HitReader(connection, terms), new WordSets(connection),
                    new Ranker(connection, meanLength, facets, facets.size()));
        }
    }

    /// @param clock tells which lines are open now
    public SqliteSearch(CatalogueFile file, InstantSource clock) {
        this.file = file;
        this.connection = file.connection();
        this.clock = clock;
    }

    @Override
    public SearchResults search(SearchQuery query, Cancellation cancellation) {
        synchronized (connection) {
            cancellation.check();
            try {
                return answer(query, cancellation);
            } catch (SQLException e) {
                if (cancellation.isCancelled()) {
                    CancellationException stopped = new CancellationException("a newer question was asked");
                    stopped.initCause(e);
                    throw stopped;
                }
                throw file.unusable(e);
            }
        }
    }

    @Override
    public void prepare() {
        synchronized (connection) {
            try {
                finder();
            } catch (SQLException e) {
                throw file.unusable(e);
            }
        }
    }

    private Index index() throws SQLException {
        Index ready = index;
        if (ready == null) {
            ready = Index.read(connection, clock);
            index = ready;
        }
        return ready;
    }

    /// What understands questions: read once, since the window opens without one.
    private Finder finder() throws SQLException {
        Finder ready = finder;
        if (ready == null) {
            Index all = index();
            int size = all.facets.size();
            Lexicon lexicon = LexiconReader.read(connection, all.terms.taxonomy().nations(), size);
            ready = new Finder(lexicon, all.sets, all.ranker, all.facets, all.hits, size);
            finder = ready;
        }
        return ready;
    }

    private SearchResults answer(SearchQuery query, Cancellation cancellation) throws SQLException {
        FacetIndex facets = index().facets;
        ParsedQuery parsed = QueryParser.parse(query.text());
        Found found = parsed.isEmpty() ? Found.everything(facets.everything())
                : finder().find(parsed, query, cancellation);
        Filters filters = query.filters().and(parsed.filters());
        List<Notice> notices = new ArrayList<>();
        if (parsed.cutShort()) {
            notices.add(new Notice.CutShort(QueryParser.MOST_WORDS));
        }
        notices.addAll(found.notices());
        BitSet narrowed = facets.narrow(found.rows(), filters);
        FacetCounts counts = facets.count(found.rows(), filters);
        int total = narrowed.cardinality();
        if (total == 0 && !found.rows().isEmpty()) {
            notices.add(new Notice.HiddenByFilters(found.rows().cardinality()));
        }
        List<SearchHit> page = index().hits.read(page(found, narrowed, query.limit(), cancellation),
                found.marker(), found.pointers(), cancellation);
        return new SearchResults(query, total, page, counts, notices, found.better());
    }

    /// The rows to show, in order.
    private List<Integer> page(Found found, BitSet narrowed, int limit, Cancellation cancellation)
            throws SQLException {
        if (found.question().parts().isEmpty()) {
            return narrowed.stream().limit(limit).boxed().toList();
        }
        boolean many = narrowed.cardinality() > RANKED;
        BitSet ranked = narrowed;
        if (many) {
            ranked = index().sets.named(found.expression(), RANKED, cancellation);
            found.pointers().keySet().forEach(ranked::set);
            narrowed.stream().limit(RANKED).forEach(ranked::set);
            ranked.and(narrowed);
        }
        List<Integer> best = index().ranker.best(ranked, found.question(), found.pointers(), cancellation);
        if (best.size() >= limit || !many) {
            return best.subList(0, Math.min(limit, best.size()));
        }
        List<Integer> rows = new ArrayList<>(best);
        BitSet rest = BitSet.valueOf(narrowed.toLongArray());
        rest.andNot(ranked);
        rest.stream().limit(limit - best.size()).forEach(rows::add);
        return rows;
    }
}
