package org.signpost.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.signpost.catalogue.EntryId;
import org.signpost.library.NotSavedException;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionCard.Role;
import org.signpost.library.SessionItem;
import org.signpost.library.SessionOutline;
import org.signpost.library.SessionPlan;
import org.signpost.library.Sessions;

/// Sessions in the user's file. The cards of a session have the places 0, 1, 2 … without gaps.
final class SqliteSessions implements Sessions {
    private static final String NEXT_ITEM = """
            INSERT INTO session_item (session, place, role, entry, title, text, minutes, notes, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0))""";
    private static final String LAST_ID = "SELECT last_insert_rowid()";
    private final UserStatements statements;
    private final InstantSource clock;

    SqliteSessions(UserStatements statements, InstantSource clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public List<SessionOutline> all() {
        return statements.read(row -> new SessionOutline(row.getLong("id"), row.getString("name"),
                Instant.ofEpochMilli(row.getLong("changed")), row.getInt("cards"), row.getInt("minutes")), """
                SELECT s.id, s.name, s.changed, count(i.id) AS cards, coalesce(sum(i.minutes), 0) AS minutes
                FROM session s LEFT JOIN session_item i ON i.session = s.id
                GROUP BY s.id ORDER BY s.changed DESC, s.id DESC""");
    }

    @Override
    public Optional<Session> find(long session) {
        return statements.read(this::session, "SELECT * FROM session WHERE id = ?", session).stream().findFirst();
    }

    private Session session(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Session(id, row.getString("name"), Instant.ofEpochMilli(row.getLong("changed")),
                statements.list(SqliteSessions::item, "SELECT * FROM session_item WHERE session = ? ORDER BY place",
                        id));
    }

    private static SessionItem item(ResultSet row) throws SQLException {
        Optional<String> entry = Rows.text(row, "entry");
        String title = row.getString("title");
        SessionCard card = entry.isPresent() ? new SessionCard.OfEntry(new EntryId(entry.get()), title)
                : new SessionCard.OfText(Role.ofCode(row.getString("role")), title, row.getString("text"));
        return new SessionItem(row.getLong("id"), card, row.getInt("minutes"), row.getString("notes"));
    }

    @Override
    public long add(SessionPlan plan) {
        return statements.together(() -> insert(plan));
    }

    private long insert(SessionPlan plan) throws SQLException {
        statements.update("INSERT INTO session (name, changed) VALUES (?, ?)", plan.name(), now());
        long session = statements.list(row -> row.getLong(1), LAST_ID).getFirst();
        fill(session, plan.items().stream().map(SqliteSessions::fresh).toList());
        return session;
    }

    private static SessionItem fresh(SessionItem item) {
        return new SessionItem(SessionItem.NEW, item.card(), item.minutes(), item.notes());
    }

    private void fill(long session, List<SessionItem> items) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            rows.add(row(session, place, items.get(place)));
        }
        statements.each(NEXT_ITEM, rows);
    }

    @SuppressWarnings("NullAway") // a card has a role or an entry: the other column is NULL, which JDBC takes as null
    private static Object[] row(long session, int place, SessionItem item) {
        return switch (item.card()) {
            case SessionCard.OfEntry card -> new Object[] {session, place, null, card.entry().value(), card.title(), "",
                item.minutes(), item.notes(), item.id()};
            case SessionCard.OfText card -> new Object[] {session, place, card.role().code(), null, card.title(),
                card.text(), item.minutes(), item.notes(), item.id()};
        };
    }

    @Override
    public void rename(long session, String name) {
        if (SessionPlan.isName(name)) {
            statements.change("UPDATE session SET name = ?, changed = ? WHERE id = ?", name, now(), session);
        }
    }

    @Override
    public Optional<Long> duplicate(long session, String name) {
        Optional<Session> found = find(session);
        return found.map(original -> add(new SessionPlan(name, original.items())));
    }

    @Override
    public Optional<Session> delete(long session) {
        return statements.together(() -> {
            Optional<Session> found = find(session);
            statements.update("DELETE FROM session_item WHERE session = ?", session);
            statements.update("DELETE FROM session WHERE id = ?", session);
            return found;
        });
    }

    @Override
    public void restore(Session deleted) {
        statements.together(() -> {
            int added = statements.update("INSERT INTO session VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
                    deleted.id(), deleted.name(), deleted.changed().toEpochMilli());
            if (added == 1) {
                fill(deleted.id(), deleted.items());
            }
            return added;
        });
    }

    @Override
    public Optional<SessionItem> append(long session, SessionItem item) {
        return inserted(session, item, cards -> {
            boolean closed = cards > 0 && !statements.list(row -> row.getInt(1), """
                    SELECT 1 FROM session_item WHERE session = ? AND place = ? AND role = 'closing'""",
                    session, cards - 1).isEmpty();
            return closed ? cards - 1 : cards;
        });
    }

    @Override
    public Optional<SessionItem> insert(long session, int place, SessionItem item) {
        return inserted(session, item, cards -> Math.clamp(place, 0, cards));
    }

    @FunctionalInterface
    private interface Place {
        int among(int cards) throws SQLException;
    }

    private Optional<SessionItem> inserted(long session, SessionItem item, Place wanted) {
        return statements.together(() -> {
            if (!touch(session)) {
                return Optional.empty();
            }
            int cards = cards(session);
            if (cards >= SessionPlan.MOST_CARDS) {
                throw new NotSavedException(NotSavedException.Reason.TOO_MANY,
                        new IllegalStateException(cards + " cards"));
            }
            int place = wanted.among(cards);
            statements.update("UPDATE session_item SET place = place + 1 WHERE session = ? AND place >= ?", session,
                    place);
            boolean taken = !statements.list(row -> row.getLong(1), "SELECT id FROM session_item WHERE id = ?",
                    item.id()).isEmpty();
            statements.each(NEXT_ITEM, List.<Object[]>of(row(session, place, taken ? fresh(item) : item)));
            long id = statements.list(row -> row.getLong(1), LAST_ID).getFirst();
            return Optional.of(new SessionItem(id, item.card(), item.minutes(), item.notes()));
        });
    }

    @Override
    public void remove(long session, long item) {
        statements.together(() -> {
            Optional<Integer> place = place(session, item);
            if (place.isPresent()) {
                touch(session);
                statements.update("DELETE FROM session_item WHERE id = ?", item);
                statements.update("UPDATE session_item SET place = place - 1 WHERE session = ? AND place > ?", session,
                        place.get());
            }
            return place;
        });
    }

    @Override
    public void move(long session, long item, int place) {
        statements.together(() -> {
            Optional<Integer> old = place(session, item);
            if (old.isPresent()) {
                int to = Math.clamp(place, 0, cards(session) - 1);
                touch(session);
                statements.update("UPDATE session_item SET place = place - 1 WHERE session = ? AND place > ? "
                        + "AND place <= ?", session, old.get(), to);
                statements.update("UPDATE session_item SET place = place + 1 WHERE session = ? AND place >= ? "
                        + "AND place < ?", session, to, old.get());
                statements.update("UPDATE session_item SET place = ? WHERE id = ?", to, item);
            }
            return old;
        });
    }

    @Override
    public void change(long session, SessionItem item) {
        statements.together(() -> {
            String text = item.card() instanceof SessionCard.OfText card ? card.text() : "";
            int changed = statements.update("""
                    UPDATE session_item SET title = ?, text = ?, minutes = ?, notes = ?
                    WHERE session = ? AND id = ?""", item.card().title(), text, item.minutes(), item.notes(), session,
                    item.id());
            return changed > 0 && touch(session);
        });
    }

    private Optional<Integer> place(long session, long item) throws SQLException {
        return statements.list(row -> row.getInt(1), "SELECT place FROM session_item WHERE session = ? AND id = ?",
                session, item).stream().findFirst();
    }

    private int cards(long session) throws SQLException {
        return statements.list(row -> row.getInt(1), "SELECT count(*) FROM session_item WHERE session = ?", session)
                .getFirst();
    }

    /// Notes that the session was changed now.
    ///
    /// @return whether there is such a session
    private boolean touch(long session) throws SQLException {
        return statements.update("UPDATE session SET changed = ? WHERE id = ?", now(), session) > 0;
    }

    private long now() {
        return clock.instant().toEpochMilli();
    }
}
