package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.EntryLink;
import org.signpost.search.Cancellation;
import org.signpost.search.Marked;
import org.signpost.search.Reason;
import org.signpost.search.Reason.Why;
import org.signpost.search.SearchHit;
import org.signpost.search.meaning.Pointer;
import org.signpost.store.schema.Apostrophes;

/// Reads the rows that a list of results shows, with the matched words marked. Keeps those shown last, since the same
/// ones come up with each letter typed.
final class HitReader {
    private static final int KEPT = 2_000;
    private final KeptStatement linkOf;
    private final KeptStatement bodyOf;
    private final LinkReader links;
    private final Map<Integer, Card> cards = new LinkedHashMap<>(16, 0.75f, true);

    HitReader(Connection connection, Terms terms) {
        linkOf = new KeptStatement(connection, LinkReader.SELECT + "WHERE e.entry = ?");
        bodyOf = new KeptStatement(connection, "SELECT body FROM words WHERE rowid = ?");
        links = new LinkReader(terms);
    }

    private static final class Card {
        private final EntryLink link;
        private final TokenText title;
        private final TokenText summary;
        private @Nullable List<TokenText> body;

        Card(EntryLink link) {
            this.link = link;
            title = new TokenText(link.title());
            summary = new TokenText(link.summary());
        }
    }

    /// What an entry is called now.
    EntryLink link(int row) throws SQLException {
        return card(row).link;
    }

    /// The hits for those rows, in that order.
    List<SearchHit> read(List<Integer> rows, Marker marker, Map<Integer, Pointer> pointers, Cancellation cancellation)
            throws SQLException {
        List<SearchHit> hits = new ArrayList<>(rows.size());
        for (int row : rows) {
            cancellation.check();
            hits.add(hit(row, marker, Optional.ofNullable(pointers.get(row)).map(Pointer::reason)));
        }
        return hits;
    }

    private SearchHit hit(int row, Marker marker, Optional<Reason> pointed) throws SQLException {
        Card card = card(row);
        if (marker.isEmpty()) {
            return new SearchHit(card.link, Marked.plain(card.title.text()), Marked.plain(card.summary.text()),
                    Optional.empty());
        }
        Marked title = card.title.marked(marker);
        Marked summary = card.summary.marked(marker);
        Optional<Marked> excerpt = summary.hasMarks() ? Optional.empty() : excerpt(row, card, marker);
        Why where = title.hasMarks() ? Why.TITLE : summary.hasMarks() ? Why.SUMMARY
                : excerpt.isPresent() ? Why.TEXT : Why.DETAILS;
        return new SearchHit(card.link, title, excerpt.orElse(summary), Optional.of(pointed.orElse(Reason.of(where))));
    }

    /// The summary is what the row says anyway; the text is shown only where the summary holds none of the words. Of
    /// the text, the line with most of them.
    private Optional<Marked> excerpt(int row, Card card, Marker marker) throws SQLException {
        TokenText best = null;
        int most = 0;
        for (TokenText line : body(row, card)) {
            int meant = line.meant(marker);
            if (meant > most) {
                most = meant;
                best = line;
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.excerpt(marker));
    }

    private List<TokenText> body(int row, Card card) throws SQLException {
        List<TokenText> lines = card.body;
        if (lines == null) {
            lines = bodyOf.use(statement ->
                    Rows.list(statement, found -> Apostrophes.shown(found.getString(1)), row)).stream()
                    .flatMap(String::lines).map(TokenText::new).toList();
            card.body = lines;
        }
        return lines;
    }

    private Card card(int row) throws SQLException {
        Card card = cards.get(row);
        if (card == null) {
            card = new Card(linkOf.use(statement -> Rows.list(statement, links::read, row)).getFirst());
            cards.put(row, card);
            if (cards.size() > KEPT) {
                cards.remove(cards.keySet().iterator().next()); // the one that was not shown for longest
            }
        }
        return card;
    }
}
