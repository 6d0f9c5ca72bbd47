package org.signpost.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.PartialDate;
import org.signpost.catalogue.Status;

class ContentDoctorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aHealthyCatalogueHasNoFindings() {
        assertThat(examine(SampleEntries.source().as("lantern"), SampleEntries.articleNaming("lantern"))).isEmpty();
    }

    @Test
    void aDeadReferenceIsAnError() {
        assertFinds(Check.DEAD_REFERENCE, "gone", SampleEntries.source().relatedTo("gone").as("lantern"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ring 01632 960 002 now.", "Text 85258.", "Call 0800 1111.", "Call 116 123 at night.",
        "Older pages give 0808-800-5000."})
    void aNumberInATextIsAnError(String text) {
        assertFinds(Check.NUMBER_IN_TEXT, "", SampleEntries.source().saying(text).as("lantern"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call 999 or 101.", "In 2014 there were 660 arrests.", "About 26,718 reports in 2023.",
        "Fines of up to £18,000 a day.", "Ages 11 to 18, from 9am to 5pm."})
    void otherNumbersInATextAreFine(String text) {
        assertThat(examine(SampleEntries.source().saying(text).as("lantern"), SampleEntries.articleNaming("lantern")))
                .isEmpty();
    }

    @Test
    void aRetiredNumberIsAnErrorWhereverItStands() {
        assertFinds(Check.RETIRED_NUMBER, "0808 802 9999",
                SampleEntries.source().number("0808 802 9999").as("lantern"));
        assertFinds(Check.RETIRED_NUMBER, "08088029999",
                SampleEntries.source().saying("It was 0808 802 9999.").as("lantern"));
    }

    @Test
    void aClosedServiceWithANumberIsAnError() {
        assertFinds(Check.CLOSED_WITH_NUMBER, SampleEntries.NUMBER,
                SampleEntries.source().state(Status.State.CLOSED).as("lantern"));
    }

    @Test
    void twoEntriesOfOneNameAreAnErrorAndASharedOtherNameIsAWarning() {
        assertFinds(Check.NAME_CLASH, "Lantern-Line", SampleEntries.source().as("lantern"),
                SampleEntries.source().named("Lantern-Line").number("01632 960 009").as("other"));
        assertFinds(Check.ALIAS_CLASH, "lantern line", SampleEntries.source().as("lantern"),
                SampleEntries.source().named("Beacon").alsoCalled("lantern line").number("01632 960 009")
                        .as("beacon"));
    }

    @Test
    void twoEntriesWithOneNumberMustNameEachOther() {
        Entry one = SampleEntries.source().as("lantern");
        assertFinds(Check.SHARED_NUMBER, SampleEntries.NUMBER, one,
                SampleEntries.source().named("Beacon").as("beacon"));
        assertThat(checks(examine(one, SampleEntries.source().named("Beacon").relatedTo("lantern").as("beacon"))))
                .doesNotContain(Check.SHARED_NUMBER);
    }

    @Test
    void aSummaryLongerThanARowIsAnError() {
        assertFinds(Check.SUMMARY_TOO_LONG, "161 characters",
                SampleEntries.source().summary("a".repeat(161)).as("lantern"));
    }

    @ParameterizedTest
    @CsvSource({"behavior, behaviour", "organized, with s", "counselor, counsellor"})
    void americanSpellingIsAnError(String american, String british) {
        assertFinds(Check.AMERICAN_SPELLING, british,
                SampleEntries.source().saying("Some " + american + ".").as("lantern"));
    }

    @Test
    void namesKeepTheirOwnSpelling() {
        assertThat(checks(examine(SampleEntries.source().saying("The Center for Missing Children.").as("lantern"))))
                .doesNotContain(Check.AMERICAN_SPELLING);
    }

    @Test
    void aNumberWithoutHoursIsAWarning() {
        assertFinds(Check.HOURS_NOT_KNOWN, SampleEntries.NUMBER,
                SampleEntries.source().hours(new OpeningHours.NotKnown()).as("lantern"));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-24, false", "2026-08-23, true", "2026, true"})
    void aHelplineMustBeCheckedEveryNinetyDays(String checked, boolean old) {
        List<Check> found = checks(examine(
                SampleEntries.source().checked(Optional.of(new PartialDate(checked))).as("lantern")));
        assertThat(found.contains(Check.CHECK_TOO_OLD)).isEqualTo(old);
    }

    @Test
    void aCheckWithoutADateIsAWarning() {
        assertFinds(Check.CHECK_NOT_DATED, "no date", SampleEntries.source().checked(Optional.empty()).as("lantern"));
    }

    @Test
    void anArticleWithoutSourcesAndASourceThatNothingLeadsToAreWarnings() {
        assertFinds(Check.ARTICLE_WITHOUT_SOURCES, "nothing", SampleEntries.articleNaming());
        assertFinds(Check.UNREACHED_SOURCE, "leads here", SampleEntries.source().as("lantern"));
    }

    @Test
    void aTextThatIsHardToReadIsAWarning() {
        assertFinds(Check.HARD_TO_READ, "reading age", SampleEntries.source().saying(
                "Multidisciplinary organisational safeguarding accountability necessitates comprehensive interagency "
                        + "consultation regarding individual vulnerability").as("lantern"));
    }

    @Test
    void errorsComeFirstAndTheTableCountsTheWarnings() {
        List<ContentFinding> findings = examine(SampleEntries.source().saying("Bad behavior.").checked(Optional.empty())
                .as("lantern"), SampleEntries.source().named("Beacon").checked(Optional.empty()).as("beacon"));
        List<String> lines = FindingsTable.lines(findings, false);
        assertThat(lines.getFirst())
                .startsWith("american-spelling: sources/lantern.json whatItIs: behavior (behaviour)");
        assertThat(lines).anyMatch(line -> line.matches("check-not-dated +2"));
        assertThat(FindingsTable.hasErrors(findings)).isTrue();
    }

    private static List<ContentFinding> examine(Entry... entries) {
        return ContentDoctor.examine(List.of(entries), RetiredNumbers.bundled(), TODAY);
    }

    private static List<Check> checks(List<ContentFinding> findings) {
        return findings.stream().map(ContentFinding::check).toList();
    }

    private static void assertFinds(Check check, String found, Entry... entries) {
        assertThat(examine(entries)).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(check);
            assertThat(finding.found()).contains(found);
        });
    }
}
