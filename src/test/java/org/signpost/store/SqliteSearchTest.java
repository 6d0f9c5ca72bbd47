package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.testing.RealCatalogue.find;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryType;
import org.signpost.search.FacetGroup;
import org.signpost.search.Filters;
import org.signpost.search.Marked;
import org.signpost.search.Notice;
import org.signpost.search.Only;
import org.signpost.search.QueryParser;
import org.signpost.search.SearchHit;
import org.signpost.search.SearchQuery;
import org.signpost.search.SearchResults;
import org.signpost.store.schema.Apostrophes;
import org.signpost.testing.RealCatalogue;

/// What people find in the catalogue as it is.
final class SqliteSearchTest {
    private static List<String> ids(SearchResults results) {
        return results.hits().stream().map(hit -> hit.link().id().value()).toList();
    }

    private static List<String> sorted(String text) {
        return ids(find(text)).stream().sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thinkuknow", "Thinkuknow", "THINKUKNOW", "thinkuknow!", "“Thinkuknow”"})
    void anOldNameLeadsToTheNewOneAndSaysSo(String text) {
        SearchResults results = find(text);

        assertThat(ids(results)).first().isEqualTo("ceop-education");
        assertThat(results.notices()).containsExactly(
                new Notice.Renamed("Thinkuknow", new EntryId("ceop-education"), "CEOP Education"));
    }

    @ParameterizedTest
    @CsvSource({"CCPAS, thirtyone-eight", "thirtyone:eight, thirtyone-eight", "31:8, thirtyone-eight",
            "Think U Know, ceop-education", "think-u-know, ceop-education", "ceop, ceop-safety-centre",
            "childline, childline", "child line, childline", "child-line, childline", "Stop It Now!, stop-it-now",
            "stopitnow, stop-it-now", "999, emergency-999", "samaritans, samaritans",
            "report remove, report-remove", "NSPCC Helpline, nspcc-helpline", "childl, childline"})
    void whoeverBearsTheNameComesFirst(String text, String first) {
        assertThat(ids(find(text))).first().isEqualTo(first);
    }

    @Test
    void bothArticlesAndTheNetworkAreFoundByTheWordUndercover() {
        assertThat(ids(find("undercover")).subList(0, 3))
                .contains("shropshire-star-2024-undercover-online", "npcc-undercover-online-network");
    }

    @ParameterizedTest
    @CsvSource({"grooming, GROOMING!", "police, pólice", "childs phone, child's phone", "childs phone, child’s phone",
            "dont pay, don't pay", "report (abuse), report abuse", "think-u-know, thinkuknow",
            "sharing images, 'sharing, images.'", "0808 800 5000, 0808-800-5000"})
    void punctuationCaseAccentsAndApostrophesDoNotMatter(String one, String other) {
        assertThat(sorted(one)).isNotEmpty().isEqualTo(sorted(other));
    }

    @ParameterizedTest
    @CsvSource({"groomed, grooming", "arrest, arrests", "helpline, helplines", "exploited, exploitation"})
    void formsOfAWordAreOneWord(String one, String other) {
        assertThat(sorted(one)).hasSizeGreaterThan(1).isEqualTo(sorted(other));
    }

    static Stream<String> wordsBeingTyped() {
        return Stream.of("grooming", "exploitation", "bullying", "sextortion", "safeguarding", "radicalisation",
                "charity");
    }

    @ParameterizedTest
    @MethodSource("wordsBeingTyped")
    void whileAWordIsBeingTypedItIsFoundAlready(String word) {
        List<String> whole = ids(find(word));

        assertThat(whole).isNotEmpty();
        for (int typed = 2; typed < word.length(); typed++) {
            assertThat(ids(find(word.substring(0, typed)))).as(word.substring(0, typed)).containsAll(whole);
        }
    }

    @Test
    void onlyTheWordBeingTypedMayBeTheBeginningOfOthers() {
        assertThat(ids(find("safeg"))).containsAll(ids(find("safeguarding")));
        assertThat(ids(find("police"))).as("kept under one stem by the index, but another word")
                .doesNotContainAnyElementsOf(onlyWith("policies", "police"));
        assertThat(find("chil helpline").total()).as("no word: read as a beginning wherever it stands").isPositive();
    }

    /// Entries that say one thing and not another.
    private static List<String> onlyWith(String said, String other) {
        return ids(find("\"" + said + "\" -" + other));
    }

    @Test
    void allWordsMustBeThere() {
        List<String> both = ids(find("police gaming"));

        assertThat(both).isNotEmpty().isSubsetOf(ids(find("police"))).isSubsetOf(ids(find("gaming")));
        assertThat(find("police gaming").notices()).isEmpty();
    }

    @Test
    void aPhraseIsNarrowerThanItsWords() {
        List<String> phrase = ids(find("\"online grooming\""));

        assertThat(phrase).isNotEmpty().isSubsetOf(ids(find("online grooming")));
        assertThat(phrase.size()).isLessThan(find("online grooming").total());
        assertThat(find("\"grooming online quickly\"").total()).isZero();
    }

    @Test
    void aPhraseEndsWithAWholeWord() {
        assertThat(ids(find("\"child lin\""))).isEmpty();
        assertThat(ids(find("child-lin"))).contains("childline");
    }

    @Test
    void aMinusHidesWhatSaysTheWord() {
        List<String> grooming = ids(find("grooming"));
        List<String> withPolice = ids(find("grooming \"police\""));

        assertThat(ids(find("grooming -police"))).isNotEmpty().isSubsetOf(grooming)
                .doesNotContainAnyElementsOf(withPolice);
        assertThat(find("grooming -police").total() + withPolice.size()).isEqualTo(grooming.size());
    }

    @Test
    void aMinusHidesOnlyTheWholeWord() {
        List<String> everything = new ArrayList<>(ids(find("")));
        everything.removeAll(ids(find("\"car\"")));

        assertThat(ids(find("-car"))).isEqualTo(everything);
        assertThat(ids(find("care -car"))).isNotEmpty();
    }

    @Test
    void eitherSideOfOrIsEnough() {
        List<String> either = ids(find("sextortion OR gambling"));

        assertThat(either).containsAll(ids(find("sextortion"))).containsAll(ids(find("gambling")));
        assertThat(either.size()).isLessThan(find("sextortion").total() + find("gambling").total() + 1);
    }

    @Test
    void whereNothingHasAllWordsThoseWithSomeAreShownAndItIsSaid() {
        SearchResults results = find("police xylophone");

        assertThat(ids(results)).containsAll(ids(find("\"police\""))).isSubsetOf(ids(find("police")));
        assertThat(results.notices()).containsExactly(new Notice.SomeWordsOnly());
    }

    @Test
    void whereNothingHasAnyWordNothingIsShown() {
        SearchResults results = find("xylophone zither");

        assertThat(results.total()).isZero();
        assertThat(results.hits()).isEmpty();
        assertThat(results.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?", "\"\"", "OR", "-"})
    void whereNothingIsAskedEverythingIsShownInItsOrder(String text) {
        SearchResults results = find(text);

        assertThat(results.total()).isEqualTo(RealCatalogue.contents().entries().size());
        assertThat(ids(results)).startsWith("childline").doesNotHaveDuplicates();
        assertThat(results.hits().stream().map(hit -> hit.link().type()).distinct())
                .containsExactly(EntryType.SOURCE, EntryType.ARTICLE, EntryType.SITUATION);
    }

    @Test
    void ticksThatHideEverythingAreSaidToDoSo() {
        Filters scotland = Filters.NONE.with(FacetGroup.TOPIC, "no-such-topic", true);
        SearchResults results = find("undercover", scotland);

        assertThat(results.hits()).isEmpty();
        assertThat(results.notices()).containsExactly(new Notice.HiddenByFilters(find("undercover").total()));
        assertThat(find("xylophone", scotland).notices()).isEmpty();
    }

    @Test
    void ticksMayBeTyped() {
        assertThat(ids(find("grooming topic:gaming only:sources"))).isNotEmpty().isEqualTo(ids(find("grooming",
                Filters.NONE.with(FacetGroup.TOPIC, "gaming", true).with(Only.SOURCES))));
    }

    @Test
    void anOverlongTextIsCutShortAndItIsSaid() {
        String text = String.join(" ", IntStream.range(0, 40).mapToObj(i -> "police").toList());

        assertThat(find(text).notices()).containsExactly(new Notice.CutShort(QueryParser.MOST_WORDS));
        assertThat(sorted(text)).isEqualTo(sorted("police"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 1000})
    void aLimitLeavesTheCountsAsTheyAre(int limit) {
        SearchResults all = find("police");
        SearchResults some = RealCatalogue.search().search(new SearchQuery("police", Filters.NONE, limit));

        assertThat(some.hits()).isEqualTo(all.hits().subList(0, Math.min(limit, all.total())));
        assertThat(some.total()).isEqualTo(all.total());
        assertThat(some.facets()).isEqualTo(all.facets());
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        assertThat(find("online safety")).isEqualTo(find("online safety"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grooming", "police arrests", "\"child protection\"", "child's", "nspcc", "ceop-educ",
            "dont"})
    void marksStandInTheSummaryOrInTheText(String text) {
        for (SearchHit hit : find(text).hits()) {
            Marked snippet = hit.snippet();
            Entry entry = RealCatalogue.catalogue().find(hit.link().id()).orElseThrow();
            String shown = snippet.text();

            assertThat(shown).isNotBlank().doesNotContainPattern("[\\p{Cntrl}\\p{M}]");
            if (!shown.equals(entry.summary())) {
                assertThat(snippet.hasMarks()).as(hit.link().id() + ": " + shown).isTrue();
                assertThat(shown.length()).isLessThan(600);
            }
            assertThat(snippet.pieces()).noneMatch(piece -> piece.text().isEmpty());
        }
        assertThat(find(text).hits()).anyMatch(hit -> hit.snippet().hasMarks());
    }

    @Test
    void aMarkIsAroundTheWordThatMatched() {
        List<Marked.Piece> marked = find("groomed").hits().stream()
                .flatMap(hit -> hit.snippet().pieces().stream()).filter(Marked.Piece::marked).toList();

        assertThat(marked).isNotEmpty().allSatisfy(piece -> assertThat(piece.text()).startsWithIgnoringCase("groom"));
    }

    @Test
    void whatIsOpenNowFollowsTheClock() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-03T12:00:00Z"));
        InstantSource clock = now::get;
        try (CatalogueFile file = CatalogueFile.open(RealCatalogue.path())) {
            SqliteSearch search = new SqliteSearch(file, clock);
            SearchQuery all = SearchQuery.of("", Filters.NONE);
            int atNoon = search.search(all).facets().of(FacetGroup.WHEN, FacetGroup.OPEN_NOW);
            now.set(Instant.parse("2026-11-08T03:00:00Z"));
            int onSundayNight = search.search(all).facets().of(FacetGroup.WHEN, FacetGroup.OPEN_NOW);
            now.set(Instant.parse("2026-11-03T12:00:00Z"));

            assertThat(onSundayNight).isPositive().isLessThan(atNoon);
            assertThat(search.search(all).facets().of(FacetGroup.WHEN, FacetGroup.OPEN_NOW)).isEqualTo(atNoon);
        }
    }

    @Test
    void apostrophesComeBackAsTheyWereWritten() {
        assertThat(find("\"child’s phone\" OR nspcc").hits().stream().map(hit -> hit.snippet().text()))
                .allSatisfy(text -> assertThat(Apostrophes.shown(text)).isEqualTo(text))
                .anySatisfy(text -> assertThat(text).contains("NSPCC’s"));
    }

    @ParameterizedTest
    @CsvSource({"dick pic, nude-shared-or-faked", "thinkyouknow, ceop-education", "child line, childline"})
    void whatChildrenAndParentsSayLeadsToTheRightEntry(String said, String entry) {
        assertThat(ids(find(said))).first().isEqualTo(entry);
    }

    @Test
    void aWholeSentenceIsAskedByItsOwnWords() {
        assertThat(ids(find("is my child being groomed?"))).first().isEqualTo("online-grooming");
    }

    @ParameterizedTest
    @CsvSource({"The Independent, independent-2025-com-networks",
            "Shropshire Star, shropshire-star-2025-nspcc-grooming",
            "reuters, reuters-2025-ai-abuse-tools", "Peter Wanless, lbc-2024-nspcc-grooming",
            "7062, lbc-2024-nspcc-grooming", "national crime agency, national-crime-agency"})
    void articlesAreFoundByWhoAndWhatTheyName(String text, String first) {
        assertThat(ids(find(text))).first().isEqualTo(first);
    }
}
