package org.signpost.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.catalogue.Language;
import org.signpost.testing.CatalogueFixture;
import org.signpost.testing.RealCatalogue;

final class EverydayWordsTest {
    private static final String FILE = "language/everyday.json";
    @TempDir
    private Path temp;

    private CatalogueFixture with(String same, String people, String light) {
        return CatalogueFixture.in(temp).write(FILE, """
                {"$schema": "../schema/language.schema.json", "same": [%s], "people": [%s], "light": [%s],
                 "asking": ["number"], "ordinary": ["harbour"]}""".formatted(same, people, light));
    }

    @Test
    void allListsAreRead() {
        Language language = with("[\"kite\", \"flyer\"]", "\"child\", \"kid\"", "\"going\"").compile().contents()
                .orElseThrow().language();

        assertThat(language).isEqualTo(new Language(List.of(List.of("kite", "flyer")), List.of("child", "kid"),
                List.of("going"), List.of("number"), List.of("harbour")));
        assertThat(language.words()).containsExactly("kite", "flyer", "child", "kid", "going", "number", "harbour");
    }

    @Test
    void aCatalogueWithoutEverydayWordsIsSound() {
        assertThat(CatalogueFixture.in(temp).compile().contents().orElseThrow().language()).isEqualTo(Language.NONE);
    }

    @Test
    void aWordInTwoListsIsAFinding() {
        assertThat(with("[\"kite\", \"flyer\"]", "\"child\"", "\"flyer\"").findings()).containsExactly(
                FILE + " /light: “flyer” stands in " + FILE + " /same/0 too");
    }

    @Test
    void whatIsNoSingleFoldedWordIsAFinding() {
        assertThat(with("[\"kite\", \"fly-er\"]", "\"child\"", "\"café\"").findings()).containsExactly(
                FILE + " /light: “café” is not one word in small letters",
                FILE + " /same/0: “fly-er” is not one word in small letters");
    }

    @Test
    void theRealCatalogueHasEverydayWords() {
        Language language = RealCatalogue.contents().language();

        assertThat(language.people()).startsWith("child", "children").contains("son", "daughter", "grandson");
        assertThat(language.same()).hasSizeGreaterThan(20).allMatch(group -> group.size() > 1);
    }
}
