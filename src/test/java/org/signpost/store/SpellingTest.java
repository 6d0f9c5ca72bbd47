package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.testing.RealCatalogue.find;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.search.Filters;
import org.signpost.search.Notice;
import org.signpost.search.SearchQuery;
import org.signpost.search.SearchResults;
import org.signpost.testing.RealCatalogue;

/// Misspelt words are read as they were meant, and it is said, with a way back.
final class SpellingTest {
    private static List<String> ids(SearchResults results) {
        return results.hits().stream().map(hit -> hit.link().id().value()).toList();
    }

    private static SearchResults asTyped(String text) {
        return RealCatalogue.search().search(new SearchQuery(text, Filters.NONE, 50, true));
    }

    @ParameterizedTest
    @CsvSource({
        "a letter changed,         safegaarding,           safeguarding",
        "a letter left out,        radicalistion,          radicalisation",
        "a letter too many,        explloitation,          exploitation",
        "two letters swapped,      sextorsoin,             sextortion",
        "two mistakes in a long,   exploytasion,           exploitation",
        "a word among others,      county lines exploitasion, county lines exploitation",
        "the word being typed,     safegurad,              safeguard",
        "a name run together,      stopitnwo,              stopitnow",
        "two words in one,         sharingimages,          sharing images"})
    void itIsReadAsItWasMeant(String mistake, String typed, String meant) {
        SearchResults results = find(typed);

        assertThat(results.notices()).as(mistake).contains(new Notice.Corrected(typed, meant));
        assertThat(results.didYouMean()).as(mistake).contains(meant);
        assertThat(ids(results)).as(mistake).isNotEmpty().isEqualTo(ids(find(meant)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grooming", "childline", "groomin", "nspcc helpl", "dick pic", "my son", "", "999", "xqzvw",
            "child line", "stopitnow", "blackmailing"})
    void whatIsFoundAsTypedOrNearNothingIsLeftAsItIs(String typed) {
        assertThat(find(typed).didYouMean()).isEmpty();
        assertThat(find(typed).notices()).noneMatch(Notice.Corrected.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0808 800 5001", "08088005001", "99999", "7063", "kcsie2031"})
    void aNumberIsNeverReadAsAnother(String typed) {
        assertThat(find(typed).didYouMean()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"he bought her new boots", "she has a rolex", "they keep sneaking out"})
    void ordinaryWordsOfASentenceAreNoMistakes(String typed) {
        assertThat(find(typed).didYouMean()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i feel xqzvw tonight", "i really want xqzvw", "he said xqzvw now"})
    void aStrangeWordAmongLittleOnesLeavesNoEmptyPage(String typed) {
        assertThat(find(typed).hits()).isNotEmpty();
        assertThat(find(typed).notices()).containsExactly(new Notice.SomeWordsOnly());
    }

    @Test
    void whoeverMeantItSoCanHaveItSo() {
        assertThat(find("radicalistion").total()).isPositive();

        SearchResults results = asTyped("radicalistion");

        assertThat(results.total()).isZero();
        assertThat(results.didYouMean()).isEmpty();
        assertThat(results.notices()).isEmpty();
        assertThat(find("\"radicalistion\"")).as("quoted").extracting(SearchResults::total).isEqualTo(0);
    }

    @Test
    void operatorsStayWhereTheyWere() {
        SearchResults results = find("radicalistion -police only:sources");

        assertThat(results.didYouMean()).contains("radicalisation -police only:sources");
        assertThat(ids(results)).isNotEmpty().isEqualTo(ids(find("radicalisation -police only:sources")));
    }

    @Test
    void theMarksAreOnTheWordsAsTheyWereMeant() {
        assertThat(find("radicalistion").hits()).anyMatch(hit -> hit.title().hasMarks() || hit.snippet().hasMarks());
    }

    @Test
    void wordsOnlyPeopleSayAreNoSpelling() {
        assertThat(find("nscpcc").didYouMean()).isNotEqualTo(Optional.of("nscpp"));
    }
}
