package org.signpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.signpost.catalogue.OpeningHours.BankHolidays;
import org.signpost.catalogue.OpeningHours.Period;
import org.signpost.catalogue.OpeningHours.Weekly;

/// For any weekly hours and any moment of a year, what is told is what somebody finds who looks at the clock minute by
/// minute: a period begins when UK clocks first show its time or a later one, and so it ends.
final class OpeningHoursPropertiesTest {
    private static final Instant YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration SHORT_BEFORE_THE_CHANGES = Duration.ofDays(20);
    /// Hours in the hour that clocks skip come back after a fortnight.
    private static final int DAYS_AHEAD = 16;

    @Provide
    static Arbitrary<List<Period>> periods() {
        Arbitrary<LocalTime> times = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 95).map(quarter ->
                        LocalTime.of(quarter / 4, quarter % 4 * 15))),
                Tuple.of(1, Arbitraries.integers().between(0, 240).map(minute ->
                        LocalTime.of(minute / 60, minute % 60))),
                Tuple.of(1, Arbitraries.just(LocalTime.MIDNIGHT)));
        return Combinators.combine(Arbitraries.of(DayOfWeek.class).set().ofMinSize(1), times, times)
                .as(Period::new).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    static Arbitrary<Instant> moments() {
        Arbitrary<Instant> any = Arbitraries.longs().between(0, Duration.ofDays(365).toSeconds())
                .map(YEAR::plusSeconds);
        Arbitrary<Instant> nearAChange = Arbitraries.of("2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z")
                .map(Instant::parse).flatMap(change -> Arbitraries.longs()
                        .between(-SHORT_BEFORE_THE_CHANGES.toSeconds(), Duration.ofHours(3).toSeconds())
                        .map(change::plusSeconds));
        return Arbitraries.oneOf(any, nearAChange);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatIsToldIsWhatTheClockShows(@ForAll("periods") List<Period> periods, @ForAll("moments") Instant moment) {
        Weekly hours = new Weekly(periods, BankHolidays.NOT_KNOWN);
        assertThat(hours.at(moment.atZone(OpeningHours.UK))).isEqualTo(walk(periods, moment));
    }

    /// One period on one day: waiting for its time, running, over.
    private static final class OnADay {
        private final LocalDateTime opens;
        private final LocalDateTime closes;
        private boolean begun;
        private boolean over;

        OnADay(Period period, LocalDate date) {
            opens = date.atTime(period.opens());
            closes = (period.closes().isAfter(period.opens()) ? date : date.plusDays(1)).atTime(period.closes());
        }

        /// The clock shows that time.
        void look(LocalDateTime clock) {
            begun |= !clock.isBefore(opens);
            over |= !clock.isBefore(closes);
        }

        boolean isRunning() {
            return begun && !over;
        }
    }

    private static OpeningState walk(List<Period> periods, Instant moment) {
        Instant minute = moment.truncatedTo(ChronoUnit.MINUTES);
        LocalDate today = LocalDate.ofInstant(moment, OpeningHours.UK);
        List<OnADay> days = new ArrayList<>();
        for (int day = -2; day <= DAYS_AHEAD; day++) {
            LocalDate date = today.plusDays(day);
            periods.stream().filter(period -> period.days().contains(date.getDayOfWeek()))
                    .forEach(period -> days.add(new OnADay(period, date)));
        }
        Instant end = minute.plus(Duration.ofDays(DAYS_AHEAD - 1));
        boolean openNow = false;
        for (Instant at = minute.minus(Duration.ofDays(2)); at.isBefore(end); at = at.plusSeconds(60)) {
            LocalDateTime clock = LocalDateTime.ofInstant(at, OpeningHours.UK);
            days.forEach(day -> day.look(clock));
            days.removeIf(day -> day.over);
            boolean open = days.stream().anyMatch(OnADay::isRunning);
            if (at.equals(minute)) {
                openNow = open;
            } else if (at.isAfter(minute) && open != openNow) {
                ZonedDateTime change = at.atZone(OpeningHours.UK);
                return openNow ? new OpeningState.Open(change) : new OpeningState.Closed(change);
            }
        }
        return openNow ? new OpeningState.AlwaysOpen() : new OpeningState.NotKnown();
    }
}
