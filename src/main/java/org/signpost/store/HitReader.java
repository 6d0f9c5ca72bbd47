package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.signpost.catalogue.EntryLink;
import org.signpost.search.Cancellation;
import org.signpost.search.Marked;
import org.signpost.search.SearchHit;
import org.signpost.store.schema.Apostrophes;

/// Reads the rows that a list of results shows, with the matched words marked.
final class HitReader {
    /// Control characters that no text of the catalogue holds.
    private static final char START = '\u0002';
    private static final char END = '\u0003';
    private static final int SNIPPET_WORDS = 20;
    private static final String LINK = LinkReader.SELECT + "WHERE e.entry = ?";
    private final Connection connection;
    private final LinkReader links;

    HitReader(Connection connection, Terms terms) {
        this.connection = connection;
        this.links = new LinkReader(terms);
    }

    /// The hits for those rows, in that order.
    ///
    /// @param expression the question in FTS5's language; empty where everything matches
    List<SearchHit> read(List<Integer> rows, String expression, Cancellation cancellation) throws SQLException {
        cancellation.check();
        Map<Integer, Marked> snippets =
                expression.isEmpty() || rows.isEmpty() ? Map.of() : snippets(rows, expression, cancellation);
        List<SearchHit> hits = new ArrayList<>();
        try (var statement = connection.prepareStatement(LINK)) {
            for (int row : rows) {
                cancellation.check();
                hits.addAll(Rows.list(statement, found -> {
                    EntryLink link = links.read(found);
                    return new SearchHit(link, snippets.getOrDefault(row, Marked.plain(link.summary())));
                }, row));
            }
        }
        return hits;
    }

    /// The summary first: it is what the row says anyway. The text only where the summary holds none of the words.
    private Map<Integer, Marked> snippets(List<Integer> rows, String expression, Cancellation cancellation)
            throws SQLException {
        String list = String.join(",", rows.stream().map(Object::toString).toList());
        Map<Integer, Marked> snippets = new HashMap<>();
        Rows.list(cancellation, connection, row -> {
            Marked summary = marked(row.getString("summary"));
            Marked body = marked(row.getString("body"));
            return snippets.put(row.getInt("entry"), summary.hasMarks() || !body.hasMarks() ? summary : body);
        }, """
                SELECT rowid AS entry, highlight(words, 2, char(2), char(3)) AS summary,
                  snippet(words, 4, char(2), char(3), '…', %d) AS body
                FROM words WHERE words MATCH ? AND rowid IN (%s)
                """.formatted(SNIPPET_WORDS, list), expression);
        return snippets;
    }

    private static Marked marked(String text) {
        List<Marked.Piece> pieces = new ArrayList<>();
        boolean inside = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char at = i < text.length() ? text.charAt(i) : END;
            if (at == START || at == END || i == text.length()) {
                if (i > from) {
                    String piece = Apostrophes.shown(text.substring(from, i)).replace('\n', ' ');
                    pieces.add(new Marked.Piece(piece, inside));
                }
                inside = at == START;
                from = i + 1;
            }
        }
        return new Marked(pieces);
    }
}
