package org.signpost.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.signpost.library.Session;
import org.signpost.library.SessionCard.Role;
import org.signpost.library.SessionItem;
import org.signpost.testing.MovingClock;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;

/// Where a presentation is, what the room sees, and how it stands against the plan.
final class PresentationViewModelTest {
    private static final Texts TEXTS = Texts.british();
    private final MovingClock clock = new MovingClock(RealCatalogue.TUESDAY_NOON);

    private PresentationViewModel presenting(SessionItem... items) {
        Session session = new Session(1, "An evening", Instant.EPOCH, List.of(items));
        return PresentationViewModel.of(session, SampleSession.composer(TEXTS, clock).compose(session.items()), TEXTS,
                clock);
    }

    private static SessionItem text(String title, int minutes) {
        return SampleSession.item(SampleSession.text(Role.PLAIN, title, "Words."), minutes, "");
    }

    private static SessionItem limited(int minutes) {
        return SampleSession.item(SampleSession.entry("ceop-education"), minutes, "");
    }

    /// "1: Welcome", or "blank".
    private static String seen(PresentationViewModel model) {
        return switch (model.roomProperty().get()) {
            case AudienceScreen.Blank _ -> "blank";
            case AudienceScreen.Shows shows -> shows.position().isEmpty() ? shows.card().title()
                    : shows.position() + ": " + shows.card().title();
        };
    }

    @Test
    void nextAndBackWalkTheCardsAndStopAtTheEnds() {
        PresentationViewModel model = presenting(text("One", 0), text("Two", 0), text("Three", 0));
        List<String> seen = new ArrayList<>(List.of(seen(model)));
        for (int i = 0; i < 3; i++) {
            model.next();
            seen.add(seen(model));
        }
        for (int i = 0; i < 3; i++) {
            model.back();
            seen.add(seen(model));
        }
        assertThat(seen).containsExactly("1 of 3: One", "2 of 3: Two", "3 of 3: Three", "3 of 3: Three", "2 of 3: Two",
                "1 of 3: One", "1 of 3: One");
    }

    @Test
    void aJumpGoesToTheNearestCard() {
        PresentationViewModel model = presenting(text("One", 0), text("Two", 0), text("Three", 0));
        model.jump(1);
        assertThat(seen(model)).isEqualTo("2 of 3: Two");
        model.jump(99);
        assertThat(seen(model)).isEqualTo("3 of 3: Three");
        model.jump(-5);
        assertThat(seen(model)).isEqualTo("1 of 3: One");
    }

    @Test
    void aLongCardComesInPartsAndBackGoesToTheLastOne() {
        PresentationViewModel model = presenting(text("One", 0), SampleSession.item(SampleSession.text(Role.PLAIN,
                "Rules", "We listen to each other. ".repeat(40)), 0, ""), text("Three", 0));
        model.next();
        assertThat(seen(model)).isEqualTo("2 of 3 · part 1 of 2: Rules");
        model.next();
        assertThat(seen(model)).isEqualTo("2 of 3 · part 2 of 2: Rules");
        model.next();
        assertThat(seen(model)).isEqualTo("3 of 3: Three");
        model.back();
        assertThat(seen(model)).isEqualTo("2 of 3 · part 2 of 2: Rules");
    }

    @Test
    void aCardWithLimitsWaitsUntilTheyAreReadAndIsAskedAboutOnce() {
        PresentationViewModel model = presenting(text("One", 0), limited(0), text("Three", 0));
        assertThat(model.following(1).orElseThrow().before().limits()).as("said beside Next already").isNotEmpty();
        model.next();
        assertThat(seen(model)).as("the room keeps what it sees").isEqualTo("1 of 3: One");
        assertThat(model.nowProperty().get().coming()).isPresent();
        model.next();
        assertThat(seen(model)).isEqualTo("2 of 3: CEOP Education");
        model.back();
        model.next();
        assertThat(seen(model)).as("not asked again").isEqualTo("2 of 3: CEOP Education");
    }

    @Test
    void backLeavesWhatWaitsAlone() {
        PresentationViewModel model = presenting(text("One", 0), text("Two", 0), limited(0));
        model.jump(2);
        assertThat(seen(model)).isEqualTo("1 of 3: One");
        model.back();
        assertThat(model.nowProperty().get().coming()).isEmpty();
        assertThat(seen(model)).isEqualTo("1 of 3: One");
        model.next();
        assertThat(seen(model)).isEqualTo("2 of 3: Two");
    }

    @Test
    void aFirstCardWithLimitsLeavesTheRoomsScreenBlankUntilTheyAreRead() {
        PresentationViewModel model = presenting(limited(0), text("Two", 0));
        assertThat(seen(model)).isEqualTo("blank");
        model.toggleBlank();
        assertThat(seen(model)).as("B does not show it").isEqualTo("blank");
        model.notNow();
        model.toggleBlank();
        assertThat(seen(model)).isEqualTo("blank");
        assertThat(model.nowProperty().get().coming()).isPresent();
        model.next();
        assertThat(seen(model)).isEqualTo("1 of 2: CEOP Education");
    }

