package org.signpost.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.signpost.catalogue.UnusableCatalogueException;
import org.signpost.catalogue.UnusableCatalogueException.Reason;
import org.signpost.store.schema.CatalogueFormat;
import org.signpost.store.schema.Seal;

/// An open catalogue file: read-only, immutable, checked.
///
/// SQLite is told that nobody writes the file (`immutable=1`), so that a catalogue on a read-only share needs no lock
/// and no file beside it. One question runs at a time: whoever uses the connection holds its monitor.
public final class CatalogueFile implements AutoCloseable {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private final Path path;
    private final Connection connection;

    private CatalogueFile(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    /// Opens a catalogue and reads it through once, since a changed digit in a phone number must never be shown.
    ///
    /// @throws UnusableCatalogueException when it is missing, foreign, damaged or made for a newer program
    public static CatalogueFile open(Path path) {
        examineOutside(path);
        Seal.State seal = sealOf(path);
        if (seal == Seal.State.BROKEN) { // before its marks are believed: a changed byte must not read as "newer"
            throw new UnusableCatalogueException(Reason.DAMAGED, path);
        }
        CatalogueFile file = openUnsealed(path);
        if (seal == Seal.State.MISSING) {
            file.close();
            throw new UnusableCatalogueException(Reason.DAMAGED, path);
        }
        return file;
    }

    /// Opens a catalogue without looking at its seal, so that what is wrong with it can be told.
    static CatalogueFile openUnsealed(Path path) {
        examineOutside(path);
        examineStart(path);
        Connection connection = connect(path);
        try {
            examineMarks(path, connection);
        } catch (SQLException e) {
            close(connection);
            throw new UnusableCatalogueException(Reason.DAMAGED, path, e);
        } catch (UnusableCatalogueException e) {
            close(connection);
            throw e;
        }
        return new CatalogueFile(path, connection);
    }

    /// The file.
    public Path path() {
        return path;
    }

    Connection connection() {
        return connection;
    }

    /// What a failing statement means to the user: a file that was sound at the start cannot be read any more.
    UnusableCatalogueException unusable(SQLException cause) {
        return new UnusableCatalogueException(Reason.DAMAGED, path, cause);
    }

    /// Looks at a file from outside: is it there, a file, not empty?
    static void examineOutside(Path path) {
        if (Files.isDirectory(path)) {
            throw new UnusableCatalogueException(Reason.FOLDER, path);
        }
        if (!Files.exists(path)) {
            throw new UnusableCatalogueException(Reason.MISSING, path);
        }
        if (start(path).length == 0) {
            throw new UnusableCatalogueException(Reason.EMPTY, path);
        }
    }

    /// Looks at the seal.
    static Seal.State sealOf(Path path) {
        try {
            return Seal.check(path);
        } catch (IOException e) {
            throw new UnusableCatalogueException(Reason.UNREADABLE, path, e);
        }
    }

    private static void examineStart(Path path) {
        if (!Arrays.equals(start(path), SQLITE)) {
            throw new UnusableCatalogueException(Reason.FOREIGN, path);
        }
    }

    private static byte[] start(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(SQLITE.length);
        } catch (IOException e) {
            throw new UnusableCatalogueException(Reason.UNREADABLE, path, e);
        }
    }

    private static Connection connect(Path path) {
        try {
            return DriverManager.getConnection("jdbc:sqlite:" + address(path.toAbsolutePath().toUri())
                    + "?mode=ro&immutable=1");
        } catch (SQLException e) {
            throw new UnusableCatalogueException(Reason.DAMAGED, path, e);
        }
    }

    /// The file's address as SQLite reads it. A [URI] percent-encodes whatever a path may hold, question marks and
    /// spaces included; of a Windows share, SQLite wants the server in the path:
    /// `file:////server/share/catalogue.sqlite`.
    static String address(URI uri) {
        String server = uri.getRawAuthority();
        return "file://" + (server == null ? "" : "//" + server) + uri.getRawPath();
    }

    private static void examineMarks(Path path, Connection connection) throws SQLException {
        if (number(connection, "PRAGMA application_id") != CatalogueFormat.APPLICATION_ID) {
            throw new UnusableCatalogueException(Reason.FOREIGN, path);
        }
        int version = number(connection, "PRAGMA user_version");
        if (version != CatalogueFormat.VERSION) { // no older format was ever released
            throw new UnusableCatalogueException(
                    version > CatalogueFormat.VERSION ? Reason.NEWER : Reason.DAMAGED, path);
        }
    }

    private static int number(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement(); var rows = statement.executeQuery(pragma)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("a connection that only reads could not be closed", e);
        }
    }

    @Override
    public void close() {
        close(connection);
    }
}
