package org.signpost.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.compiler.CatalogueCompiler;
import org.signpost.doctor.Check.Severity;
import org.signpost.store.schema.CatalogueWriter;
import org.signpost.store.schema.Contents;

/// The reviewed catalogue itself.
class RealContentTest {
    private static Contents contents;

    @BeforeAll
    static void compile() throws IOException {
        CatalogueCompiler.Compilation compilation = CatalogueCompiler.compile(Path.of("resources/catalogue"));
        assertThat(compilation.findings()).isEmpty();
        contents = compilation.contents().orElseThrow();
    }

    @Test
    void theDoctorFindsNoError() {
        // the day does not matter: age is a warning
        assertThat(ContentDoctor.examine(contents.entries(), RetiredNumbers.bundled(), LocalDate.of(2026, 11, 1)))
                .filteredOn(finding -> finding.check().severity() == Severity.ERROR).isEmpty();
    }

    @Test
    void itHoldsTheSourcesArticlesAndWorriesThatWereGathered() {
        assertThat(ofType(Source.class)).hasSizeGreaterThanOrEqualTo(235);
        assertThat(ofType(Article.class)).hasSizeGreaterThanOrEqualTo(27);
        assertThat(ofType(Situation.class)).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void noRetiredNumberStandsAnywhereInTheCompiledFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("catalogue.sqlite");
        CatalogueWriter.write(contents, file);
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(RetiredNumbers.bundled().all().keySet()).hasSizeGreaterThan(30).allSatisfy(number ->
                assertThat(grouped(number).matcher(bytes).find()).as(number).isFalse());
    }

    @Test
    void theSearchForRetiredNumbersWouldFindOne() {
        assertThat(grouped("08088005000").matcher("Call 0808 800 5000.").find()).isTrue();
        assertThat(grouped("80010").matcher("18001 0808").find()).isFalse();
    }

    @Test
    void theContentPageCoversWhatTheCatalogueCovers() throws IOException {
        String page = Files.readString(Path.of("src/docs/content.md"));
        assertThat(page).as("make it anew with: signpost check --coverage")
                .contains(Coverage.markdown(contents.entries()).strip());
    }

    private static Pattern grouped(String digits) {
        return Pattern.compile("(?<!\\d)" + digits.chars().mapToObj(Character::toString)
                .collect(Collectors.joining("[ -]?")) + "(?!\\d)");
    }

    private static List<Entry> ofType(Class<? extends Entry> type) {
        return contents.entries().stream().filter(type::isInstance).toList();
    }
}
