package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.testing.RealCatalogue.find;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.search.Marked;
import org.signpost.search.Reason;
import org.signpost.search.Reason.Why;
import org.signpost.search.SearchHit;

/// Each hit says why it is there, and marks the words that matched where they stand.
final class ReasonsTest {
    private static SearchHit first(String text) {
        return find(text).hits().getFirst();
    }

    private static List<String> marked(Marked text) {
        return text.pieces().stream().filter(Marked.Piece::marked).map(Marked.Piece::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "childline,                     NAME,        ''",
        "childl,                        NAME,        ''",
        "what is the number for childline, NAME,     ''",
        "thinkuknow,                    FORMER_NAME, Thinkuknow",
        "is ceop still called thinkuknow, FORMER_NAME, Thinkuknow",
        "TUK,                           ALSO_CALLED, TUK",
        "alexis jay,                    PERSON,      Alexis Jay",
        "the independent,               PUBLISHER,   The Independent",
        "gaming addiction,              SAID,        gaming addiction"})
    void theFirstHitSaysWhyItIsThere(String text, Why why, String what) {
        assertThat(first(text).reason()).contains(new Reason(why, what));
    }

    @Test
    void whatIsFoundByItsWordsSaysWhereTheyStand() {
        List<SearchHit> hits = find("network").hits();

        assertThat(hits).isNotEmpty().allSatisfy(hit -> {
            switch (hit.reason().orElseThrow().why()) {
                case TITLE -> assertThat(hit.title().hasMarks()).isTrue();
                case SUMMARY -> {
                    assertThat(hit.title().hasMarks()).isFalse();
                    assertThat(hit.snippet().text()).isEqualTo(hit.link().summary());
                    assertThat(hit.snippet().hasMarks()).isTrue();
                }
                case TEXT -> {
                    assertThat(hit.title().hasMarks()).isFalse();
                    assertThat(hit.snippet().hasMarks()).isTrue();
                }
                case DETAILS -> {
                    assertThat(hit.title().hasMarks()).isFalse();
                    assertThat(hit.snippet()).isEqualTo(Marked.plain(hit.link().summary()));
                }
                default -> assertThat(hit.reason().orElseThrow().why()).isIn(Why.NAME, Why.ALSO_CALLED, Why.SAID);
            }
        });
        assertThat(hits).extracting(hit -> hit.reason().orElseThrow().why()).contains(Why.TITLE, Why.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "topic:gaming", "-police"})
    void whereNothingIsAskedForThereIsNoReason(String text) {
        assertThat(find(text).hits()).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.reason()).isEmpty();
            assertThat(hit.title().hasMarks()).isFalse();
        });
    }

    @Test
    void marksStandOnFormsOfAWordAndOnWordsThatMeanTheSame() {
        assertThat(find("arrested").hits()).flatMap(hit -> marked(hit.snippet())).contains("arrests", "arrested");
        assertThat(find("photo").hits()).flatMap(hit -> marked(hit.snippet())).contains("pictures", "images");
    }

    @Test
    void marksStandInTitlesToo() {
        assertThat(marked(first("internet matters").title())).containsExactly("Internet", "Matters");
    }

    @Test
    void ofWordsNextToEachOtherNoneIsMarkedAlone() {
        assertThat(find("\"child protection\"").hits()).isNotEmpty().allSatisfy(hit ->
                assertThat(marked(hit.snippet()).stream().map(word -> word.toLowerCase(java.util.Locale.ROOT)).toList())
                        .allMatch(List.of("child", "children", "children’s", "protection", "protect", "protecting")
                                ::contains));
        assertThat(find("\"child protection\"").hits()).noneMatch(hit -> marked(hit.snippet()).size() == 1);
    }
}
