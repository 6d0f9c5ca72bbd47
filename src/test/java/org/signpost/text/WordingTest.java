package org.signpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Freshness;
import org.signpost.catalogue.Nation;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.OpeningState;
import org.signpost.catalogue.PartialDate;
import org.signpost.catalogue.Taxonomy;
import org.signpost.search.Notice;
import org.signpost.testing.RealCatalogue;

/// Dates, places, hours and notices in words.
final class WordingTest {
    private static final Taxonomy TAXONOMY = RealCatalogue.catalogue().taxonomy();
    private final Wording wording = new Wording(Texts.british(), TAXONOMY);

    private static List<Nation> nations(String... codes) {
        return Stream.of(codes).flatMap(code -> TAXONOMY.nations().stream()
                .filter(nation -> nation.code().equals(code))).toList();
    }

    private static ZonedDateTime uk(String instant) {
        return Instant.parse(instant).atZone(OpeningHours.UK);
    }

    private static OpeningHours.Period period(String opens, String closes, DayOfWeek... days) {
        return new OpeningHours.Period(new TreeSet<>(Set.of(days)), LocalTime.parse(opens), LocalTime.parse(closes));
    }

    @ParameterizedTest
    @CsvSource({"2014-07-16, 16 July 2014", "2014-07, July 2014", "2014, 2014", "2026-11-03, 3 November 2026"})
    void aDateSaysNoMoreThanIsKnown(String iso, String words) {
        assertThat(wording.date(new PartialDate(iso))).isEqualTo(words);
    }

    @Test
    void nationsAreNamedUnlessTheyAreAllOfThem() {
        assertThat(wording.nations(nations("england", "wales", "scotland", "northern-ireland"))).isEqualTo("UK");
        assertThat(wording.nations(nations("england", "wales", "scotland"))).isEqualTo("England, Wales and Scotland");
        assertThat(wording.nations(nations("england", "wales"))).isEqualTo("England and Wales");
        assertThat(wording.nations(nations("northern-ireland"))).isEqualTo("Northern Ireland");
        assertThat(wording.nations(List.of())).isEmpty();
        assertThat(wording.eachNation(nations("england", "wales", "scotland", "northern-ireland")))
                .isEqualTo("England, Wales, Scotland and Northern Ireland");
    }

    @Test
    void aRowNamesKindOperatorAndNationOrPublisherAndDate() {
        assertThat(RealCatalogue.catalogue().links(List.of(new EntryId("ceop-education"),
                new EntryId("premier-2014-660-arrests"), new EntryId("online-grooming")))).map(wording::row)
                .containsExactly("Learning resource · National Crime Agency · UK",
                        "Article · Premier Christian Radio · 16 July 2014", "Worry · UK");
    }

    @Test
    void emptyPartsAreLeftOut() {
        assertThat(wording.dots(List.of("a", "", "b"))).isEqualTo("a · b");
        assertThat(wording.dots(List.of("", ""))).isEmpty();
    }

    @Test
    void hoursNowAreSaidInAFewWords() {
        ZonedDateTime now = uk("2026-11-03T12:00:00Z");
        assertThat(wording.opening(new OpeningState.AlwaysOpen(), now)).isEqualTo("any time");
        assertThat(wording.opening(new OpeningState.NotKnown(), now)).isEqualTo("hours not known: check");
        assertThat(wording.opening(new OpeningState.Open(uk("2026-11-03T16:00:00Z")), now))
                .isEqualTo("open until 16:00");
        assertThat(wording.opening(new OpeningState.Open(uk("2026-11-06T16:00:00Z")), now)).isEqualTo("open now");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03T15:00:00Z, opens 15:00", "2026-11-04T10:00:00Z, opens tomorrow 10:00",
        "2026-11-06T10:00:00Z, opens Friday 10:00"})
    void aClosedLineSaysWhenItOpensNext(String opens, String words) {
        assertThat(wording.opening(new OpeningState.Closed(uk(opens)), uk("2026-11-03T12:00:00Z"))).isEqualTo(words);
    }

    @Test
    void aWeekOfHoursIsSaidByRunsOfDays() {
        OpeningHours.Weekly office = new OpeningHours.Weekly(List.of(period("10:00", "16:00", DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)),
                OpeningHours.BankHolidays.CLOSED);
        assertThat(wording.week(office)).isEqualTo("Monday to Friday 10:00 to 16:00, not on bank holidays");
        OpeningHours.Weekly mixed = new OpeningHours.Weekly(List.of(
                period("09:00", "17:30", DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                period("20:00", "00:00", DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)), OpeningHours.BankHolidays.OPEN);
        assertThat(wording.week(mixed)).isEqualTo("Monday, Wednesday and Friday 09:00 to 17:30; "
                + "Saturday and Sunday 20:00 to midnight, bank holidays too");
        OpeningHours.Weekly daily = new OpeningHours.Weekly(List.of(period("08:00", "22:00", DayOfWeek.values())),
                OpeningHours.BankHolidays.NOT_KNOWN);
        assertThat(wording.week(daily)).isEqualTo("every day 08:00 to 22:00 (bank holidays not known)");
        assertThat(wording.week(new OpeningHours.Always())).isEqualTo("any time");
        assertThat(wording.week(new OpeningHours.NotKnown())).isEqualTo("hours not known");
    }

    @Test
    void aRecentCheckIsDated() {
        assertThat(wording.freshness(new Freshness.Recent(new PartialDate("2026-09-21"))))
                .isEqualTo("Checked 21 September 2026");
    }

    @ParameterizedTest
    @CsvSource({"91, about 3 months ago", "120, about 4 months ago", "400, about 13 months ago",
        "729, about 24 months ago", "730, about 2 years ago", "3650, about 10 years ago"})
    void anOldCheckSaysHowOldItIsAndAsksToCheck(int days, String ago) {
        assertThat(wording.freshness(new Freshness.Old(new PartialDate("2024-01"), days)))
                .isEqualTo("Last checked January 2024, " + ago + ": check before you use it");
    }

    @Test
    void aMissingDateOfCheckIsSaid() {
        assertThat(wording.freshness(new Freshness.NotDated()))
                .isEqualTo("Date of check not known: check before you use it");
    }

    @Test
    void noticesAreSentences() {
        assertThat(wording.notice(new Notice.Renamed("Thinkuknow", new EntryId("ceop-education"), "CEOP Education")))
                .isEqualTo("“Thinkuknow” is now called CEOP Education.");
        assertThat(wording.notice(new Notice.HiddenByFilters(1234)))
                .isEqualTo("Nothing is left: these filters hide 1,234.");
        assertThat(wording.notice(new Notice.CutShort(40)))
                .isEqualTo("That was a long text: the first 40 words were looked up.");
        assertThat(wording.notice(new Notice.SomeWordsOnly()))
                .isEqualTo("Nothing has all of these words. These have some of them.");
    }

    @ParameterizedTest
    @CsvSource({"https://www.nspcc.org.uk/, nspcc.org.uk, nspcc.org.uk, ''",
        "https://ceopeducation.co.uk/4_7/, ceopeducation.co.uk/4_7, ceopeducation.co.uk, /4_7",
        "https://example.org/a?b=c/, example.org/a?b=c, example.org, /a?b=c"})
    void anAddressIsShownAsPeopleReadIt(String address, String readable, String site, String page) {
        assertThat(wording.readable(address)).isEqualTo(readable);
        assertThat(wording.site(address)).isEqualTo(site);
        assertThat(wording.pageOfSite(address)).isEqualTo(page);
    }
}
