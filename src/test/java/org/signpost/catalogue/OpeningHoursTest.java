package org.signpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.catalogue.OpeningHours.BankHolidays;
import org.signpost.catalogue.OpeningHours.Period;
import org.signpost.catalogue.OpeningHours.Weekly;

/// Moments are written as `2026-03-29T00:59`, in UK local time; where a clock shows one time twice, `Z` or `+01:00`
/// tells which is meant. Clocks change on 29 March and 25 October 2026.
final class OpeningHoursTest {
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private static ZonedDateTime uk(String moment) {
        boolean offset = moment.endsWith("Z") || moment.contains("+");
        return offset ? ZonedDateTime.parse(moment).withZoneSameInstant(OpeningHours.UK)
                : LocalDateTime.parse(moment).atZone(OpeningHours.UK);
    }

    private static Period period(Set<DayOfWeek> days, String opens, String closes) {
        return new Period(days, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Weekly weekly(Period... periods) {
        return new Weekly(List.of(periods), BankHolidays.NOT_KNOWN);
    }

    /// `open until 17:00 …`, `closed until …`, `always` or `not known`.
    private static String told(OpeningState state) {
        return switch (state) {
            case OpeningState.AlwaysOpen _ -> "always";
            case OpeningState.Open open -> "open until " + open.closes().toOffsetDateTime();
            case OpeningState.Closed closed -> "closed until " + closed.opens().toOffsetDateTime();
            case OpeningState.NotKnown _ -> "not known";
        };
    }

    @ParameterizedTest
    @CsvSource({
            "2026-01-05T08:59, closed until 2026-01-05T09:00Z",
            "2026-01-05T09:00, open until 2026-01-05T17:00Z",
            "2026-01-05T16:59, open until 2026-01-05T17:00Z",
            "2026-01-05T16:59:59.999, open until 2026-01-05T17:00Z",
            "2026-01-05T17:00, closed until 2026-01-06T09:00Z",
            "2026-01-09T17:00, closed until 2026-01-12T09:00Z",
            "2026-01-10T12:00, closed until 2026-01-12T09:00Z",
            "2026-01-11T23:59, closed until 2026-01-12T09:00Z",
            "2026-02-27T18:00, closed until 2026-03-02T09:00Z",
            "2024-02-29T12:00, open until 2024-02-29T17:00Z",
            "2026-03-27T17:00, closed until 2026-03-30T09:00+01:00",
            "2026-07-01T12:00, open until 2026-07-01T17:00+01:00",
            "2026-10-23T17:00, closed until 2026-10-26T09:00Z",
            "2026-12-31T17:00, closed until 2027-01-01T09:00Z"})
    void anOfficeLineSaysUntilWhenItIsOpenAndWhenItOpensNext(String moment, String expected) {
        assertThat(told(weekly(period(MONDAY_TO_FRIDAY, "09:00", "17:00")).at(uk(moment)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            "2026-01-05T17:59, closed until 2026-01-05T18:00Z",
            "2026-01-05T23:59, open until 2026-01-06T02:00Z",
            "2026-01-06T00:00, open until 2026-01-06T02:00Z",
            "2026-01-06T01:59, open until 2026-01-06T02:00Z",
            "2026-01-06T02:00, closed until 2026-01-12T18:00Z"})
    void aPeriodMayGoPastMidnight(String moment, String expected) {
        assertThat(told(weekly(period(Set.of(DayOfWeek.MONDAY), "18:00", "02:00")).at(uk(moment)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            "2026-01-04T23:59, open until 2026-01-05T03:00Z",
            "2026-01-05T00:00, open until 2026-01-05T03:00Z",
            "2026-01-05T03:00, closed until 2026-01-11T20:00Z"})
    void theWeekGoesRoundFromSundayNightToMonday(String moment, String expected) {
        Weekly hours = weekly(period(Set.of(DayOfWeek.SUNDAY), "20:00", "00:00"),
                period(Set.of(DayOfWeek.MONDAY), "00:00", "03:00"));

        assertThat(told(hours.at(uk(moment)))).isEqualTo(expected);
    }

    @Test
    void periodsThatTouchOrOverlapAreOne() {
        Weekly touching = weekly(period(EVERY_DAY, "09:00", "12:00"), period(EVERY_DAY, "12:00", "17:00"));
        Weekly overlapping = weekly(period(EVERY_DAY, "10:00", "11:00"), period(EVERY_DAY, "09:00", "17:00"));

        assertThat(told(touching.at(uk("2026-01-05T11:59")))).isEqualTo("open until 2026-01-05T17:00Z");
        assertThat(told(overlapping.at(uk("2026-01-05T10:30")))).isEqualTo("open until 2026-01-05T17:00Z");
    }

    @Test
    void aBreakAtNoonIsToldAsABreak() {
        Weekly hours = weekly(period(EVERY_DAY, "14:00", "17:00"), period(EVERY_DAY, "09:00", "12:00"));

        assertThat(told(hours.at(uk("2026-01-05T11:00")))).isEqualTo("open until 2026-01-05T12:00Z");
        assertThat(told(hours.at(uk("2026-01-05T12:00")))).isEqualTo("closed until 2026-01-05T14:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05T00:00", "2026-01-10T23:59:59", "2026-03-29T02:00", "2026-10-25T01:30"})
    void aWeekWithoutAGapIsAlwaysOpen(String moment) {
        Weekly wholeDays = weekly(period(EVERY_DAY, "00:00", "00:00"));
        Weekly inParts = weekly(period(MONDAY_TO_FRIDAY, "08:00", "08:00"),
                period(Set.of(DayOfWeek.SATURDAY), "08:00", "20:00"),
                period(Set.of(DayOfWeek.SATURDAY), "20:00", "00:00"),
                period(Set.of(DayOfWeek.SUNDAY), "00:00", "08:00"), period(Set.of(DayOfWeek.SUNDAY), "08:00", "08:00"));

        assertThat(told(wholeDays.at(uk(moment)))).isEqualTo("always");
        assertThat(told(inParts.at(uk(moment)))).isEqualTo("always");
    }

    @ParameterizedTest
    @CsvSource({
            "2026-03-28T23:30, open until 2026-03-29T02:00+01:00",
            "2026-03-29T00:59, open until 2026-03-29T02:00+01:00",
            "2026-03-29T02:00, closed until 2026-03-29T22:00+01:00",
            "2026-10-24T23:30, open until 2026-10-25T01:30+01:00",
            "2026-10-25T01:29+01:00, open until 2026-10-25T01:30+01:00",
            "2026-10-25T01:30+01:00, closed until 2026-10-25T22:00Z",
            "2026-10-25T01:15Z, closed until 2026-10-25T22:00Z"})
    void aClosingTimeThatTheClockSkipsOrShowsTwiceIsToldOnce(String moment, String expected) {
        assertThat(told(weekly(period(EVERY_DAY, "22:00", "01:30")).at(uk(moment)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            "2026-03-29T00:30, closed until 2026-03-29T02:00+01:00",
            "2026-03-29T02:00, open until 2026-03-29T06:00+01:00",
            "2026-10-25T01:29+01:00, closed until 2026-10-25T01:30+01:00",
            "2026-10-25T01:15Z, open until 2026-10-25T06:00Z"})
    void anOpeningTimeThatTheClockSkipsOrShowsTwiceIsToldOnce(String moment, String expected) {
        assertThat(told(weekly(period(EVERY_DAY, "01:30", "06:00")).at(uk(moment)))).isEqualTo(expected);
    }

    @Test
    void overAWholeYearWhatIsToldComesTrue() {
        Weekly hours = weekly(period(MONDAY_TO_FRIDAY, "08:30", "18:00"), period(EVERY_DAY, "22:00", "01:30"),
                period(Set.of(DayOfWeek.SUNDAY), "01:15", "02:45"));
        ZonedDateTime moment = uk("2026-01-01T00:00");
        ZonedDateTime end = uk("2027-01-01T00:00");
        while (moment.isBefore(end)) {
            OpeningState now = hours.at(moment);
            ZonedDateTime change = switch (now) {
                case OpeningState.Open open -> open.closes();
                case OpeningState.Closed closed -> closed.opens();
                default -> throw new AssertionError("at " + moment + " it is " + now);
            };
            assertThat(change).as("the change told at %s", moment).isAfter(moment);
            assertThat(Duration.between(moment, change)).isLessThan(Duration.ofDays(3));
            assertThat(hours.at(change.minusNanos(1)).isOpen()).as("just before %s", change).isEqualTo(now.isOpen());
            assertThat(hours.at(change).isOpen()).as("at %s", change).isNotEqualTo(now.isOpen());
            moment = moment.plusMinutes(15);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "America/Los_Angeles", "UTC", "Asia/Kathmandu"})
    void theReadersOwnClockMakesNoDifference(String zone) {
        Weekly hours = weekly(period(MONDAY_TO_FRIDAY, "09:00", "17:00"));
        ZonedDateTime there = uk("2026-07-06T09:30").withZoneSameInstant(ZoneId.of(zone));

        assertThat(told(hours.at(there))).isEqualTo("open until 2026-07-06T17:00+01:00");
    }

    @Test
    void hoursWithoutPeriodsAreNotKnown() {
        assertThat(told(weekly().at(uk("2026-01-05T12:00")))).isEqualTo("not known");
    }

    @Test
    void alwaysIsOpenAndNotKnownIsNotSaidToBe() {
        ZonedDateTime moment = uk("2026-01-05T03:00");

        assertThat(new OpeningHours.Always().at(moment)).isEqualTo(new OpeningState.AlwaysOpen());
        assertThat(new OpeningHours.Always().at(moment).isOpen()).isTrue();
        assertThat(new OpeningHours.NotKnown().at(moment)).isEqualTo(new OpeningState.NotKnown());
        assertThat(new OpeningHours.NotKnown().at(moment).isOpen()).isFalse();
    }

    @Test
    void bankHolidaysAreSaidButNotGuessed() {
        Period period = period(MONDAY_TO_FRIDAY, "09:00", "17:00");
        ZonedDateTime newYearsDay = uk("2026-01-01T12:00");

        for (BankHolidays known : BankHolidays.values()) {
            assertThat(new Weekly(List.of(period), known).at(newYearsDay).isOpen()).isTrue();
            assertThat(BankHolidays.ofCode(known.code())).isEqualTo(known);
        }
    }
}
