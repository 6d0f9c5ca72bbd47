package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.signpost.catalogue.EntryId;
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

/// Full-text search in a catalogue file.
public final class SqliteSearch implements CatalogueSearch {
    /// Weights of the columns title, names, summary, tags, body, said: a word in a name says more than one in passing.
    private static final String WEIGHTS = "10.0, 8.0, 4.0, 2.0, 1.0, 3.0";
    private static final String BY_WORDS =
            "SELECT rowid AS entry, bm25(words, " + WEIGHTS + ") AS weight FROM words WHERE words MATCH ?";
    /// The highest code point, so that the range holds every name that begins with the text.
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);
    private static final int LONGEST_NAME = 140;
    /// As many targets of a phrase as its words are indexed for (`store.schema.PhraseRows`).
    private static final int FIRST_TARGETS = 2;

    private final CatalogueFile file;
    private final Connection connection;
    private final FacetIndex facets;
    private final HitReader hits;
    private final MatchExpression expressions;
    private final Map<Integer, Integer> browse = new HashMap<>();

    /// @param clock tells which lines are open now
    public SqliteSearch(CatalogueFile file, InstantSource clock) {
        this.file = file;
        this.connection = file.connection();
        try {
            Terms terms = new Terms(connection);
            this.facets = new FacetIndex(connection, terms.taxonomy(), clock);
            this.hits = new HitReader(connection, terms);
            this.expressions = new MatchExpression(new Stems(connection));
            Rows.list(connection, row -> browse.put(row.getInt("entry"), row.getInt("browse")),
                    "SELECT entry, browse FROM entry");
        } catch (SQLException e) {
            throw file.unusable(e);
        }
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

    private SearchResults answer(SearchQuery query, Cancellation cancellation) throws SQLException {
        ParsedQuery parsed = QueryParser.parse(query.text()).meaning();
        Filters filters = query.filters().and(parsed.filters());
        List<Notice> notices = new ArrayList<>();
        if (parsed.cutShort()) {
            notices.add(new Notice.CutShort(QueryParser.MOST_WORDS));
        }
        Matches found = find(parsed, cancellation);
        found.renamed.ifPresent(notices::add);
        if (found.someWordsOnly) {
            notices.add(new Notice.SomeWordsOnly());
        }
        BitSet narrowed = facets.narrow(found.rows(), filters);
        FacetCounts counts = facets.count(found.rows(), filters);
        if (narrowed.isEmpty() && !found.rankings.isEmpty()) {
            notices.add(new Notice.HiddenByFilters(found.rankings.size()));
        }
        List<Integer> best = found.rankings.values().stream().filter(ranking -> narrowed.get(ranking.row()))
                .sorted(Ranking.BEST_FIRST).limit(query.limit()).map(Ranking::row).toList();
        List<SearchHit> page = hits.read(best, found.expression, cancellation);
        return new SearchResults(query, narrowed.cardinality(), page, counts, notices, Optional.empty());
    }

    private Matches find(ParsedQuery parsed, Cancellation cancellation) throws SQLException {
        Matches found = new Matches();
        if (parsed.all().isEmpty()) {
            facets.everything().stream().forEach(
                    row -> found.add(new Ranking(row, Ranking.Trust.WORDS, 0, browseOf(row))));
        } else {
            found.expression = expressions.all(parsed);
            byWords(found, cancellation);
            byName(found, parsed.name(), cancellation);
            byPhrase(found, parsed.name(), cancellation);
            if (found.rankings.isEmpty() && parsed.all().size() > 1) {
                found.expression = expressions.some(parsed);
                byWords(found, cancellation);
                found.someWordsOnly = !found.rankings.isEmpty();
            }
        }
        if (!parsed.none().isEmpty()) {
            for (int row : rowsOf(expressions.none(parsed), cancellation)) {
                found.rankings.remove(row);
            }
        }
        return found;
    }

    private void byWords(Matches found, Cancellation cancellation) throws SQLException {
        for (Ranking ranking : Rows.list(cancellation, connection, row -> new Ranking(row.getInt("entry"),
                Ranking.Trust.WORDS, row.getDouble("weight"), browseOf(row.getInt("entry"))),
                BY_WORDS, found.expression)) {
            found.add(ranking);
        }
    }

    private List<Integer> rowsOf(String expression, Cancellation cancellation) throws SQLException {
        return Rows.list(cancellation, connection, row -> row.getInt("entry"),
                "SELECT rowid AS entry FROM words WHERE words MATCH ?", expression);
    }

    private void byName(Matches found, String name, Cancellation cancellation) throws SQLException {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return;
        }
        record Name(int entry, String role, String name, String squeezed, String title, String id) {
        }
        List<Name> names = Rows.list(cancellation, connection, row -> new Name(row.getInt("entry"),
                row.getString("role"), row.getString("name"), row.getString("squeezed"),
                row.getString("title"), row.getString("id")), """
                SELECT n.entry, n.role, n.name, n.squeezed, e.title, e.id FROM name n JOIN entry e ON e.entry = n.entry
                WHERE n.squeezed >= ? AND n.squeezed < ? ORDER BY n.entry""", name, name + LAST);
        for (Name one : names) {
            boolean whole = one.squeezed.equals(name);
            Ranking.Trust trust = Ranking.Trust.of(one.role, whole);
            // among names that begin alike, what others point to most comes first: "nspcc" means the helpline
            found.add(new Ranking(one.entry, trust, 0, browseOf(one.entry)));
            if (whole && "former".equals(one.role)) {
                found.renamed = Optional.of(new Notice.Renamed(one.name,
                        new EntryId(one.id), one.title));
            }
        }
    }

    /// What children and parents say for it, word for word: "dick pic".
    private void byPhrase(Matches found, String name, Cancellation cancellation) throws SQLException {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return;
        }
        record Target(int entry, int position) {
        }
        for (Target target : Rows.list(cancellation, connection,
                row -> new Target(row.getInt("entry"), row.getInt("position")), """
                SELECT e.entry, t.position FROM phrase p
                JOIN phrase_target t ON t.phrase = p.phrase AND t.facet = 'entry'
                JOIN entry e ON e.id = t.target WHERE p.squeezed = ? AND t.position < ? ORDER BY t.position""",
                name, FIRST_TARGETS)) {
            // the editors' order, not bm25: they put the best first
            found.add(new Ranking(target.entry, Ranking.Trust.SAID, target.position, browseOf(target.entry)));
        }
    }

    private int browseOf(int row) {
        return browse.getOrDefault(row, Integer.MAX_VALUE);
    }

    /// What was found so far, each row with its best ranking.
    private static final class Matches {
        private final Map<Integer, Ranking> rankings = new HashMap<>();
        private String expression = "";
        private boolean someWordsOnly;
        private Optional<Notice> renamed = Optional.empty();

        void add(Ranking ranking) {
            rankings.merge(ranking.row(), ranking, (one, other) ->
                    Ranking.BEST_FIRST.compare(one, other) <= 0 ? one : other);
        }

        BitSet rows() {
            BitSet rows = new BitSet();
            rankings.keySet().forEach(rows::set);
            return rows;
        }
    }
}
