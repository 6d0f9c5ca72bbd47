package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Favourite;
import org.signpost.library.Kept;
import org.signpost.library.NotSavedException;
import org.signpost.library.Note;
import org.signpost.library.Trouble;
import org.signpost.library.UserLibrary;
import org.signpost.library.Viewed;

/// What the user keeps is never lost, and what they delete is gone.
final class UserLibraryTest {
    private static final EntryId CHILDLINE = new EntryId("childline");
    private static final EntryId CEOP = new EntryId("ceop-safety-centre");
    private static final String SECRET = "Zimtschnecke";
    @TempDir
    private Path temp;
    private Instant now = Instant.parse("2026-11-03T12:00:00Z");
    private final InstantSource clock = () -> now = now.plusSeconds(1);

    private UserLibrary open() {
        return SqliteUserLibrary.in(temp, clock);
    }

    private Path file() {
        return temp.resolve("user.sqlite");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void whatIsKeptIsThereAtTheNextStart() {
        try (UserLibrary library = open()) {
            library.save(CHILDLINE, "Childline");
            library.save(CEOP, "CEOP Safety Centre");
            library.write(CEOP, "CEOP Safety Centre", "Ask for Sam’s form 🙂");
            library.set("look.theme", "dark");
        }
        try (UserLibrary library = open()) {
            assertThat(library.trouble()).isEmpty();
            assertThat(library.favourites()).extracting(Favourite::entry).containsExactly(CEOP, CHILDLINE);
            assertThat(library.favourites()).extracting(Favourite::title)
                    .containsExactly("CEOP Safety Centre", "Childline");
            assertThat(library.note(CEOP)).hasValueSatisfying(note ->
                    assertThat(note.text()).isEqualTo("Ask for Sam’s form 🙂"));
            assertThat(library.note(CHILDLINE)).isEmpty();
            assertThat(library.setting("look.theme")).contains("dark");
        }
    }

    @Test
    void savingTwiceKeepsThePlaceAndTakesTheNewTitle() {
        try (UserLibrary library = open()) {
            library.save(CHILDLINE, "Childline");
            library.save(CEOP, "CEOP");
            library.save(CHILDLINE, "Childline UK");

            assertThat(library.favourites()).extracting(Favourite::title).containsExactly("CEOP", "Childline UK");
            library.unsave(CEOP);
            assertThat(library.favourites()).extracting(Favourite::entry).containsExactly(CHILDLINE);
        }
    }

    @Test
    void anEmptiedNoteIsGoneAndATooLongOneIsCut() {
        try (UserLibrary library = open()) {
            library.write(CEOP, "CEOP", "x".repeat(Note.MOST_CHARACTERS + 1));
            assertThat(library.note(CEOP).orElseThrow().text()).hasSize(Note.MOST_CHARACTERS);
            library.write(CEOP, "CEOP", "");
            assertThat(library.notes()).isEmpty();
        }
    }

    @Test
    void nothingThatIsViewedIsRememberedUntilTheUserSaysSo() {
        try (UserLibrary library = open()) {
            library.view(CEOP, "CEOP");
            assertThat(library.remembersViewed()).isFalse();
            assertThat(library.viewed()).isEmpty();

            library.rememberViewed(true);
            library.view(CEOP, "CEOP");
            library.view(CHILDLINE, "Childline");
            library.view(CEOP, "CEOP");
            assertThat(library.viewed()).extracting(Viewed::entry).containsExactly(CEOP, CHILDLINE);

            library.rememberViewed(false);
            assertThat(library.viewed()).isEmpty();
        }
    }

    @Test
    void onlyTheLastFiftyViewedAreKept() {
        try (UserLibrary library = open()) {
            library.rememberViewed(true);
            for (int i = 0; i < 60; i++) {
                library.view(new EntryId("entry-" + i), "Entry " + i);
            }
            assertThat(library.viewed()).hasSize(50).first().extracting(Viewed::title).isEqualTo("Entry 59");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDeletedIsInNoFileAnyMore(Kept kept) throws IOException {
        try (UserLibrary library = open()) {
            library.save(CHILDLINE, SECRET);
            library.write(CEOP, "CEOP", SECRET.repeat(2_000));
            library.rememberViewed(true);
            library.view(CHILDLINE, SECRET);
            library.set("a.setting", SECRET);
            library.sessions().add(SessionsTest.plan(SECRET, SECRET));
            Files.copy(file(), temp.resolve("user-before-1.sqlite"));
            Files.copy(file(), temp.resolve("user-damaged-20260101T000000.sqlite"));
            assertThat(holding(SECRET)).hasSize(3);

            Stream.of(Kept.values()).filter(one -> one != kept).forEach(library::delete);
            assertThat(holding(SECRET)).containsExactly(file());
            library.delete(kept);

            assertThat(holding(SECRET)).isEmpty();
            assertThat(library.files()).containsExactly(file());
        }
        assertThat(holding(SECRET)).isEmpty();
    }

    private List<Path> holding(String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(temp)) {
            return files.filter(file -> indexOf(file, wanted) >= 0).toList();
        }
    }

    private static int indexOf(Path file, byte[] wanted) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingLiesBesideTheFile() throws IOException {
        try (UserLibrary library = open()) {
            library.save(CHILDLINE, "Childline");
            try (Stream<Path> files = Files.list(temp)) {
                assertThat(files).as("no journal stays").containsExactly(file());
            }
        }
    }

    @Test
    void inMemoryNothingIsWritten() throws IOException {
        try (UserLibrary library = SqliteUserLibrary.inMemory(clock)) {
            library.save(CHILDLINE, "Childline");
            assertThat(library.favourites()).hasSize(1);
            assertThat(library.trouble()).isEmpty();
            assertThat(library.files()).isEmpty();
        }
        assertThat(temp).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no database at all", "SQLite format 3\0 and then nothing"})
    void aDamagedFileIsSetAsideAndItIsSaid(String content) throws IOException {
        Files.writeString(file(), content);
        try (UserLibrary library = open()) {
            Trouble trouble = library.trouble().orElseThrow();

            assertThat(trouble.reason()).isEqualTo(Trouble.Reason.DAMAGED);
            assertThat(trouble.file()).hasContent(content);
            assertThat(library.files()).containsExactly(file(), trouble.file());
            library.save(CHILDLINE, "Childline");
        }
        try (UserLibrary library = open()) {
            assertThat(library.trouble()).isEmpty();
            assertThat(library.favourites()).hasSize(1);
        }
    }

    @Test
    void aFileDamagedInTheMiddleIsSetAsideWhole() throws IOException {
        try (UserLibrary library = open()) {
            for (int i = 0; i < 200; i++) {
                library.write(new EntryId("entry-" + i), "Entry", "note ".repeat(100));
            }
        }
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 8192, (byte) 0x55);
        Files.write(file(), bytes);

        try (UserLibrary library = open()) {
            assertThat(library.trouble().orElseThrow().reason()).isEqualTo(Trouble.Reason.DAMAGED);
            assertThat(library.trouble().orElseThrow().file()).hasBinaryContent(bytes);
        }
    }

    @Test
    void anotherProgramsDatabaseIsSetAsideToo() throws SQLException, IOException {
        change("CREATE TABLE theirs (x)");
        change("PRAGMA application_id = 7");
        byte[] bytes = Files.readAllBytes(file());
        try (UserLibrary library = open()) {
            assertThat(library.trouble().orElseThrow().reason()).isEqualTo(Trouble.Reason.DAMAGED);
            assertThat(library.trouble().orElseThrow().file()).hasBinaryContent(bytes);
        }
    }

    @Test
    void aNewerFileIsLeftAsItIsAndNothingIsSaved() throws SQLException, IOException {
        open().close();
        change("PRAGMA user_version = " + (UserDatabase.VERSION + 1));
        byte[] bytes = Files.readAllBytes(file());
        try (UserLibrary library = open()) {
            assertThat(library.trouble()).contains(new Trouble(Trouble.Reason.NEWER, file()));
            assertThatExceptionOfType(NotSavedException.class).isThrownBy(() -> library.save(CEOP, "CEOP"))
                    .extracting(NotSavedException::reason).isEqualTo(NotSavedException.Reason.READ_ONLY);
            assertThat(library.favourites()).isEmpty();
        }
        assertThat(file()).hasBinaryContent(bytes);
    }

    @Test
    void whereThereCanBeNoFolderReadingWorksAndSavingSaysWhyNot() throws IOException {
        Path folder = Files.writeString(temp.resolve("a file"), "x").resolve("data");
        try (UserLibrary library = SqliteUserLibrary.in(folder, clock)) {
            assertThat(library.trouble()).contains(new Trouble(Trouble.Reason.NO_FOLDER, folder));
            assertThat(library.favourites()).isEmpty();
            assertThat(library.setting("look.theme")).isEmpty();
            assertThatExceptionOfType(NotSavedException.class).isThrownBy(() -> library.set("look.theme", "dark"));
        }
    }

    @Test
    void whereTheFileCannotBeOpenedReadingWorksAndSavingSaysWhyNot() throws IOException {
        Files.createDirectory(file()); // refused by the system, for every user
        try (UserLibrary library = open()) {
            assertThat(library.trouble()).contains(new Trouble(Trouble.Reason.READ_ONLY, file()));
            assertThat(library.favourites()).isEmpty();
            assertThatExceptionOfType(NotSavedException.class).isThrownBy(() -> library.save(CEOP, "CEOP"))
                    .extracting(NotSavedException::reason).isEqualTo(NotSavedException.Reason.READ_ONLY);
        }
        assertThat(file()).isEmptyDirectory();
    }

    @Test
    void switchingOffWhatIsViewedLeavesOtherFilesAloneWhereNothingWasViewed() throws IOException {
        try (UserLibrary library = open()) {
            Path aside = Files.writeString(temp.resolve("user-damaged-20260101T000000.sqlite"), "perhaps notes");
            library.rememberViewed(true);
            library.rememberViewed(false);

            assertThat(aside).hasContent("perhaps notes");
        }
    }

    @Test
    void whereThereIsNoRoomNothingSavedEarlierIsLost() throws SQLException {
        try (UserDatabase database = UserDatabase.open(temp, clock)) {
            UserLibrary library = new SqliteUserLibrary(database, clock);
            library.save(CHILDLINE, "Childline");
            try (Statement statement = database.connection().createStatement()) {
                statement.execute("PRAGMA max_page_count = 8");
            }
            assertThatExceptionOfType(NotSavedException.class)
                    .isThrownBy(() -> library.write(CEOP, "CEOP", "x".repeat(90_000)))
                    .extracting(NotSavedException::reason).isEqualTo(NotSavedException.Reason.FULL);
            assertThat(library.favourites()).hasSize(1);
        }
        try (UserLibrary library = open()) {
            assertThat(library.favourites()).hasSize(1);
            assertThat(library.notes()).isEmpty();
        }
    }

    @Test
    void twoWindowsSeeWhatTheOtherSaves() {
        try (UserLibrary one = open(); UserLibrary other = open()) {
            one.save(CHILDLINE, "Childline");
            other.save(CEOP, "CEOP");

            assertThat(one.favourites()).isEqualTo(other.favourites()).hasSize(2);
        }
    }

    @Test
    void whileAnotherWindowSavesForLongItIsSaid() throws SQLException {
        try (UserLibrary library = open();
                Connection busy = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = busy.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            assertThatExceptionOfType(NotSavedException.class).isThrownBy(() -> library.save(CEOP, "CEOP"))
                    .extracting(NotSavedException::reason).isEqualTo(NotSavedException.Reason.BUSY);
            statement.execute("ROLLBACK");
            library.save(CEOP, "CEOP");
            assertThat(library.favourites()).hasSize(1);
        }
    }
}
