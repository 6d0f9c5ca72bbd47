package org.signpost.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.Freshness;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;
import org.signpost.handout.HandoutEntry.Contact;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;
import org.signpost.text.Wording;

/// Every source of the real catalogue on one handout: no number stands there that the catalogue does not vouch for.
final class HandoutTruthTest {
    private static final Catalogue CATALOGUE = RealCatalogue.catalogue();
    private static final List<Source> SOURCES = CATALOGUE.entries().stream()
            .filter(Source.class::isInstance).map(Source.class::cast).toList();
    private static final Clock CLOCK = Clock.fixed(RealCatalogue.TUESDAY_NOON, ZoneOffset.UTC);
    private static final String CHECK_FIRST = "Check before you call: ";

    private static Handout all(Clock clock) {
        return new HandoutComposer(CATALOGUE, new Wording(Texts.british(), CATALOGUE.taxonomy()), clock).compose("",
                SOURCES.stream().<HandoutItem>map(source -> new HandoutItem.Known(source, "")).toList(),
                Progress.unwatched());
    }

    private static Stream<Contact> ways(HandoutEntry entry) {
        return entry.sections().stream().flatMap(section -> section.contacts().stream());
    }

    private static boolean isNumber(Contact way) {
        return way.address().filter(address -> address.startsWith("tel:")).isPresent();
    }

    private static List<String> confirmedNumbers(Source source) {
        return source.contacts().stream().filter(point -> point.channel().isNumber() && point.confirmed())
                .map(ContactPoint::value).flatMap(Optional::stream).toList();
    }

    @Test
    void eachSourceHasItsConfirmedNumbersAndNoOther() {
        Handout handout = all(CLOCK);
        assertThat(handout.entries()).hasSameSizeAs(SOURCES);
        for (int i = 0; i < SOURCES.size(); i++) {
            Source source = SOURCES.get(i);
            Status.State state = source.profile().status().state();
            boolean gone = state == Status.State.CLOSED || state == Status.State.RENAMED;
            assertThat(ways(handout.entries().get(i)).filter(way -> way.value().matches("[\\d ]+")).map(Contact::value))
                    .as(source.title())
                    .containsExactlyInAnyOrderElementsOf(gone ? List.of() : confirmedNumbers(source));
        }
    }

    @Test
    void eachNumberThatIsNotConfirmedIsALineThatSaysSo() {
        Handout handout = all(CLOCK);
        int lines = 0;
        for (int i = 0; i < SOURCES.size(); i++) {
            HandoutEntry entry = handout.entries().get(i);
            for (ContactPoint point : SOURCES.get(i).contacts()) {
                if (point.channel().isNumber() && !point.confirmed()) {
                    lines++;
                    assertThat(ways(entry)).anySatisfy(way -> {
                        assertThat(way.label()).isEqualTo(point.label());
                        assertThat(way.value()).isEqualTo("Number not confirmed: check the website");
                        assertThat(way.address()).isEmpty();
                        assertThat(way.drawn()).isFalse();
                    });
                }
            }
        }
        assertThat(lines).isPositive();
    }

    private static void checkCautions(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OpeningHours.UK);
        Handout handout = all(clock);
        for (int i = 0; i < SOURCES.size(); i++) {
            Source source = SOURCES.get(i);
            HandoutEntry entry = handout.entries().get(i);
            boolean recent = Freshness.of(source, today) instanceof Freshness.Recent;
            boolean sure = recent && source.profile().status().state() != Status.State.UNKNOWN;
            assertThat(ways(entry).filter(HandoutTruthTest::isNumber)).as(source.title()).allSatisfy(way ->
                    assertThat(way.caution().startsWith(CHECK_FIRST)).isEqualTo(!sure));
            assertThat(entry.checked().old()).as(source.title()).isEqualTo(!recent && !source.contacts().isEmpty());
            assertThat(entry.checked().words().isEmpty()).isEqualTo(source.contacts().isEmpty());
        }
    }

    @Test
    void aNumberWhoseCheckIsOlderThanItsLimitAsksToBeCheckedFirst() {
        checkCautions(CLOCK);
    }

    @Test
    void inTwoYearsEveryNumberDoes() {
        Clock later = Clock.fixed(RealCatalogue.TUESDAY_NOON.plus(Period.ofDays(730)), ZoneOffset.UTC);
        checkCautions(later);
        assertThat(all(later).entries().stream().flatMap(HandoutTruthTest::ways).filter(HandoutTruthTest::isNumber))
                .isNotEmpty().allSatisfy(way -> assertThat(way.caution()).startsWith(CHECK_FIRST));
        assertThat(all(later).helpNow().stream().filter(line -> !line.number().isEmpty())).isNotEmpty()
                .allSatisfy(line -> assertThat(line.detail()).contains(CHECK_FIRST));
    }

    @Test
    void theHeadGivesTheEmergencyNumberAndTheHelplinesOfTheHelpNowBar() {
        assertThat(all(CLOCK).helpNow()).containsExactly(
                new Handout.HelpLine("In danger right now? Call 999", "", ""),
                new Handout.HelpLine("Childline", "0800 1111", "any time · free to call"),
                new Handout.HelpLine("NSPCC Helpline", "0808 800 5000",
                        "Monday to Friday 10:00 to 16:00 (bank holidays not known) · free to call"));
        assertThat(all(CLOCK).dated()).isEqualTo("From the Signpost catalogue 2026.11, made on 3 November 2026. "
                + "Each entry says when it was last checked.");
    }
}