    @Test
    void whatWasReadAtOnceIsNotAskedAbout() {
        PresentationViewModel model = presenting(limited(0), text("Two", 0), limited(0));
        model.allRead();
        assertThat(seen(model)).isEqualTo("1 of 3: CEOP Education");
        model.jump(2);
        assertThat(seen(model)).isEqualTo("3 of 3: CEOP Education");
    }

    @Test
    void blankHidesTheCardAndEveryMoveShowsAgain() {
        PresentationViewModel model = presenting(text("One", 0), text("Two", 0));
        model.toggleBlank();
        assertThat(seen(model)).isEqualTo("blank");
        model.toggleBlank();
        assertThat(seen(model)).isEqualTo("1 of 2: One");
        model.toggleBlank();
        model.next();
        assertThat(seen(model)).isEqualTo("2 of 2: Two");
    }

    @Test
    void aCardBesidesTheSessionGoesUpAndNextAndBackReturn() {
        PresentationViewModel model = presenting(text("One", 0), text("Two", 0), text("Three", 0));
        model.next();
        PresenterCard childline = presenting(SampleSession.item(SampleSession.entry("childline"), 0, "")).cards()
                .getFirst();
        model.showBesides(childline);
        assertThat(seen(model)).isEqualTo("Childline");
        assertThat(model.following(1).orElseThrow().title()).as("what Next brings").isEqualTo("Two");
        model.next();
        assertThat(seen(model)).isEqualTo("2 of 3: Two");
        model.showBesides(childline);
        model.back();
        assertThat(seen(model)).isEqualTo("2 of 3: Two");
    }

    @Test
    void aSingleCardHasNoSessionAndKeysLeaveItWhereItIs() {
        PresenterCard childline = presenting(SampleSession.item(SampleSession.entry("childline"), 0, "")).cards()
                .getFirst();
        PresentationViewModel model = PresentationViewModel.of(childline, "Call 999", TEXTS, clock);
        for (Runnable key : List.<Runnable>of(model::next, model::back, () -> model.jump(0), () -> model.jump(7))) {
            key.run();
            assertThat(seen(model)).isEqualTo("Childline");
        }
        model.toggleBlank();
        assertThat(seen(model)).isEqualTo("blank");
        model.toggleBlank();
        assertThat(seen(model)).isEqualTo("Childline");
        assertThat(model.timeProperty().get().late()).isEmpty();
    }

    @Test
    void aSessionWithoutCardsShowsNothing() {
        PresentationViewModel model = presenting();
        for (Runnable key : List.<Runnable>of(model::next, model::back, () -> model.jump(0), model::toggleBlank)) {
            key.run();
            assertThat(seen(model)).isEqualTo("blank");
        }
    }

    @Test
    void aCardIsOnTimeFromThePlannedEndOfTheOneBeforeToItsOwn() {
        PresentationViewModel model = presenting(text("One", 2), text("Two", 5), text("Three", 6));
        assertThat(lateAfter(model, Duration.ZERO)).contains(0);
        assertThat(lateAfter(model, Duration.ofMinutes(2))).contains(0);
        assertThat(lateAfter(model, Duration.ofSeconds(119))).as("whole minutes only").contains(1);
        model.next();
        assertThat(lateAfter(model, Duration.ZERO)).as("within the second card's time").contains(0);
        model.next();
        assertThat(model.timeProperty().get().late()).as("too early for the third: told without waiting").contains(-3);
    }

    private Optional<Integer> lateAfter(PresentationViewModel model, Duration time) {
        clock.pass(time);
        model.tick();
        return model.timeProperty().get().late();
    }

    @Test
    void withoutMinutesThereIsNoPlanAndTheClockGoesOnAndNeverBackOverTheStart() {
        PresentationViewModel model = presenting(text("One", 0), text("Two", 0));
        assertThat(lateAfter(model, Duration.ofHours(30))).isEmpty();
        assertThat(model.timeProperty().get().gone()).isEqualTo(Duration.ofHours(30));
        clock.pass(Duration.ofHours(-31));
        model.tick();
        assertThat(model.timeProperty().get().gone()).as("somebody set the clock back").isZero();
    }

    @Test
    void theRoomsTextGoesInStepsAsFarAsItGoes() {
        PresentationViewModel model = presenting(text("One", 0));
        model.resizeBy(1);
        assertThat(model.sizeProperty().get()).isEqualTo(110);
        model.resizeBy(50);
        assertThat(model.sizeProperty().get()).isEqualTo(160);
        model.resizeBy(-50);
        assertThat(model.sizeProperty().get()).isEqualTo(80);
    }
}
