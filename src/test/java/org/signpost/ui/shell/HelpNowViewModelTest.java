package org.signpost.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.signpost.catalogue.OpeningHours;
import org.signpost.testing.MovingClock;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Background;
import org.signpost.ui.shell.HelpNowViewModel.Item;
import org.signpost.ui.shell.HelpNowViewModel.Sign;

/// The help-now bar by the clock. The NSPCC Helpline answers Monday to Friday from 10:00 to 16:00.
final class HelpNowViewModelTest {
    private static HelpNowViewModel model(Clock clock) {
        return new HelpNowViewModel(RealCatalogue.catalogue(), Background.direct(failure -> {
            throw new AssertionError(failure);
        }), new Wording(Texts.british(), RealCatalogue.catalogue().taxonomy()), clock);
    }

    private static Instant inTheUk(String time) {
        return LocalDateTime.parse(time).atZone(OpeningHours.UK).toInstant();
    }

    private static List<Item> at(Instant now) {
        return model(Clock.fixed(now, ZoneOffset.UTC)).itemsProperty().get();
    }

    private static Item helpline(Instant now) {
        return at(now).stream().filter(item -> "nspcc-helpline".equals(item.entry().value())).findFirst().orElseThrow();
    }

    @Test
    void theBarNamesTheEmergencyFirstAndThenThreeRoutes() {
        assertThat(at(RealCatalogue.TUESDAY_NOON)).extracting(item -> item.entry().value(), Item::label, Item::detail)
                .containsExactly(
                        tuple("emergency-999", "In danger right now? Call 999", "999"),
                        tuple("childline", "Childline", "0800 1111"),
                        tuple("nspcc-helpline", "NSPCC Helpline", "0808 800 5000"),
                        tuple("ceop-safety-centre", "Report grooming online",
                                "CEOP Safety Centre"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-03T09:29:00 | opens 10:00          | CLOSED
            2026-11-03T09:59:00 | opens in 1 minute    | CLOSED
            2026-11-03T10:00:00 | open until 16:00     | OPEN
            2026-11-03T15:50:59 | closes in 10 minutes | OPEN
            2026-11-03T16:00:00 | opens tomorrow 10:00 | CLOSED
            2026-11-06T16:00:00 | opens Monday 10:00   | CLOSED
            2026-11-07T12:00:00 | opens Monday 10:00   | CLOSED
            2026-11-08T12:00:00 | opens tomorrow 10:00 | CLOSED
            2026-07-06T10:00:00 | open until 16:00     | OPEN
            2026-10-25T00:30:00 | opens tomorrow 10:00 | CLOSED
            2027-03-28T00:30:00 | opens tomorrow 10:00 | CLOSED
            """)
    void anOfficeLineSaysUntilWhenItIsOpenOrWhenItOpensNext(String ukTime, String words, Sign sign) {
        assertThat(helpline(inTheUk(ukTime))).extracting(Item::opening, Item::sign).containsExactly(words, sign);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-26T09:29:00Z | opens 10:00      | CLOSED
            2026-10-26T10:00:00Z | open until 16:00 | OPEN
            2026-10-23T09:00:00Z | open until 16:00 | OPEN
            2027-03-29T08:29:00Z | opens 10:00      | CLOSED
            2027-03-29T09:00:00Z | open until 16:00 | OPEN
            """)
    void theUkClockRulesOnBothSidesOfANightWhenClocksChange(Instant now, String words, Sign sign) {
        assertThat(helpline(now)).extracting(Item::opening, Item::sign).containsExactly(words, sign);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03T03:00:00", "2026-12-25T12:00:00", "2026-10-25T01:30:00", "2027-03-28T02:30:00"})
    void childlineIsOpenAtAnyTime(String ukTime) {
        assertThat(at(inTheUk(ukTime))).filteredOn(item -> "childline".equals(item.entry().value()))
                .extracting(Item::opening, Item::sign)
                .containsExactly(tuple("any time", Sign.OPEN));
    }

    @Test
    void aRouteWithoutANumberNamesItsServiceAndNoHours() {
        assertThat(at(RealCatalogue.TUESDAY_NOON).getLast())
                .extracting(Item::detail, Item::opening, Item::sign)
                .containsExactly("CEOP Safety Centre", "", Sign.OPEN);
    }

    @Test
    void theComputersOwnZoneDoesNotMatter() {
        Instant now = inTheUk("2026-11-03T09:59:00");
        assertThat(Stream.of("America/Los_Angeles", "Asia/Tokyo", "Europe/London")
                .map(zone -> model(Clock.fixed(now, ZoneId.of(zone))).itemsProperty().get()).distinct()).hasSize(1);
    }

    @Test
    void aMinuteLaterTheBarIsWorkedOutAnew() {
        MovingClock clock = new MovingClock(inTheUk("2026-11-03T15:59:30"));
        HelpNowViewModel model = model(clock);
        assertThat(model.itemsProperty().get()).extracting(Item::opening).contains("closes in 1 minute");
        clock.pass(Duration.ofMinutes(1));
        model.refresh();
        assertThat(model.itemsProperty().get()).extracting(Item::opening).contains("opens tomorrow 10:00");
    }
}
