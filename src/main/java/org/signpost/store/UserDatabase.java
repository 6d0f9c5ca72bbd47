package org.signpost.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.signpost.library.Trouble;
import org.signpost.library.Trouble.Reason;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The user's file: opened, brought up to date, or, where that cannot be, replaced by one in memory, with the reason.
///
/// Each change is one transaction that is on the disk before it counts as done, with a journal that is deleted at its
/// end; what is deleted is overwritten (`secure_delete`).
final class UserDatabase implements AutoCloseable {
    /// SQLite's `application_id` of a user's file: "SGUS" in ASCII.
    static final int APPLICATION_ID = 0x53475553;
    /// The form that this program writes, kept as SQLite's `user_version`.
    static final int VERSION = 2;
    private static final String NAME = "user.sqlite";
    private static final String BEFORE = "user-before-";
    private static final String DAMAGED = "user-damaged-";
    private static final String SCRIPTS = "/org/signpost/resources/sql/user/";
    private static final int BUSY_MILLISECONDS = 3_000;

    private final Connection connection;
    private final Optional<Path> folder;
    private final Optional<Trouble> trouble;
    private final boolean writable;

    private UserDatabase(Connection connection, Optional<Path> folder, Optional<Trouble> trouble, boolean writable) {
        this.connection = connection;
        this.folder = folder;
        this.trouble = trouble;
        this.writable = writable;
    }

    /// Keeps everything in memory, for as long as the program runs.
    static UserDatabase inMemory() {
        return inMemory(Optional.empty());
    }

    private static UserDatabase inMemory(Optional<Trouble> trouble) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            migrate(connection, Optional.empty());
            return new UserDatabase(connection, Optional.empty(), trouble, trouble.isEmpty());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("memory cannot be used as a database", e);
        }
    }

    /// Opens the user's file in a folder, which is made where it is missing.
    ///
    /// @param clock names a damaged file that is set aside
    static UserDatabase open(Path folder, InstantSource clock) {
        Path file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return inMemory(Optional.of(new Trouble(Reason.NO_FOLDER, folder)));
        }
        try {
            return opened(folder, file, Optional.empty());
        } catch (SQLException | IOException e) {
            if (isDamage(e)) {
                return setAside(folder, file, clock);
            }
            return readOnly(folder, file);
        }
    }

    private static UserDatabase opened(Path folder, Path file, Optional<Trouble> trouble)
            throws SQLException, IOException {
        Connection connection = connect(file, "rwc");
        try {
            int version = number(connection, "PRAGMA user_version");
            if (version > VERSION) {
                connection.close();
                return inMemory(Optional.of(new Trouble(Reason.NEWER, file)));
            }
            examine(connection);
            migrate(connection, Optional.of(folder));
            return new UserDatabase(connection, Optional.of(folder), trouble, true);
        } catch (SQLException | IOException e) {
            connection.close();
            throw e;
        }
    }

    private static Connection connect(Path file, String mode) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:"
                + CatalogueFile.address(file.toAbsolutePath().toUri()) + "?mode=" + mode);
        try (Statement statement = connection.createStatement()) {
            for (String pragma : List.of("busy_timeout = " + BUSY_MILLISECONDS, "secure_delete = ON",
                    "temp_store = MEMORY", "synchronous = EXTRA")) {
                statement.execute("PRAGMA " + pragma);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /// Looks the file over: every page of it, since a note that reads wrong is worse than one that is said to be lost.
    private static void examine(Connection connection) throws SQLException {
        int mark = number(connection, "PRAGMA application_id");
        int version = number(connection, "PRAGMA user_version");
        List<String> found = Rows.list(connection, row -> row.getString(1), "PRAGMA quick_check");
        boolean ours = mark == APPLICATION_ID || (mark == 0 && version == 0);
        if (!ours || !found.equals(List.of("ok"))) {
            throw new SQLiteException("not sound", SQLiteErrorCode.SQLITE_CORRUPT);
        }
    }

    private static boolean isDamage(Exception e) {
        return e instanceof SQLiteException failed && (failed.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT
                || failed.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB);
    }

    /// Puts a file that cannot be read out of the way, never over another one, and begins anew.
    private static UserDatabase setAside(Path folder, Path file, InstantSource clock) {
        try {
            String when = clock.instant().toString().replaceAll("[^0-9T]", "");
            Path aside = folder.resolve(DAMAGED + when + ".sqlite");
            for (int i = 2; Files.exists(aside); i++) {
                aside = folder.resolve(DAMAGED + when + "-" + i + ".sqlite");
            }
            Files.move(file, aside);
            Files.deleteIfExists(folder.resolve(NAME + "-journal"));
            return opened(folder, file, Optional.of(new Trouble(Reason.DAMAGED, aside)));
        } catch (SQLException | IOException e) {
            return inMemory(Optional.of(new Trouble(Reason.READ_ONLY, file)));
        }
    }

    private static UserDatabase readOnly(Path folder, Path file) {
        Optional<Trouble> trouble = Optional.of(new Trouble(Reason.READ_ONLY, file));
        if (!Files.exists(file)) {
            return inMemory(trouble);
        }
        try {
            Connection connection = connect(file, "ro");
            int version = number(connection, "PRAGMA user_version");
            if (version > 0 && version <= VERSION) { // of an older form, what it has can be read
                return new UserDatabase(connection, Optional.of(folder), trouble, false);
            }
            connection.close();
            return inMemory(trouble);
        } catch (SQLException e) {
            return inMemory(trouble);
        }
    }

    /// Brings the form up to date, one transaction for each step. An older file is copied before it is changed.
    private static void migrate(Connection connection, Optional<Path> folder) throws SQLException, IOException {
        int found = number(connection, "PRAGMA user_version");
        if (found > 0 && found < VERSION && folder.isPresent()) {
            copy(connection, folder.get());
        }
        for (int version = found; version < VERSION; version++) {
            step(connection, version + 1);
        }
    }

    private static void copy(Connection connection, Path folder) throws SQLException, IOException {
        Path copy = folder.resolve(BEFORE + VERSION + ".sqlite");
        Path draft = folder.resolve(BEFORE + VERSION + ".part");
        Files.deleteIfExists(draft);
        try (var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, draft.toString());
            vacuum.executeUpdate();
        }
        Files.move(draft, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void step(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                if (number(connection, "PRAGMA user_version") < version) { // another window may have been faster
                    statement.executeUpdate(script(version));
                    statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
                    statement.executeUpdate("PRAGMA user_version = " + version);
                }
                statement.execute("COMMIT");
            } catch (SQLException e) {
                statement.execute("ROLLBACK");
                throw e;
            }
        }
    }

    private static String script(int version) {
        try (InputStream in = UserDatabase.class.getResourceAsStream(SCRIPTS + version + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: step " + version + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Connection connection, String pragma) throws SQLException {
        return Rows.first(connection, row -> row.getInt(1), pragma).orElse(0);
    }

    Connection connection() {
        return connection;
    }

    Optional<Trouble> trouble() {
        return trouble;
    }

    boolean isWritable() {
        return writable;
    }

    /// The files that hold anything: the one in use, copies made before it was changed, damaged ones that were set
    /// aside.
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        folder.map(one -> one.resolve(NAME)).filter(Files::exists).ifPresent(files::add);
        files.addAll(copies());
        return files;
    }

    /// Copies and damaged files.
    List<Path> copies() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder.get())) {
            return all.filter(file -> {
                String name = file.getFileName().toString();
                return name.startsWith(BEFORE) || name.startsWith(DAMAGED);
            }).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the user's file could not be closed", e);
        }
    }
}
