package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Favourite;
import org.signpost.library.NotSavedException;
import org.signpost.library.Note;
import org.signpost.library.Trouble;
import org.signpost.library.UserLibrary;

/// A file of the first form, as the program wrote it before there were sessions, is brought up to date without loss.
final class UserFileUpgradeTest {
    private static final EntryId CHILDLINE = new EntryId("childline");
    private static final Instant SAVED = Instant.ofEpochMilli(1_760_000_000_000L);
    @TempDir
    private Path temp;
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-03T12:00:00Z"));

    private Path file() {
        return temp.resolve("user.sqlite");
    }

    private Path copy() {
        return temp.resolve("user-before-2.sqlite");
    }

    private void sql(Path database, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.executeUpdate(one);
            }
        }
    }

    private int version(Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    /// The form is taken from the script of its day, the rows are written by hand.
    @BeforeEach
    void aFileOfTheFirstForm() throws IOException, SQLException {
        try (var script = UserDatabase.class.getResourceAsStream("/org/signpost/resources/sql/user/1.sql")) {
            sql(file(), new String(script.readAllBytes(), StandardCharsets.UTF_8),
                    "PRAGMA application_id = " + UserDatabase.APPLICATION_ID, "PRAGMA user_version = 1",
                    "INSERT INTO favourite VALUES ('childline', 'Childline', " + SAVED.toEpochMilli() + ")",
                    "INSERT INTO note VALUES ('childline', 'Childline', 'Rang twice – ŵ 🙂', 5)",
                    "INSERT INTO viewed VALUES ('childline', 'Childline', 6)",
                    "INSERT INTO setting VALUES ('look.theme', 'dark'), ('viewed.remember', 'true')");
        }
    }

    private void checkAll(UserLibrary library) {
        assertThat(library.favourites()).containsExactly(new Favourite(CHILDLINE, "Childline", SAVED));
        assertThat(library.notes()).containsExactly(
                new Note(CHILDLINE, "Childline", "Rang twice – ŵ 🙂", Instant.ofEpochMilli(5)));
        assertThat(library.viewed()).hasSize(1);
        assertThat(library.setting("look.theme")).contains("dark");
    }

    @Test
    void nothingIsLostAndSessionsCanBeKept() throws SQLException {
        try (UserLibrary library = SqliteUserLibrary.in(temp, clock)) {
            assertThat(library.trouble()).isEmpty();
            checkAll(library);
            library.sessions().add(SessionsTest.plan("Staff", "x"));
        }
        assertThat(version(file())).isEqualTo(2);
        try (UserLibrary library = SqliteUserLibrary.in(temp, clock)) {
            checkAll(library);
            assertThat(library.sessions().all()).hasSize(1);
        }
    }

    @Test
    void theFileIsCopiedBeforeAndTheCopyIsOfTheOldForm() throws SQLException, IOException {
        try (UserLibrary library = SqliteUserLibrary.in(temp, clock)) {
            assertThat(library.files()).containsExactly(file(), copy());
        }
        assertThat(version(copy())).isEqualTo(1);
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.copy(copy(), other.resolve("user.sqlite"));
        try (UserLibrary library = SqliteUserLibrary.in(other, clock)) {
            checkAll(library);
        }
    }

    @Test
    void aNewFileHasNothingToCopy() throws IOException {
        Path fresh = Files.createDirectory(temp.resolve("fresh"));
        try (UserLibrary library = SqliteUserLibrary.in(fresh, clock)) {
            assertThat(library.files()).containsExactly(fresh.resolve("user.sqlite"));
        }
    }

    @Test
    void anUpgradeThatFailsLeavesTheOldFileAsItWasAndReadable() throws SQLException, IOException {
        sql(file(), "CREATE TABLE session (obstacle)");
        byte[] before = Files.readAllBytes(file());
        try (UserLibrary library = SqliteUserLibrary.in(temp, clock)) {
            assertThat(library.trouble()).contains(new Trouble(Trouble.Reason.READ_ONLY, file()));
            checkAll(library);
            assertThat(library.sessions().all()).isEmpty();
            assertThatExceptionOfType(NotSavedException.class)
                    .isThrownBy(() -> library.sessions().add(SessionsTest.plan("Staff", "x")));
        }
        assertThat(version(file())).isEqualTo(1);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        sql(file(), "DROP TABLE session");
        try (UserLibrary library = SqliteUserLibrary.in(temp, clock)) {
            assertThat(library.trouble()).isEmpty();
            checkAll(library);
        }
    }

    @Test
    void whereNoCopyCanBeMadeNothingIsChanged() throws SQLException, IOException {
        Files.createDirectories(temp.resolve("user-before-2.part").resolve("in the way"));
        byte[] before = Files.readAllBytes(file());
        try (UserLibrary library = SqliteUserLibrary.in(temp, clock)) {
            assertThat(library.trouble()).contains(new Trouble(Trouble.Reason.READ_ONLY, file()));
            checkAll(library);
        }
        assertThat(version(file())).isEqualTo(1);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }
}
