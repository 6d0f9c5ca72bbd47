package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.catalogue.EntryId;
import org.signpost.library.FirstSession;
import org.signpost.library.NotSavedException;
import org.signpost.library.NotSavedException.Reason;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionCard.OfEntry;
import org.signpost.library.SessionCard.OfText;
import org.signpost.library.SessionCard.Role;
import org.signpost.library.SessionItem;
import org.signpost.library.SessionOutline;
import org.signpost.library.SessionPlan;
import org.signpost.library.Sessions;
import org.signpost.library.UserLibrary;

/// A trainer's sessions: cards stay in the order they were given, and nothing of them is lost.
final class SessionsTest {
    private static final OfText WARM_UP = new OfText(Role.WARM_UP, "Before we begin", "Leaving is fine.");
    private static final OfText CLOSING = new OfText(Role.CLOSING, "Where to get help tonight", "Call 999.");
    private static final SessionItem CHILDLINE = entry("childline");
    private static final SessionItem CEOP = entry("ceop-safety-centre");
    @TempDir
    private Path temp;
    private Instant now = Instant.parse("2026-11-03T12:00:00Z");
    private final InstantSource clock = () -> now = now.plusSeconds(1);
    private UserLibrary library = SqliteUserLibrary.inMemory(clock);
    private Sessions sessions = library.sessions();

    /// A session whose every text is the same words.
    static SessionPlan plan(String name, String words) {
        return new SessionPlan(name, List.of(new SessionItem(SessionItem.NEW,
                new OfText(Role.PLAIN, words, words), 5, words), entry("childline").withNotes(words)));
    }

    private static SessionItem entry(String id) {
        return SessionItem.of(new OfEntry(new EntryId(id), "Title of " + id));
    }

