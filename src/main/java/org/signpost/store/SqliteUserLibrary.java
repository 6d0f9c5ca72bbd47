package org.signpost.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Favourite;
import org.signpost.library.Kept;
import org.signpost.library.NotSavedException;
import org.signpost.library.Note;
import org.signpost.library.Sessions;
import org.signpost.library.Trouble;
import org.signpost.library.UserLibrary;
import org.signpost.library.Viewed;

/// What the user keeps, in a file of their own or, in private mode, in memory only.
public final class SqliteUserLibrary implements UserLibrary {
    private static final String REMEMBER = "viewed.remember";
    private static final int MOST_VIEWED = 50;
    private final UserDatabase database;
    private final UserStatements statements;
    private final Sessions sessions;
    private final InstantSource clock;
    private final Map<String, String> usual;
    private final Set<Kept> hidden;
    private final Optional<Trouble> trouble;

    SqliteUserLibrary(UserDatabase database, InstantSource clock) {
        this(database, clock, Map.of(), Set.of(), Optional.empty());
    }

    private SqliteUserLibrary(UserDatabase database, InstantSource clock, Map<String, String> usual,
            Set<Kept> hidden, Optional<Trouble> trouble) {
        this.database = database;
        this.statements = new UserStatements(database);
        this.sessions = new SqliteSessions(statements, clock);
        this.clock = clock;
        this.usual = usual;
        this.hidden = hidden;
        this.trouble = trouble;
    }

    /// The same library, on a computer for which somebody decided things.
    ///
    /// @param settings what holds where the user chose nothing
    /// @param hidden what is not offered there
    /// @param also trouble that came up elsewhere, told where the library has none
    public SqliteUserLibrary with(Map<String, String> settings, Set<Kept> hidden, Optional<Trouble> also) {
        return new SqliteUserLibrary(database, clock, Map.copyOf(settings), Set.copyOf(hidden), also);
    }

    @Override
    public Set<Kept> hidden() {
        return hidden;
    }

    /// Opens the file in the user's data folder. It never fails: [#trouble] says what could not be done.
    public static SqliteUserLibrary in(Path folder, InstantSource clock) {
        return new SqliteUserLibrary(UserDatabase.open(folder, clock), clock);
    }

    /// Writes nothing at all.
    public static SqliteUserLibrary inMemory(InstantSource clock) {
        return new SqliteUserLibrary(UserDatabase.inMemory(), clock);
    }

    @Override
    public Optional<Trouble> trouble() {
        Optional<Trouble> unread = database.files().stream().findFirst().filter(_ -> statements.hasFailed())
                .map(file -> new Trouble(Trouble.Reason.NOT_READ, file));
        return unread.or(database::trouble).or(() -> trouble);
    }

    private <T> List<T> read(Rows.Reader<T> reader, String sql, Object... parameters) {
        return statements.read(reader, sql, parameters);
    }

    private void change(String sql, Object... parameters) {
        statements.change(sql, parameters);
    }

    private long now() {
        return clock.instant().toEpochMilli();
    }

    @Override
    public List<Favourite> favourites() {
        return read(row -> new Favourite(new EntryId(row.getString("entry")), row.getString("title"),
                Instant.ofEpochMilli(row.getLong("saved"))), "SELECT * FROM favourite ORDER BY saved DESC, entry");
    }

    @Override
    public void save(EntryId entry, String title) {
        change("INSERT INTO favourite VALUES (?, ?, ?) ON CONFLICT (entry) DO UPDATE SET title = excluded.title",
                entry.value(), title, now());
    }

    @Override
    public void unsave(EntryId entry) {
        change("DELETE FROM favourite WHERE entry = ?", entry.value());
    }

    @Override
    public List<Note> notes() {
        return read(SqliteUserLibrary::note, "SELECT * FROM note ORDER BY changed DESC, entry");
    }

    @Override
    public Optional<Note> note(EntryId entry) {
        return read(SqliteUserLibrary::note, "SELECT * FROM note WHERE entry = ?", entry.value()).stream().findFirst();
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(new EntryId(row.getString("entry")), row.getString("title"), row.getString("text"),
                Instant.ofEpochMilli(row.getLong("changed")));
    }

    @Override
    public void write(EntryId entry, String title, String text) {
        if (text.isEmpty()) {
            change("DELETE FROM note WHERE entry = ?", entry.value());
            return;
        }
        String kept = text.length() > Note.MOST_CHARACTERS ? text.substring(0, Note.MOST_CHARACTERS) : text;
        change("""
                INSERT INTO note VALUES (?, ?, ?, ?)
                ON CONFLICT (entry) DO UPDATE SET title = excluded.title, text = excluded.text,
                  changed = excluded.changed""", entry.value(), title, kept, now());
    }

    @Override
    public List<Viewed> viewed() {
        return read(row -> new Viewed(new EntryId(row.getString("entry")), row.getString("title"),
                Instant.ofEpochMilli(row.getLong("seen"))), "SELECT * FROM viewed ORDER BY seen DESC, entry LIMIT ?",
                MOST_VIEWED);
    }

    @Override
    public void view(EntryId entry, String title) {
        if (remembersViewed() && database.isWritable()) {
            change("""
                    INSERT INTO viewed VALUES (?, ?, ?)
                    ON CONFLICT (entry) DO UPDATE SET title = excluded.title, seen = excluded.seen""",
                    entry.value(), title, now());
            change("""
                    DELETE FROM viewed WHERE entry NOT IN
                      (SELECT entry FROM viewed ORDER BY seen DESC, entry LIMIT ?)""", MOST_VIEWED);
        }
    }

    @Override
    public void rememberViewed(boolean remember) {
        set(REMEMBER, Boolean.toString(remember));
        if (!remember && !viewed().isEmpty()) { // with nothing to forget, copies and damaged files stay
            delete(Kept.VIEWED);
        }
    }

    @Override
    public boolean remembersViewed() {
        return setting(REMEMBER).map(Boolean::parseBoolean).orElse(false);
    }

    @Override
    public Optional<String> setting(String key) {
        return read(row -> row.getString("value"), "SELECT value FROM setting WHERE key = ?", key).stream()
                .findFirst().or(() -> Optional.ofNullable(usual.get(key)));
    }

    @Override
    public void set(String key, String value) {
        change("INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key,
                value);
    }

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public List<Path> files() {
        return database.files();
    }

    @Override
    public void discard(Path file) {
        if (database.copies().contains(file)) {
            remove(List.of(file));
        } else if (files().contains(file)) {
            for (Kept kept : Kept.values()) {
                forget(kept);
            }
        }
    }

    @Override
    public void delete(Kept kept) {
        forget(kept);
        remove(database.copies()); // they may hold it too
    }

    private void forget(Kept kept) {
        switch (kept) {
            case FAVOURITES -> change("DELETE FROM favourite");
            case NOTES -> change("DELETE FROM note");
            case VIEWED -> change("DELETE FROM viewed");
            case SETTINGS -> change("DELETE FROM setting");
            case SESSIONS -> statements.together(() -> {
                statements.update("DELETE FROM session_item");
                return statements.update("DELETE FROM session");
            });
        }
    }

    private static void remove(List<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new NotSavedException(NotSavedException.Reason.FAILED, e);
            }
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
