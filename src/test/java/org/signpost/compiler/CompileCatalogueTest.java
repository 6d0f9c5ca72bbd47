package org.signpost.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.testing.CatalogueFixture.ARTICLE;
import static org.signpost.testing.CatalogueFixture.LESSONS;
import static org.signpost.testing.CatalogueFixture.LINE;
import static org.signpost.testing.CatalogueFixture.SITUATION;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.catalogue.EntryId;
import org.signpost.store.CatalogueFile;
import org.signpost.store.SqliteCatalogue;
import org.signpost.testing.CatalogueFixture;

final class CompileCatalogueTest {
    @TempDir
    private Path temp;
    private CatalogueFixture fixture;
    private Path file;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void layOut() {
        fixture = CatalogueFixture.in(temp);
        file = temp.resolve("new folder").resolve("catalogue.sqlite");
    }

    private int run() {
        return CompileCatalogue.run(fixture.folder(), file, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> filesBeside() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("new folder"))) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    @Test
    void aSoundFolderBecomesOneFile() throws IOException {
        assertThat(run()).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Catalogue 2026.11: 4 entries in " + file + "\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(filesBeside()).containsExactly("catalogue.sqlite");
        try (CatalogueFile opened = CatalogueFile.open(file)) {
            assertThat(new SqliteCatalogue(opened).find(new EntryId("harbour-line"))).isPresent();
        }
    }

    @Test
    void allMistakesInAllFilesAreToldInOneGo() {
        fixture.set(LINE, "/contacts/1/value", "01632 960 002").set(LINE, "/colour", "blue")
                .set(LESSONS, "/related", List.of("no-such")).write(ARTICLE, "{").set(SITUATION, "/topics/0", "no-such")
                .write("notes.txt", "?");

        assertThat(run()).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).satisfiesExactly(
                line -> assertThat(line).startsWith(ARTICLE + ": is not sound JSON"),
                line -> assertThat(line).startsWith("notes.txt: does not belong here"),
                line -> assertThat(line).startsWith(SITUATION + " /topics/0: "),
                line -> assertThat(line).startsWith(LINE + " /colour: "),
                line -> assertThat(line).startsWith(LINE + " /contacts/1/value: "),
                line -> assertThat(line).startsWith(LESSONS + " /related/0: "),
                line -> assertThat(line).isEqualTo(
                        "The catalogue was not written: 6 findings above, each with file, field and reason."));
        assertThat(file).doesNotExist();
    }

    @Test
    void theOldFileStaysWhereThereAreFindings() throws IOException {
        run();
        byte[] old = Files.readAllBytes(file);
        fixture.set(LINE, "/kind", "no-such");

        assertThat(run()).isEqualTo(1);

        assertThat(Files.readAllBytes(file)).isEqualTo(old);
        assertThat(filesBeside()).containsExactly("catalogue.sqlite");
    }

    @Test
    void aNewFileTakesTheOldOnesPlace() throws IOException {
        run();
        byte[] old = Files.readAllBytes(file);
        fixture.set(LINE, "/operator", "Harbour Trust of 2026");

        assertThat(run()).isZero();

        assertThat(Files.readAllBytes(file)).isNotEqualTo(old);
        assertThat(filesBeside()).containsExactly("catalogue.sqlite");
    }

    @Test
    void aFolderThatIsNoCatalogueIsToldInOneSentence() throws IOException {
        fixture.delete("edition.json");

        assertThat(run()).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8).lines()).singleElement().asString()
                .startsWith("The catalogue was not written: ").contains("edition.json", "not a catalogue folder");
        assertThat(file).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldInOneSentence() throws IOException {
        Files.writeString(temp.resolve("new folder"), "a file in the way");

        assertThat(run()).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8).lines()).singleElement().asString()
                .startsWith("The catalogue was not written: ");
    }
}