    @BeforeEach
    void open() {
        library.close();
        library = SqliteUserLibrary.in(temp, clock);
        sessions = library.sessions();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private long begun() {
        return sessions.add(SessionPlan.begun("Parents’ evening", WARM_UP, CLOSING));
    }

    private List<String> titles(long session) {
        return sessions.find(session).orElseThrow().items().stream().map(item -> item.card().title()).toList();
    }

    @Test
    void aNewSessionBeginsWithAWarmUpAndEndsWithWhereToGetHelp() {
        long session = begun();
        sessions.append(session, CHILDLINE);
        sessions.append(session, CEOP);

        assertThat(titles(session)).containsExactly("Before we begin", "Title of childline",
                "Title of ceop-safety-centre", "Where to get help tonight");
        open();
        assertThat(sessions.find(session).orElseThrow().items()).extracting(SessionItem::card)
                .containsExactly(WARM_UP, CHILDLINE.card(), CEOP.card(), CLOSING);
        assertThat(sessions.all()).containsExactly(new SessionOutline(session, "Parents’ evening",
                sessions.find(session).orElseThrow().changed(), 4, 0));
    }

    @Test
    void warmUpAndClosingCanBeRemovedAndThenCardsGoToTheEnd() {
        long session = begun();
        for (SessionItem item : sessions.find(session).orElseThrow().items()) {
            sessions.remove(session, item.id());
        }
        assertThat(titles(session)).isEmpty();
        sessions.append(session, CHILDLINE);
        sessions.append(session, CEOP);
        assertThat(titles(session)).containsExactly("Title of childline", "Title of ceop-safety-centre");
    }

    @Test
    void minutesNotesAndTextsAreKeptAndAddedUp() {
        long session = begun();
        SessionItem first = sessions.find(session).orElseThrow().items().getFirst();
        SessionItem card = sessions.append(session, CHILDLINE).orElseThrow();
        sessions.change(session, first.withMinutes(3).withCard(new OfText(Role.WARM_UP, "Welcome", "Hello")));
        sessions.change(session, card.withMinutes(7).withNotes("Ring them before the evening."));

        open();
        Session kept = sessions.find(session).orElseThrow();
        assertThat(kept.minutes()).isEqualTo(10);
        assertThat(sessions.all().getFirst().minutes()).isEqualTo(10);
        assertThat(kept.items().getFirst().card()).isEqualTo(new OfText(Role.WARM_UP, "Welcome", "Hello"));
        assertThat(kept.items().get(1)).isEqualTo(card.withMinutes(7).withNotes("Ring them before the evening."));
    }

    @Test
    void cardsMoveToAnyPlaceAndTheOthersKeepTheirOrder() {
        long session = sessions.add(new SessionPlan("Order", List.of(entry("a"), entry("b"), entry("c"), entry("d"))));
        List<String> wanted = new ArrayList<>(titles(session));
        for (int from = 0; from < 4; from++) {
            for (int to = 0; to < 4; to++) {
                SessionItem moved = sessions.find(session).orElseThrow().items().get(from);
                sessions.move(session, moved.id(), to);
                wanted.add(to, wanted.remove(from));
                assertThat(titles(session)).as(from + " to " + to).isEqualTo(wanted);
            }
        }
        SessionItem any = sessions.find(session).orElseThrow().items().get(1);
        sessions.move(session, any.id(), 99);
        assertThat(titles(session)).last().isEqualTo(any.card().title());
        sessions.move(session, any.id(), -1);
        assertThat(titles(session)).first().isEqualTo(any.card().title());
    }

    @Test
    void aRemovedCardComesBackWhereItWas() {
        long session = begun();
        SessionItem card = sessions.append(session, CHILDLINE.withMinutes(4).withNotes("x")).orElseThrow();
        sessions.append(session, CEOP);
        Session before = sessions.find(session).orElseThrow();
        sessions.remove(session, card.id());
        sessions.insert(session, 1, card);

        assertThat(sessions.find(session).orElseThrow().items()).isEqualTo(before.items());
        assertThat(sessions.insert(session, 0, card).orElseThrow().id()).as("a second one is another card")
                .isNotEqualTo(card.id());
    }

    @Test
    void aDeletedSessionComesBackAsItWas() {
        long session = sessions.add(plan("Governors", "words"));
        sessions.add(plan("Another", "words"));
        Session deleted = sessions.delete(session).orElseThrow();
        assertThat(sessions.find(session)).isEmpty();
        assertThat(sessions.all()).extracting(SessionOutline::name).containsExactly("Another");
        sessions.restore(deleted);
        sessions.restore(deleted);

        assertThat(sessions.find(session)).contains(deleted);
        assertThat(sessions.all()).hasSize(2);
        assertThat(sessions.delete(12_345)).isEmpty();
    }

    @Test
    void aCopyIsASessionOfItsOwn() {
        long session = sessions.add(plan("Governors", "words"));
        long copy = sessions.duplicate(session, sessions.freeName("Governors")).orElseThrow();
        sessions.remove(copy, sessions.find(copy).orElseThrow().items().getFirst().id());
        sessions.rename(copy, "Staff");

        assertThat(sessions.find(session).orElseThrow().items()).hasSize(2);
        assertThat(sessions.find(copy).orElseThrow().items()).hasSize(1);
        assertThat(sessions.all()).extracting(SessionOutline::name).containsExactly("Staff", "Governors");
        assertThat(sessions.duplicate(12_345, "Nothing")).isEmpty();
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        sessions.add(plan("Staff", "x"));
        assertThat(sessions.freeName("Staff")).isEqualTo("Staff (2)");
        sessions.add(plan("Staff (2)", "x"));
        assertThat(sessions.freeName("Staff")).isEqualTo("Staff (3)");
        String longest = "x".repeat(SessionPlan.LONGEST_NAME);
        sessions.add(plan(longest, "x"));
        assertThat(sessions.freeName(longest)).hasSize(SessionPlan.LONGEST_NAME).endsWith("x (2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"عائلة ومدرسة", "Noson rieni: ŵ ŷ", "Amélie", "קבוצת הורים", "👩‍👧 evening"})
    void namesInAnyScriptAreKeptLetterByLetter(String name) {
        long session = sessions.add(plan(name, name));
        open();
        Session kept = sessions.find(session).orElseThrow();
        assertThat(kept.name()).isEqualTo(name);
        assertThat(kept.items().getFirst().notes()).isEqualTo(name);
        assertThat(kept.items().getFirst().card().title()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t", "two\nlines"})
    void whatIsNoNameChangesNothing(String name) {
        long session = sessions.add(plan("Staff", "x"));
        sessions.rename(session, name);
        assertThat(sessions.find(session).orElseThrow().name()).isEqualTo("Staff");
        assertThatIllegalArgumentException().isThrownBy(() -> plan(name, "x"));
    }

    @Test
    void notesOfAHundredThousandCharactersAreKeptAndLongerOnesRefused() {
        String notes = "n".repeat(SessionCard.MOST_CHARACTERS);
        long session = sessions.add(new SessionPlan("Long", List.of(CHILDLINE.withNotes(notes))));
        open();
        assertThat(sessions.find(session).orElseThrow().items().getFirst().notes()).isEqualTo(notes);
        assertThatIllegalArgumentException().isThrownBy(() -> CHILDLINE.withNotes(notes + "n"));
        assertThatIllegalArgumentException().isThrownBy(() -> CHILDLINE.withMinutes(-1));
    }

    @Test
    void tenThousandCardsAreKeptAndNotOneMore() {
        List<SessionItem> cards = new ArrayList<>();
        for (int i = 0; i < SessionPlan.MOST_CARDS; i++) {
            cards.add(entry("card-" + i));
        }
        long session = sessions.add(new SessionPlan("Very long", cards));
        SessionItem last = sessions.find(session).orElseThrow().items().getLast();
        sessions.move(session, last.id(), 0);
        assertThat(titles(session)).hasSize(SessionPlan.MOST_CARDS).startsWith("Title of card-9999", "Title of card-0");
        assertThatExceptionOfType(NotSavedException.class).isThrownBy(() -> sessions.append(session, CHILDLINE))
                .extracting(NotSavedException::reason).isEqualTo(Reason.TOO_MANY);
        assertThat(sessions.find(session).orElseThrow().items()).hasSize(SessionPlan.MOST_CARDS);
    }

    @Test
    void aSessionThatIsGoneTakesNoCards() {
        assertThat(sessions.append(7, CHILDLINE)).isEmpty();
        sessions.move(7, 1, 0);
        sessions.remove(7, 1);
        sessions.rename(7, "Nothing");
        assertThat(sessions.all()).isEmpty();
    }

    @Test
    void whereThereIsNoRoomASessionIsKeptWholeOrNotAtAll() throws SQLException {
        long session = sessions.add(plan("Kept", "x"));
        Session before = sessions.find(session).orElseThrow();
        library.close();
        try (UserDatabase database = UserDatabase.open(temp, clock);
                Statement statement = database.connection().createStatement()) {
            statement.execute("PRAGMA max_page_count = 20");
            Sessions full = new SqliteUserLibrary(database, clock).sessions();
            SessionPlan large = plan("Large", "x".repeat(30_000)
                    .substring(0, SessionCard.LONGEST_TITLE));
            SessionItem heavy = CHILDLINE.withNotes("n".repeat(90_000));
            assertThatExceptionOfType(NotSavedException.class)
                    .isThrownBy(() -> full.add(new SessionPlan("Large", List.of(large.items().getFirst(), heavy))))
                    .extracting(NotSavedException::reason).isEqualTo(Reason.FULL);
            assertThatExceptionOfType(NotSavedException.class).isThrownBy(() -> full.insert(session, 0, heavy));
            assertThat(full.all()).hasSize(1);
            full.rename(session, "Still kept");
        }
        open();
        assertThat(sessions.find(session).orElseThrow().items()).isEqualTo(before.items());
        assertThat(sessions.all()).extracting(SessionOutline::name).containsExactly("Still kept");
    }

    @Test
    void whereNothingCanBeSavedSessionsSayWhy() throws Exception {
        library.close();
        Path folder = Files.writeString(temp.resolve("a file"), "x").resolve("data");
        library = SqliteUserLibrary.in(folder, clock);
        sessions = library.sessions();
        assertThat(sessions.all()).isEmpty();
        assertThatExceptionOfType(NotSavedException.class).isThrownBy(this::begun)
                .extracting(NotSavedException::reason).isEqualTo(Reason.READ_ONLY);
        assertThatExceptionOfType(NotSavedException.class)
                .isThrownBy(() -> FirstSession.putIn(library, plan("Sample", "x")));
    }

    @Test
    void theSampleIsThereOnceAndStaysAwayOnceRemoved() {
        assertThat(FirstSession.putIn(library, plan("Sample", "x"))).isTrue();
        assertThat(FirstSession.putIn(library, plan("Sample", "x"))).isFalse();
        sessions.delete(sessions.all().getFirst().id());
        open();
        assertThat(FirstSession.putIn(library, plan("Sample", "x"))).isFalse();
        assertThat(sessions.all()).isEmpty();
    }

    @Test
    void whoeverHasSessionsAlreadyGetsNoSample() {
        begun();
        assertThat(FirstSession.putIn(library, plan("Sample", "x"))).isFalse();
        assertThat(sessions.all()).hasSize(1);
    }
}
