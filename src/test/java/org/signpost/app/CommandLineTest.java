package org.signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.cli.SignpostCommand;
import org.signpost.search.Filters;
import org.signpost.search.SearchQuery;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands on the real catalogue, as a user types them.
final class CommandLineTest {
    @TempDir
    private Path temp;

    /// What a command printed, and its exit code.
    private record Run(int code, String out, String err) {
    }

    private static Run run(Path file, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Texts texts = Texts.british();
        CommandLine line = SignpostCommand.line(new Wiring(texts), texts, "Signpost test");
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--catalogue=" + file);
        return new Run(line.execute(all.toArray(String[]::new)), out.toString(), err.toString());
    }

    private static Path real() {
        return RealCatalogue.path();
    }

    @Test
    void searchSaysWhatAnOldNameIsCalledNowAndPutsItFirst() {
        Run found = run(real(), "search", "thinkuknow");
        assertThat(found.code()).isZero();
        assertThat(found.err()).isEmpty();
        assertThat(found.out().lines().filter(line -> !line.isBlank())).startsWith(
                "“Thinkuknow” is now called CEOP Education.", "CEOP Education  [ceop-education]",
                "  Learning resource · National Crime Agency · UK");
    }

    @Test
    void searchAsJsonHasTheHitsOfTheWindowInItsOrder() {
        JsonNode json = JsonMapper.shared().readTree(run(real(), "search", "--json", "--limit=50", "grooming").out());
        assertThat(json.propertyNames()).containsExactly("query", "total", "notices", "didYouMean", "hits", "facets");
        assertThat(json.get("query").asString()).isEqualTo("grooming");
        assertThat(json.get("hits").get(0).propertyNames()).containsExactly("id", "type", "title", "kind", "snippet");
        List<String> ids = new ArrayList<>();
        json.get("hits").forEach(hit -> ids.add(hit.get("id").asString()));
        assertThat(ids).isEqualTo(RealCatalogue.search().search(new SearchQuery("grooming", Filters.NONE, 50)).hits()
                .stream().map(hit -> hit.link().id().value()).toList());
        assertThat(json.get("total").asInt()).isGreaterThanOrEqualTo(ids.size());
        assertThat(json.get("facets").get("topic").get("grooming").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"--kind=helpline, kind", "--topic=gaming, topic", "--audience=survivors, audience",
        "--nation=wales, nation"})
    void filtersNarrow(String option, String group) {
        int all = JsonMapper.shared().readTree(run(real(), "search", "--json").out()).get("total").asInt();
        JsonNode narrowed = JsonMapper.shared().readTree(run(real(), "search", "--json", option).out());
        String code = option.substring(option.indexOf('=') + 1);
        assertThat(narrowed.get("total").asInt()).isPositive().isLessThan(all)
                .isEqualTo(narrowed.get("facets").get(group).get(code).asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "articles", "situations"})
    void onlyChoosesTheType(String only) {
        JsonNode json = JsonMapper.shared().readTree(run(real(), "search", "--json", "--only=" + only).out());
        assertThat(json.get("hits")).isNotEmpty().allSatisfy(hit ->
                assertThat(hit.get("type").asString() + "s").isEqualTo(only));
    }

