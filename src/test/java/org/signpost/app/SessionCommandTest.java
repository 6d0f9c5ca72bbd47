package org.signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.catalogue.EntryId;
import org.signpost.cli.SignpostCommand;
import org.signpost.exchange.SessionFiles;
import org.signpost.library.FirstSession;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.library.SessionPlan;
import org.signpost.library.UserLibrary;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;
import picocli.CommandLine;

/// Sessions and handouts from the command line: shared as files, printed, and refused in one sentence.
final class SessionCommandTest {
    private static final String NAME = "Noson rieni ŵ \u202Eمساء";
    @TempDir
    private Path temp;

    private record Run(int code, String out, String err) {
    }

    private Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Texts texts = Texts.british();
        CommandLine line = SignpostCommand.line(new Wiring(texts), texts, "Signpost test");
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        List<String> all = new ArrayList<>(List.of("--data=" + temp.resolve("data"),
                "--catalogue=" + RealCatalogue.path()));
        all.addAll(List.of(arguments));
        return new Run(line.execute(all.toArray(String[]::new)), out.toString(), err.toString());
    }

    private UserLibrary library() {
        return SqliteUserLibrary.in(temp.resolve("data"), InstantSource.system());
    }

    private String file(String name) {
        return temp.resolve(name).toString();
    }

    private void keepSession() {
        try (UserLibrary library = library()) {
            library.sessions().add(new SessionPlan(NAME, List.of(
                    new SessionItem(SessionItem.NEW, new SessionCard.OfText(SessionCard.Role.WARM_UP, "Welcome",
                            "Leaving is fine."), 3, "SECRET"),
                    SessionItem.of(new SessionCard.OfEntry(new EntryId("childline"), "Childline")),
                    SessionItem.of(new SessionCard.OfEntry(new EntryId("of-another-edition"), "A helpline of old")))));
        }
    }

    @Test
    void aSessionGoesToAnotherTrainerAndComesBackWhole() {
        keepSession();
        assertThat(run("session", "export", NAME, "-o", file("s.json")).code()).isZero();
        Run imported = run("session", "import", file("s.json"));
        assertThat(imported.code()).isZero();
        assertThat(imported.out()).contains("Not in this catalogue, so only its title is known: A helpline of old");
        Run list = run("session", "list");
        assertThat(list.out()).contains(NAME + " (3 cards, 3 min)", NAME + " (2) (3 cards, 3 min)");
        try (UserLibrary library = library()) {
            Session copy = library.sessions().find(library.sessions().all().getFirst().id()).orElseThrow();
            assertThat(copy.items()).extracting(SessionItem::card).extracting(SessionCard::title)
                    .containsExactly("Welcome", "Childline", "A helpline of old");
        }
    }

    @Test
    void privateNotesStayUnlessTheTrainerSaysSo() throws IOException {
        keepSession();
        run("session", "export", NAME, "-o", file("s.json"));
        assertThat(Files.readString(temp.resolve("s.json"))).doesNotContain("SECRET");
        run("session", "export", NAME, "--notes", "-o", file("with.json"));
        assertThat(Files.readString(temp.resolve("with.json"))).contains("SECRET");
    }

    @Test
    void anExistingFileIsNotReplacedUnlessTheTrainerSaysSo() throws IOException {
        keepSession();
        Files.writeString(temp.resolve("s.json"), "mine");
        Run refused = run("session", "export", NAME, "-o", file("s.json"));
        assertThat(refused.code()).isEqualTo(SignpostCommand.WRONG_USE);
        assertThat(refused.err()).startsWith("There is a file ").hasLineCount(1);
        assertThat(temp.resolve("s.json")).hasContent("mine");
        assertThat(run("session", "export", NAME, "--force", "-o", file("s.json")).code()).isZero();
    }

    static Stream<List<String>> badFiles() {
        String head = "{\"signpost\":\"session\",\"version\":1,\"name\":\"x\",\"cards\":[";
        String card = "{\"role\":\"plain\",\"title\":\"t\",\"text\":\"x\"}";
        return Stream.of(
                List.of("not there", ""),
                List.of("is damaged", "{\"signpost\":\"session\",\"vers"),
                List.of("is damaged", head + "]} and more"),
                List.of("is not a Signpost session", "{\"a\":1}"),
                List.of("made by a newer Signpost", head.replace(":1,", ":2,") + "]}"),
                List.of("does not know (cards[1].colour)", head + card.replace("}", ",\"colour\":\"red\"}") + "]}"),
                List.of("says something twice (name)", head.replace("\"name\"", "\"name\":\"y\",\"name\"") + "]}"),
                List.of("wrong form (cards[1].entry)", head + "{\"entry\":\"../../etc\",\"title\":\"t\"}]}"),
                List.of("wrong form (cards[1].minutes)", head + card.replace("}", ",\"minutes\":-1}") + "]}"),
                List.of("wrong form (cards[1].text)",
                        head + card.replace("\"x\"", "\"" + "x".repeat(100_001) + "\"") + "]}"),
                List.of("more than 10,000 cards", head + (card + ",").repeat(10_000) + card + "]}"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("badFiles")
    void aFileThatCannotBeUsedIsRefusedInOneSentenceAndNothingIsTaken(List<String> bad) throws IOException {
        if (!bad.getLast().isEmpty()) {
            Files.writeString(temp.resolve("bad.json"), bad.getLast());
        }
        Run refused = run("session", "import", file("bad.json"));
        assertThat(refused.code()).isEqualTo(SignpostCommand.WRONG_USE);
        assertThat(refused.err()).hasLineCount(1)
                .contains(bad.getFirst().equals("not there") ? "There is no file" : bad.getFirst());
        try (UserLibrary library = library()) {
            assertThat(library.sessions().all()).isEmpty();
        }
    }

    @Test
    void tenThousandCardsAndLongNotesAreTaken() throws IOException {
        String card = "{\"role\":\"plain\",\"title\":\"t\",\"text\":\"x\"}";
        Files.writeString(temp.resolve("long.json"), "{\"signpost\":\"session\",\"version\":1,\"name\":\"long\","
                + "\"cards\":[" + (card + ",").repeat(9_999)
                + card.replace("}", ",\"notes\":\"" + "n".repeat(100_000) + "\"}") + "]}");
        assertThat(run("session", "import", file("long.json")).code()).isZero();
        assertThat(run("session", "list").out()).contains("long (10,000 cards");
    }

    @Test
    void aHandoutOfASessionLeavesTheWarmUpAndTheNotesOut() throws IOException {
        keepSession();
        assertThat(run("handout", "--session", NAME, "-o", file("h.html")).code()).isZero();
        assertThat(Files.readString(temp.resolve("h.html"))).contains("0800 1111", "A helpline of old")
                .doesNotContain("SECRET", "Leaving is fine.");
    }

    @Test
    void aHandoutOfWhatWasSavedAndOfEntries() {
        try (UserLibrary library = library()) {
            library.save(new EntryId("childline"), "Childline");
        }
        assertThat(run("handout", "--saved", "-o", file("saved.pdf")).out()).contains("with 1 entry");
        assertThat(run("handout", "--large", "--format", "html", "-o", file("two"), "childline", "police-101").out())
                .contains("with 2 entries");
        assertThat(temp.resolve("two")).content().startsWith("<!DOCTYPE");
    }

    @Test
    void whatIsNotThereIsSaidWithOneAndWrongUseWithTwo() {
        assertThat(run("handout", "no-such-entry", "-o", file("x.pdf")).code()).isEqualTo(SignpostCommand.FINDINGS);
        assertThat(run("handout", "--saved", "-o", file("x.pdf")).code()).isEqualTo(SignpostCommand.FINDINGS);
        assertThat(run("session", "export", "nobody", "-o", file("x.json")).code()).isEqualTo(SignpostCommand.FINDINGS);
        assertThat(run("handout").code()).isEqualTo(SignpostCommand.WRONG_USE);
        assertThat(run("handout", "--format", "docx", "-o", file("x"), "childline").code())
                .isEqualTo(SignpostCommand.WRONG_USE);
        assertThat(run("session").code()).isEqualTo(SignpostCommand.WRONG_USE);
        assertThat(temp.resolve("x.pdf")).doesNotExist();
    }

    @Test
    void theSampleIsMadeOfTheSeedArticlesAndOfEntriesThatExist() {
        SessionPlan sample = new SessionFiles().sample();
        List<String> entries = sample.items().stream().map(SessionItem::card)
                .filter(SessionCard.OfEntry.class::isInstance)
                .map(card -> ((SessionCard.OfEntry) card).entry().value()).toList();
        assertThat(entries).contains("premier-2014-660-arrests", "shropshire-star-2024-undercover-online")
                .allSatisfy(id -> assertThat(RealCatalogue.catalogue().find(new EntryId(id))).as(id).isPresent());
        assertThat(sample.items().stream().map(SessionItem::card)
                .filter(SessionCard.OfEntry.class::isInstance).map(SessionCard.OfEntry.class::cast))
                .allSatisfy(card -> assertThat(card.title())
                        .isEqualTo(RealCatalogue.catalogue().find(card.entry()).orElseThrow().title()));
        assertThat(sample.name().toLowerCase(Locale.UK)).contains("online safety");
    }

    @Test
    void theSampleComesOnceAndDoesNotComeBack() {
        try (UserLibrary library = library()) {
            assertThat(FirstSession.putIn(library, new SessionFiles().sample())).isTrue();
            library.sessions().delete(library.sessions().all().getFirst().id());
            assertThat(FirstSession.putIn(library, new SessionFiles().sample())).isFalse();
            assertThat(library.sessions().all()).isEmpty();
        }
    }
}
