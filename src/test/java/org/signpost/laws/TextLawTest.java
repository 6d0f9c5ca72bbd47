package org.signpost.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The text law holds for the program, and fails on folders that break it.
final class TextLawTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void makeRoom() throws IOException {
        Files.createDirectories(folder.resolve("src"));
        Files.createDirectories(folder.resolve("texts"));
    }

    @Test
    void theTextsOfTheProgramAreThoseThatItUses() throws IOException {
        assertThat(TextLaw.problems(Path.of("src", "main", "java"), Path.of("resources", "app", "texts"))).isEmpty();
    }

    @Test
    void usedAndDefinedIsWell() throws IOException {
        source("title(texts.of(\"home.title\")); say(texts.choice(\"reason\", code)); field(KEY, \"home.hint\");");
        bundle("home.title=Home\nhome.hint=Type\nreason.newer=Newer\nreason.older=Older\n");

        assertThat(problems()).isEmpty();
    }

    @Test
    void aTextThatNobodyUsesIsFound() throws IOException {
        source("title(texts.of(\"home.title\")); // texts.of(\"home.hint\")");
        bundle("home.title=Home\nhome.hint=Type\n");

        assertThat(problems()).singleElement().asString()
                .contains("signpost.properties", "'home.hint'", "no source uses");
    }

    @Test
    void aTextThatIsNotDefinedIsFound() throws IOException {
        source("title(texts.of(\"home.title\"));");
        bundle("");

        assertThat(problems()).singleElement().asString()
                .contains("Page.java", "'home.title'", "no bundle defines");
    }

    @Test
    void eitherOfTwoTextsInACallMustBeDefined() throws IOException {
        source("title(wording.texts()\n.of(many ? \"found.many\" : \"found.one\", count(\"x\")));");
        bundle("found.many=Many\n");

        assertThat(problems()).singleElement().asString().contains("'found.one'");
    }

    @Test
    void aKeyPutTogetherFromPiecesIsFound() throws IOException {
        source("title(texts.of(\"home.\" + part));");
        bundle("");

        assertThat(problems()).singleElement().asString().contains("'home.'");
    }

    @Test
    void aFamilyWithoutAnyTextIsFound() throws IOException {
        source("say(texts.choice(\"reason\", code));");
        bundle("reasons.newer=Newer\nreason.deep.below=Not a code\n");

        assertThat(problems()).hasSize(3)
                .anyMatch(problem -> problem.contains("Page.java") && problem.contains("'reason.…'"))
                .anyMatch(problem -> problem.contains("'reasons.newer'"))
                .anyMatch(problem -> problem.contains("'reason.deep.below'"));
    }

    @Test
    void aTextDefinedTwiceIsFound() throws IOException {
        source("title(texts.of(\"home.title\"));");
        bundle("home.title=Home\nhome.title=House\n");

        assertThat(problems()).singleElement().asString().contains("'home.title' again");
    }

    @Test
    void aListOfWordsIsNoText() throws IOException {
        source("List<String> words = List.of(\"home.title\"); char quote = '\"'; Path.of(\"a\");");
        bundle("");

        assertThat(problems()).isEmpty();
    }

    private List<String> problems() throws IOException {
        return TextLaw.problems(folder.resolve("src"), folder.resolve("texts"));
    }

    private void source(String text) throws IOException {
        Files.writeString(folder.resolve("src").resolve("Page.java"), text);
    }

    private void bundle(String text) throws IOException {
        Files.writeString(folder.resolve("texts").resolve("signpost.properties"), text);
    }
}
