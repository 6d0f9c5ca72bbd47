package org.signpost.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.compiler.CatalogueCompiler;
import org.signpost.store.CatalogueFile;
import org.signpost.store.SqliteCatalogue;
import org.signpost.testing.CatalogueFixture;
import org.signpost.testing.RealCatalogue;

final class CatalogueWriterTest {
    @TempDir
    private Path temp;

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private Path written(String name, Path folder) throws IOException {
        Path file = temp.resolve(name);
        CatalogueWriter.write(CatalogueCompiler.compile(folder).contents().orElseThrow(), file);
        return file;
    }

    @Test
    void theSameContentsGiveTheSameBytes() throws IOException {
        Path again = temp.resolve("again.sqlite");
        CatalogueWriter.write(RealCatalogue.contents(), again);

        assertThat(sha256(again)).isEqualTo(sha256(RealCatalogue.path()));
    }

    /// The folder is copied in reverse, so that its files are listed in another order.
    @Test
    void theOrderOfFilesTheLanguageAndTheClockMakeNoDifference() throws IOException {
        Path copy = temp.resolve("copy");
        try (Stream<Path> files = Files.walk(RealCatalogue.FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).sorted((a, b) -> b.compareTo(a)).toList()) {
                Path target = copy.resolve(RealCatalogue.FOLDER.relativize(file));
                Files.createDirectories(target.resolve("..").normalize());
                Files.copy(file, target);
            }
        }
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(sha256(written("copy.sqlite", copy))).isEqualTo(sha256(RealCatalogue.path()));
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneOtherLetterGivesOtherBytes() throws IOException {
        CatalogueFixture fixture = CatalogueFixture.in(temp);
        String before = sha256(written("before.sqlite", fixture.folder()));
        fixture.set(CatalogueFixture.LINE, "/operator", "Harbour Trusts");

        assertThat(sha256(written("after.sqlite", fixture.folder()))).isNotEqualTo(before);
    }

    @Test
    void everyEntryIsReadBackAsItWas() {
        for (Entry entry : RealCatalogue.contents().entries()) {
            assertThat(RealCatalogue.catalogue().find(entry.id())).contains(entry);
        }
    }

    @Test
    void everyEntryOfTheFixtureIsReadBackAsItWas() throws IOException {
        Contents contents = CatalogueFixture.in(temp).compile().contents().orElseThrow();
        Path file = temp.resolve("catalogue.sqlite");
        CatalogueWriter.write(contents, file);
        try (CatalogueFile opened = CatalogueFile.open(file)) {
            SqliteCatalogue catalogue = new SqliteCatalogue(opened);
            for (Entry entry : contents.entries()) {
                assertThat(catalogue.find(entry.id())).contains(entry);
            }
            assertThat(catalogue.taxonomy()).isEqualTo(contents.taxonomy());
        }
    }

    @Test
    void theTaxonomyTheEditionAndTheCountsAreReadBack() {
        Contents contents = RealCatalogue.contents();

        assertThat(RealCatalogue.catalogue().taxonomy()).isEqualTo(contents.taxonomy());
        assertThat(RealCatalogue.catalogue().info().edition()).isEqualTo(contents.edition());
        assertThat(RealCatalogue.catalogue().info().licence()).isEqualTo(contents.licence());
        assertThat(RealCatalogue.catalogue().info().sources() + RealCatalogue.catalogue().info().articles()
                + RealCatalogue.catalogue().info().situations()).isEqualTo(contents.entries().size());
    }

    @Test
    void contentsThatNameWhatIsNotThereAreNotWritten() throws IOException {
        Contents sound = CatalogueFixture.in(temp).compile().contents().orElseThrow();
        List<Entry> without = sound.entries().stream()
                .filter(entry -> !entry.id().equals(new EntryId("lantern-lessons"))).toList();
        Contents unsound = new Contents(sound.edition(), sound.licence(), sound.taxonomy(), without, sound.helpNow(),
                sound.worries(), sound.phrases(), sound.language());
        Path folder = Files.createDirectory(temp.resolve("target"));

        assertThatIOException().isThrownBy(() -> CatalogueWriter.write(unsound, folder.resolve("catalogue.sqlite")))
                .withMessageContaining("points to a missing entry");
        assertThat(folder).isEmptyDirectory();
    }
}
