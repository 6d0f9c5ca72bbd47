package org.signpost.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.cli.Keeping;
import org.signpost.cli.Program;
import org.signpost.cli.SignpostCommand;
import org.signpost.cli.SnapshotRequest;
import org.signpost.doctor.ContentFinding;
import org.signpost.library.UserLibrary;
import org.signpost.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

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
        Set<String> help = HelpKeys.of(SignpostCommand.line(new NoProgram(), Texts.british(), "1"));

        assertThat(help).contains("signpost.query", "signpost.search.words", "signpost.show.usage.description");
        assertThat(TextLaw.problems(Path.of("src", "main", "java"), Path.of("resources", "app", "texts"), help))
                .isEmpty();
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
    void aCodeOfSeveralWordsIsUsedWhereItStandsAsALiteral() throws IOException {
        source("section(\"article.address\"); title(texts.choice(\"heading\", key));");
        bundle("heading.article.address=Where\nheading.article.people=Who\n");

        assertThat(problems()).singleElement().asString().contains("'heading.article.people'", "no source uses");
    }

    @Test
    void aFamilyWithoutAnyTextIsFound() throws IOException {
        source("say(texts.choice(\"reason\", code));");
        bundle("reasons.newer=Newer\n");

        assertThat(problems()).hasSize(2)
                .anyMatch(problem -> problem.contains("Page.java") && problem.contains("'reason.…'"))
                .anyMatch(problem -> problem.contains("'reasons.newer'"));
    }

    @Test
    void aTextDefinedTwiceIsFound() throws IOException {
        source("title(texts.of(\"home.title\"));");
        bundle("home.title=Home\nhome.title=House\n");

        assertThat(problems()).singleElement().asString().contains("'home.title' again");
    }

    @Test
    void anOptionWithoutHelpIsFound() throws IOException {
        source("");
        bundle("tool.usage.description=Does it\ntool.usage.footer=Done\n");

        assertThat(TextLaw.problems(folder.resolve("src"), folder.resolve("texts"), HelpKeys.of(tool())))
                .containsExactly("the help of the commands lacks the text 'tool.file'",
                        "the help of the commands lacks the text 'tool.size'");
    }

    @Test
    void helpForAnOptionThatIsGoneIsFound() throws IOException {
        source("");
        bundle("""
                tool.usage.description=Does it
                tool.usage.footer=Done
                tool.file=A file
                tool.size=A size
                tool.colour=A colour
                """);

        assertThat(TextLaw.problems(folder.resolve("src"), folder.resolve("texts"), HelpKeys.of(tool())))
                .singleElement().asString().contains("'tool.colour'", "no source uses");
    }

    private static CommandLine tool() {
        CommandSpec spec = CommandSpec.create().name("tool");
        spec.addOption(OptionSpec.builder("-s", "--size").build());
        spec.addOption(OptionSpec.builder("--secret").hidden(true).build());
        spec.addPositional(PositionalParamSpec.builder().descriptionKey("file").build());
        return new CommandLine(spec);
    }

    @Test
    void aListOfWordsIsNoText() throws IOException {
        source("List<String> words = List.of(\"home.title\"); char quote = '\"'; Path.of(\"a\");");
        bundle("");

        assertThat(problems()).isEmpty();
    }

    private List<String> problems() throws IOException {
        return TextLaw.problems(folder.resolve("src"), folder.resolve("texts"), Set.of());
    }

    private void source(String text) throws IOException {
        Files.writeString(folder.resolve("src").resolve("Page.java"), text);
    }

    private void bundle(String text) throws IOException {
        Files.writeString(folder.resolve("texts").resolve("signpost.properties"), text);
    }

    /// The options are only listed: nothing of the program runs.
    private static final class NoProgram implements Program {
        @Override
        public Path bundledCatalogue() {
            throw new AssertionError("only the options are asked for");
        }

        @Override
        public OpenCatalogue open(Path file) {
            throw new AssertionError("only the options are asked for");
        }

        @Override
        public List<String> faults(Path file) {
            throw new AssertionError("only the options are asked for");
        }

        @Override
        public List<ContentFinding> examine(Path file) {
            throw new AssertionError("only the options are asked for");
        }

        @Override
        public UserLibrary library(Keeping keeping) {
            throw new AssertionError("only the options are asked for");
        }

        @Override
        public int window(Path catalogue, Keeping keeping) {
            throw new AssertionError("only the options are asked for");
        }

        @Override
        public int snapshot(Path catalogue, SnapshotRequest request) {
            throw new AssertionError("only the options are asked for");
        }

        @Override
        public boolean hasDisplay() {
            throw new AssertionError("only the options are asked for");
        }
    }
}
