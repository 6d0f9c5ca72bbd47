package org.signpost.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.signpost.library.Session;
import org.signpost.text.Texts;

/// One presentation: where it is, what the room sees, and how it stands against the plan. Used on the JavaFX thread.
///
/// A card with delivery limits or a content note does not go up at the first word: the presenter reads them first,
/// while the room keeps what it sees, and a second Next shows the card. Each is asked about once.
public final class PresentationViewModel {
    /// The room's text sizes in per cent.
    static final int SMALLEST = 80;
    static final int LARGEST = 160;
    static final int USUAL = 100;
    private static final int STEP = 10;

    private final Optional<Session> session;
    private final List<PresenterCard> cards;
    private final String help;
    private final Texts texts;
    private final InstantSource clock;
    private final Instant began;
    private final Set<Integer> read = new HashSet<>();
    private final ObjectProperty<Now> now;
    private final ObjectProperty<AudienceScreen> room =
            new SimpleObjectProperty<>(this, "room", new AudienceScreen.Blank());
    private final ObjectProperty<Time> time;
    private final IntegerProperty size = new SimpleIntegerProperty(this, "size", USUAL);
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark", false);

    /// A part of a card.
    ///
    /// @param card from 0
    /// @param part from 0
    public record At(int card, int part) {
    }

    /// A card that is shown although it is none of the session's.
    ///
    /// @param part from 0
    public record Besides(PresenterCard card, int part) {
    }

    /// Where a presentation is.
    ///
    /// @param blank whether the room sees nothing
    /// @param coming what goes up once its notice has been read
    public record Now(At at, Optional<Besides> besides, boolean blank, Optional<At> coming) {
    }

    /// The time since it began.
    ///
    /// @param late whole minutes behind the plan; below zero for minutes ahead of it; empty where nothing is planned
    public record Time(Duration gone, Optional<Integer> late) {
    }

    private PresentationViewModel(Optional<Session> session, CardComposer.Composed composed,
            Optional<Besides> besides, Texts texts, InstantSource clock) {
        this.session = session;
        this.cards = composed.cards();
        this.help = composed.help();
        this.texts = texts;
        this.clock = clock;
        this.began = clock.instant();
        At first = new At(0, 0);
        boolean ask = besides.isEmpty() && mustBeRead(0);
        boolean empty = cards.isEmpty() && besides.isEmpty();
        now = new SimpleObjectProperty<>(this, "now", new Now(first, besides, ask || empty, ask ? Optional.of(first)
                : Optional.empty()));
        time = new SimpleObjectProperty<>(this, "time", timeNow());
        now.subscribe(() -> {
            room.set(screen());
            tick();
        });
        room.set(screen());
    }

    /// The presentation of a session, at its first card.
    static PresentationViewModel of(Session session, CardComposer.Composed composed, Texts texts,
            InstantSource clock) {
        return new PresentationViewModel(Optional.of(session), composed, Optional.empty(), texts, clock);
    }

    /// One card without a session.
    static PresentationViewModel of(PresenterCard card, String help, Texts texts, InstantSource clock) {
        return new PresentationViewModel(Optional.empty(), new CardComposer.Composed(List.of(), help),
                Optional.of(new Besides(card, 0)), texts, clock);
    }

    /// The session, unless a single card is shown.
    Optional<Session> session() {
        return session;
    }

    /// The cards of the session.
    List<PresenterCard> cards() {
        return cards;
    }

    /// Where it is.
    ReadOnlyObjectProperty<Now> nowProperty() {
        return now;
    }

    /// What the room sees.
    ReadOnlyObjectProperty<AudienceScreen> roomProperty() {
        return room;
    }

    /// How long it has gone on. Told anew by [#tick].
    ReadOnlyObjectProperty<Time> timeProperty() {
        return time;
    }

    /// The room's text size in per cent.
    IntegerProperty sizeProperty() {
        return size;
    }

    /// Whether the room is dark, so that its screen should be.
    BooleanProperty darkProperty() {
        return dark;
    }

    /// Makes the room's text some steps larger or smaller, as far as it goes.
    void resizeBy(int steps) {
        size.set(Math.clamp(size.get() + (long) steps * STEP, SMALLEST, LARGEST));
    }

    /// The card that the room sees, or would see if its screen were not blank.
    Optional<PresenterCard> current() {
        return now.get().besides().map(Besides::card).or(() -> card(now.get().at().card()));
    }

    /// The card that comes so many cards after the current one. After a card that is none of the session's comes the
    /// one where the session was.
    Optional<PresenterCard> following(int steps) {
        int from = now.get().besides().isPresent() ? now.get().at().card() - 1 : now.get().at().card();
        return card(from + steps);
    }

    /// The card with that number, from 0.
    Optional<PresenterCard> card(int index) {
        return index >= 0 && index < cards.size() ? Optional.of(cards.get(index)) : Optional.empty();
    }

    /// What the room would see if its screen were not blank.
    AudienceScreen shown() {
        At at = now.get().at();
        return now.get().besides()
                .map(one -> shown(one.card(), one.part(), part(one.part(), one.card().parts().size())))
                .or(() -> card(at.card()).map(card -> shown(card, at.part(), position(at, card))))
                .orElseGet(AudienceScreen.Blank::new);
    }