    @Test
    void nothingFoundIsSaidAndCounted() {
        Run found = run(real(), "search", "zzzz qqqq");
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out()).isEqualToIgnoringNewLines(
                "Nothing matches. Try fewer or other words, or take filters away.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "childline | Childline: 0800 1111 · any time · free to call",
        "ofsted | Childcare concerns: Number not confirmed: check the website",
        "premier-2014-660-arrests | An arrest is not a conviction",
        "online-blackmail-images | If anyone is in danger now, call 999."})
    void showPrintsThePage(String id, String words) {
        Run shown = run(real(), "show", id);
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains(words);
        JsonNode json = JsonMapper.shared().readTree(run(real(), "show", "--json", id).out());
        assertThat(json.get("id").asString()).isEqualTo(id);
    }

    @Test
    void anEntryThatDoesNotExistIsOneSentence() {
        for (String id : List.of("no-such-entry", "NO WAY", "")) {
            assertThat(run(real(), "show", id)).isEqualTo(new Run(1, "", "There is no entry “" + id
                    + "”: signpost search finds ids." + System.lineSeparator()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionIsPrinted(String option) {
        assertThat(run(real(), option)).isEqualTo(new Run(0, "Signpost test" + System.lineSeparator(), ""));
    }

    @Test
    void checkTellsASoundFileFromOneWithAChangedByte() throws IOException {
        assertThat(run(real(), "check")).satisfies(sound -> {
            assertThat(sound.code()).isZero();
            assertThat(sound.out()).contains("is sound: edition 2026.11, 235 sources, 27 articles, 22 situations.");
        });
        byte[] bytes = Files.readAllBytes(real());
        bytes[bytes.length / 2] ^= 1;
        Path changed = Files.write(temp.resolve("changed.sqlite"), bytes);
        assertThat(run(real(), "check", changed.toString())).satisfies(unsound -> {
            assertThat(unsound.code()).isEqualTo(1);
            assertThat(unsound.out()).contains("seal: broken");
        });
    }

    @Test
    void checkOfTheContentCountsWarningsInOneTable() {
        Run checked = run(real(), "check", "--content");
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).containsPattern("check-not-dated +\\d+").contains("has no errors");
        assertThat(run(real(), "check", "--content", "--list").out())
                .containsPattern("hours-not-known: sources/[a-z0-9-]+\\.json contacts: ");
    }

    static Stream<List<String>> wrongUses() {
        return Stream.of(List.of("--frobnicate"), List.of("search", "--kind=nope"), List.of("search", "--limit=-1"),
                List.of("search", "--only=cats"), List.of("show"), List.of("--snapshot=a.png", "--size=big"),
                List.of("--snapshot=a.png", "--theme=pink"), List.of("--snapshot=a.png", "--zoom=85"),
                List.of("--snapshot=a.png", "--open=NO WAY"), List.of("--snapshot=a.png", "--open=no-such-entry"),
                List.of("--snapshot=a.png", "--size=000x000"), List.of("--snapshot=a.png", "--size=99999x700"),
                List.of("--snapshot=a.png", "--zoom=large"), List.of("--snapshot=a.png", "--zoom=210"),
                List.of("search", "--limit=many"), List.of("search", "--nation"), List.of("fetch"));
    }

    @ParameterizedTest
    @MethodSource("wrongUses")
    void wrongUseIsOneSentenceAndExitCodeTwo(List<String> arguments) {
        Run wrong = run(real(), arguments.toArray(String[]::new));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err().lines()).hasSize(1).allSatisfy(line ->
                assertThat(line).endsWith("Try signpost --help.").doesNotContain("Exception"));
    }

    @Test
    void aCatalogueThatCannotBeUsedIsOneSentenceThatSaysWhatToDo() throws IOException {
        Path empty = Files.createFile(temp.resolve("empty.sqlite"));
        Path foreign = Files.writeString(temp.resolve("foreign.sqlite"), "not a catalogue at all");
        Path cut = Files.write(temp.resolve("cut.sqlite"), Arrays.copyOf(Files.readAllBytes(real()), 50_000));
        for (Path file : List.of(temp.resolve("missing.sqlite"), temp, empty, foreign, cut)) {
            for (String command : List.of("search", "check")) {
                Run refused = run(file, command);
                assertThat(refused.code()).as(command + " " + file).isIn(1, 2);
                assertThat(refused.err().lines()).as(command + " " + file).hasSize(1).allSatisfy(line ->
                        assertThat(line).contains(file.toString(), ":").endsWith(".").doesNotContain("Exception"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "search", "show", "check"})
    void helpDescribesEveryOption(String command) {
        List<String> arguments = command.isEmpty() ? List.of("--help") : List.of(command, "--help");
        Run help = run(real(), arguments.toArray(String[]::new));
        assertThat(help.code()).isZero();
        assertThat(help.out().toLowerCase(Locale.ROOT)).contains("usage: signpost");
        Texts texts = Texts.british();
        CommandLine root = SignpostCommand.line(new Wiring(texts), texts, "Signpost test");
        CommandLine.Model.CommandSpec spec = Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .filter(one -> one.name().equals(command.isEmpty() ? "signpost" : command)).findFirst().orElseThrow();
        assertThat(spec.usageMessage().description()).isNotEmpty();
        String printed = help.out().replaceAll("\\s+", " ");
        assertThat(Stream.concat(spec.options().stream().filter(option -> !option.hidden()),
                spec.positionalParameters().stream())).isNotEmpty().allSatisfy(argument -> {
                    assertThat(argument.description()).as(argument.paramLabel()).isNotEmpty();
                    assertThat(printed).contains(argument.description());
                });
    }

    @Test
    void aDataFolderThatIsAFileIsToldAtOnce() throws IOException {
        Path file = Files.writeString(temp.resolve("a-file"), "x");
        Run wrong = run(real(), "--data=" + file);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err())
                .startsWith(file + " is no folder: name a folder in which Signpost may keep what you save.");
    }
}
