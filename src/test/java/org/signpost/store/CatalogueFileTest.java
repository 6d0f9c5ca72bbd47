package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.UnusableCatalogueException;
import org.signpost.catalogue.UnusableCatalogueException.Reason;
import org.signpost.search.Filters;
import org.signpost.search.SearchQuery;
import org.signpost.store.schema.CatalogueFormat;
import org.signpost.store.schema.CatalogueWriter;
import org.signpost.store.schema.Seal;
import org.signpost.testing.CatalogueFixture;

/// Which files are opened, and what is said of the others.
final class CatalogueFileTest {
    private static final int POSITIONS = 200;
    @TempDir
    private Path temp;
    private Path sound;

    @BeforeEach
    void writeASoundCatalogue() throws IOException {
        sound = temp.resolve("catalogue.sqlite");
        CatalogueWriter.write(CatalogueFixture.in(temp).compile().contents().orElseThrow(), sound);
    }

    private static void assertRefused(Path file, Reason reason) {
        assertThatExceptionOfType(UnusableCatalogueException.class).isThrownBy(() -> CatalogueFile.open(file))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.file()).isEqualTo(file);
                });
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(temp.resolve(name), bytes);
    }

    private Path database(String name, String... statements) throws SQLException {
        Path file = temp.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
        return file;
    }

    private static void assertAnswers(Path file) {
        try (CatalogueFile opened = CatalogueFile.open(file)) {
            assertThat(new SqliteCatalogue(opened).find(new EntryId("harbour-line"))).isPresent();
            assertThat(new SqliteSearch(opened, InstantSource.system())
                    .search(SearchQuery.of("lighthouse line", Filters.NONE)).hits()).isNotEmpty();
        }
    }

    @Test
    void aSoundCatalogueIsOpenedAndFreeOfFaults() {
        assertAnswers(sound);
        assertThat(Soundness.faults(sound)).isEmpty();
    }

    @Test
    void whatIsNoCatalogueIsRefusedWithItsReason() throws IOException, SQLException {
        assertRefused(temp.resolve("no such file"), Reason.MISSING);
        assertRefused(temp.resolve("no such folder").resolve("file"), Reason.MISSING);
        assertRefused(temp, Reason.FOLDER);
        assertRefused(file("empty", new byte[0]), Reason.EMPTY);
        assertRefused(file("short", "SQL".getBytes(StandardCharsets.UTF_8)), Reason.FOREIGN);
        assertRefused(file("text", "Dear Sir or Madam, ".repeat(500).getBytes(StandardCharsets.UTF_8)), Reason.FOREIGN);
        assertRefused(database("other", "CREATE TABLE recipe (name TEXT)", "PRAGMA user_version = 1"), Reason.FOREIGN);
    }

    @Test
    void aCatalogueForANewerProgramIsSaidToBeNewer() throws SQLException {
        String ours = "PRAGMA application_id = " + CatalogueFormat.APPLICATION_ID;
        int newer = CatalogueFormat.VERSION + 1;

        assertRefused(database("newer", ours, "PRAGMA user_version = " + newer, "CREATE TABLE t (x)"), Reason.NEWER);
    }

    @Test
    void anUnfinishedCatalogueIsDamaged() throws SQLException {
        String ours = "PRAGMA application_id = " + CatalogueFormat.APPLICATION_ID;

        assertRefused(database("unsealed", ours, "PRAGMA user_version = 1", "CREATE TABLE t (x)"), Reason.DAMAGED);
        assertRefused(database("no version", ours, "CREATE TABLE t (x)"), Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.001, 0.01, 0.1, 0.5, 0.9, 0.999, 0.99999})
    void aCatalogueThatWasCutShortIsDamaged(double part) throws IOException {
        try (FileChannel channel = FileChannel.open(sound, StandardOpenOption.WRITE)) {
            channel.truncate(Math.max(20, (long) (channel.size() * part)));
        }

        assertRefused(sound, Reason.DAMAGED);
        assertThat(Soundness.faults(sound)).contains("seal: missing");
    }

    @Test
    void oneChangedByteAnywhereIsFound() throws IOException {
        long size = Files.size(sound);
        Set<Long> positions = new TreeSet<>(Set.of(0L, 15L, 18L, 60L, 63L, 68L, 71L, 99L, 100L, size - Seal.LENGTH - 1,
                size - Seal.LENGTH, size - 1));
        for (int i = 0; i < POSITIONS; i++) {
            positions.add(size * i / POSITIONS);
        }
        for (long position : positions) {
            flip(position);
            assertThatExceptionOfType(UnusableCatalogueException.class).as("byte %d changed", position)
                    .isThrownBy(() -> CatalogueFile.open(sound))
                    .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED));
            assertThat(Soundness.faults(sound)).as("byte %d changed", position).isNotEmpty();
            flip(position);
        }
        assertThat(Soundness.faults(sound)).as("mended again").isEmpty();
    }

    private void flip(long position) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(sound.toFile(), "rw")) {
            file.seek(position);
            int old = file.read();
            file.seek(position);
            file.write(old ^ 0x01);
        }
    }

    @Test
    void aRemovedSealIsFound() throws IOException {
        try (FileChannel channel = FileChannel.open(sound, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - Seal.LENGTH);
        }

        assertRefused(sound, Reason.DAMAGED);
        assertThat(Soundness.faults(sound)).containsExactly("seal: missing");
    }

    @Test
    void faultsOfWhatIsNoCatalogueAreRefusedToo() throws IOException, SQLException {
        Path other = database("other", "CREATE TABLE recipe (name TEXT)");

        assertThatExceptionOfType(UnusableCatalogueException.class).isThrownBy(() -> Soundness.faults(other))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.FOREIGN));
        assertThatExceptionOfType(UnusableCatalogueException.class)
                .isThrownBy(() -> Soundness.faults(temp.resolve("no such file")))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my catalogue.sqlite", "100%.sqlite", "50%25.sqlite", "a#b.sqlite", "what?.sqlite",
            "a?mode=rwc&b.sqlite", "a;b=c.sqlite", "'quoted'.sqlite", "+.sqlite", ":memory:", "no ending"})
    void anyFileNameWillDo(String name) throws IOException {
        assertAnswers(Files.copy(sound, temp.resolve(name)));
    }

    @Test
    void ofAWindowsShareTheServerStandsInThePath() {
        assertThat(CatalogueFile.address(URI.create("file://server/share/my%20catalogue.sqlite")))
                .isEqualTo("file:////server/share/my%20catalogue.sqlite");
        assertThat(CatalogueFile.address(URI.create("file:///C:/catalogue.sqlite")))
                .isEqualTo("file:///C:/catalogue.sqlite");
    }

    @Test
    void umlautsInAPathWillDo() throws IOException {
        assertThat(System.getProperty("sun.jnu.encoding")).as("the build gives tests a locale with umlauts")
                .isEqualToIgnoringCase("UTF-8");
        assertAnswers(Files.copy(sound, Files.createDirectory(temp.resolve("Übergröße ẃ 子")).resolve("käfig.sqlite")));
    }

    @Test
    void noFileAppearsBesideACatalogueInUse() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("alone"));
        Path file = Files.copy(sound, folder.resolve("catalogue.sqlite"));
        byte[] before = Files.readAllBytes(file);
        try (CatalogueFile opened = CatalogueFile.open(file); Stream<Path> beside = Files.list(folder)) {
            new SqliteSearch(opened, InstantSource.system()).search(SearchQuery.of("kite", Filters.NONE));
            assertThat(beside).containsExactly(file);
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(file);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aReadOnlyFileInAReadOnlyFolderWillDo() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("read-only"));
        Path file = Files.copy(sound, folder.resolve("catalogue.sqlite"));
        assertThat(file.toFile().setWritable(false)).isTrue();
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assertAnswers(file);
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void theFileCannotBeWrittenThroughTheConnection() {
        try (CatalogueFile opened = CatalogueFile.open(sound)) {
            for (String sql : List.of("DELETE FROM entry", "CREATE TABLE more (x)", "PRAGMA user_version = 9")) {
                assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
                    try (Statement statement = opened.connection().createStatement()) {
                        statement.executeUpdate(sql);
                    }
                });
            }
        }
        assertThat(Soundness.faults(sound)).isEmpty();
    }
}
