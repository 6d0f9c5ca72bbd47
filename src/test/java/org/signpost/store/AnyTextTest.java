package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.signpost.search.FacetGroup;
import org.signpost.search.Filters;
import org.signpost.search.Only;
import org.signpost.search.QueryParser;
import org.signpost.search.SearchQuery;
import org.signpost.search.SearchResults;
import org.signpost.testing.RealCatalogue;

/// No text can make a search fail.
final class AnyTextTest {
    private static final int MOST_CHARACTERS = 100_000;

    @Provide
    static Arbitrary<String> typed() {
        Arbitrary<String> pieces = Arbitraries.of("\"", "-", " ", "*", "^", "(", ")", "{", "}", ":", "+", ",", ".", "'",
                "’", "\u0000", "\u0002", "\u0003", "\uD800", "\uDC00", "\u031B", "😀", "NEAR(", " AND ", " OR ", " NOT ",
                "title:", "topic:", "only:", "grooming", "police", "child's", "é", "\n", "%", "_", ";", "--",
                "/*", "\\");
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.strings().all().ofMaxLength(200)),
                Tuple.of(10, pieces.list().ofMaxSize(40).map(list -> String.join("", list))),
                Tuple.of(1, pieces.flatMap(piece -> Arbitraries.integers().between(1, MOST_CHARACTERS / piece.length())
                        .map(piece::repeat))));
    }

    /// As often as `jqwik.tries.default` says: 2,000 times, or 100,000 with the profile `any-text`.
    @Property
    void everyTextGetsAnAnswer(@ForAll("typed") String text, @ForAll Only only) {
        check(text, Filters.NONE.with(only));
    }

    @Property(tries = 100)
    void anyTickGetsAnAnswer(@ForAll("typed") String text, @ForAll("typed") String code, @ForAll FacetGroup group) {
        check(text, Filters.NONE.with(group, code, true));
    }

    @Example
    void overlongTextsGetAnAnswer() {
        for (String piece : List.of("x", "ab ", "\"", "\"a\" ", "a-", "a OR ", "-a ", "é", "\uD83D\uDE00", "ﷺ", "㌀")) {
            check(piece.repeat(MOST_CHARACTERS / piece.length()), Filters.NONE);
        }
    }

    private static void check(String text, Filters filters) {
        SearchResults results = RealCatalogue.search().search(new SearchQuery(text, filters, 20));

        assertThat(results.query().text()).isEqualTo(text);
        assertThat(results.hits()).hasSize(Math.min(20, results.total())).doesNotHaveDuplicates();
        assertThat(results.hits()).allSatisfy(hit ->
                assertThat(hit.snippet().text()).doesNotContainPattern("[\\p{Cntrl}\\p{M}]"));
        Only chosen = filters.and(QueryParser.parse(text).filters()).only();
        assertThat(results.total()).isEqualTo(results.facets().of(chosen));
    }
}