    private AudienceScreen shown(PresenterCard card, int part, String position) {
        return new AudienceScreen.Shows(card.parts().get(part), help, position);
    }

    private AudienceScreen screen() {
        return now.get().blank() ? new AudienceScreen.Blank() : shown();
    }

    private String position(At at, PresenterCard card) {
        int parts = card.parts().size();
        String number = texts.of("present.position", at.card() + 1, cards.size());
        return parts == 1 ? number : texts.of("present.position-part", number, part(at.part(), parts));
    }

    private String part(int part, int parts) {
        return parts == 1 ? "" : texts.of("present.part", part + 1, parts);
    }

    /// Goes on: to what waits for its notice to be read, to the next part, back from a card besides the session, or to
    /// the next card.
    void next() {
        Now here = now.get();
        At at = here.at();
        if (here.coming().isPresent()) {
            showComing();
        } else if (here.besides().isPresent()) {
            Besides one = here.besides().get();
            turn(one.part() + 1 < one.card().parts().size() ? Optional.of(one.part() + 1) : Optional.empty());
        } else if (mustBeRead(at.card())) {
            go(at);
        } else if (card(at.card()).filter(card -> at.part() + 1 < card.parts().size()).isPresent()) {
            go(new At(at.card(), at.part() + 1));
        } else {
            go(at.card() + 1 < cards.size() ? new At(at.card() + 1, 0) : at);
        }
    }

    /// Goes back: away from what waits, to the part before, back from a card besides the session, or to the card
    /// before.
    void back() {
        Now here = now.get();
        At at = here.at();
        if (here.coming().isPresent()) {
            notNow();
        } else if (here.besides().isPresent()) {
            int part = here.besides().get().part();
            turn(part > 0 ? Optional.of(part - 1) : Optional.empty());
        } else if (at.part() > 0) {
            go(new At(at.card(), at.part() - 1));
        } else {
            go(at.card() > 0 ? new At(at.card() - 1, cards.get(at.card() - 1).parts().size() - 1) : at);
        }
    }

    /// To another part of the card besides the session, or back to the session where there is one.
    private void turn(Optional<Integer> part) {
        Now here = now.get();
        if (part.isEmpty() && !cards.isEmpty()) {
            go(here.at());
        } else {
            now.set(new Now(here.at(), here.besides().map(one -> new Besides(one.card(), part.orElse(one.part()))),
                    false, Optional.empty()));
        }
    }

    /// Goes to a card by its number, from 0; to the nearest where there is none.
    void jump(int index) {
        go(new At(Math.clamp(index, 0, Math.max(0, cards.size() - 1)), 0));
    }

    private void go(At target) {
        Now here = now.get();
        if (mustBeRead(target.card())) {
            now.set(new Now(here.at(), here.besides(), here.blank(), Optional.of(target)));
        } else if (!cards.isEmpty()) {
            now.set(new Now(target, Optional.empty(), false, Optional.empty())); // every move ends a blank screen
        }
    }

    private boolean mustBeRead(int card) {
        return card(card).filter(one -> !one.before().isNothing()).isPresent() && !read.contains(card);
    }

    /// Shows what waited for its notice to be read.
    void showComing() {
        now.get().coming().ifPresent(at -> {
            read.add(at.card());
            go(at);
        });
    }

    /// Leaves the room what it sees.
    void notNow() {
        Now here = now.get();
        now.set(new Now(here.at(), here.besides(), here.blank(), Optional.empty()));
    }

    /// The notices of all cards have been read at once.
    void allRead() {
        for (int i = 0; i < cards.size(); i++) {
            read.add(i);
        }
        showComing();
    }

    /// Shows a card that is none of the session's. Its notice has been read.
    void showBesides(PresenterCard card) {
        now.set(new Now(now.get().at(), Optional.of(new Besides(card, 0)), false, Optional.empty()));
    }

    /// Blanks the room's screen, or shows the card again. What has not been read about stays unseen.
    void toggleBlank() {
        Now here = now.get();
        if (here.blank() && here.besides().isEmpty() && mustBeRead(here.at().card())) {
            go(here.at());
        } else {
            now.set(new Now(here.at(), here.besides(), !here.blank(), here.coming()));
        }
    }

    /// Tells the time anew.
    void tick() {
        time.set(timeNow());
    }

    /// By the clock on the wall: it goes on while the computer sleeps, as the evening does.
    private Time timeNow() {
        Duration gone = Duration.between(began, clock.instant());
        Duration passed = gone.isNegative() ? Duration.ZERO : gone;
        int planned = cards.stream().mapToInt(PresenterCard::minutes).sum();
        return new Time(passed, planned == 0 ? Optional.empty() : Optional.of(late(passed)));
    }

    /// A card is on time from the planned end of the one before it to its own planned end.
    private int late(Duration passed) {
        At at = now.get().at();
        long begins = cards.subList(0, at.card()).stream().mapToLong(PresenterCard::minutes).sum();
        long ends = begins + cards.get(at.card()).minutes();
        Duration behind = passed.minusMinutes(ends);
        Duration ahead = Duration.ofMinutes(begins).minus(passed);
        return (int) (behind.isPositive() ? behind.toMinutes() : ahead.isPositive() ? -ahead.toMinutes() : 0);
    }
}
