package org.signpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.signpost.catalogue.Folding;
import org.signpost.search.ParsedQuery.Words;

/// What holds of every text there is.
final class QueryParserPropertiesTest {
    @Provide
    static Arbitrary<String> typed() {
        Arbitrary<String> pieces = Arbitraries.of("\"", "-", " ", "OR", " OR ", "topic:", "kind:", "only:", "note:",
                "a", "grooming", "child's", "\u0000", "\uD800", "😀", "é", "’", "*", "(", "\n");
        return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(3000),
                pieces.list().ofMaxSize(100).map(list -> String.join("", list)));
    }

    @Property(tries = 500)
    void everyTextIsReadAndTheLimitsHold(@ForAll("typed") String text) {
        ParsedQuery parsed = QueryParser.parse(text);
        List<Words> words = Stream.concat(parsed.all().stream().flatMap(any -> any.alternatives().stream()),
                parsed.none().stream()).toList();

        assertThat(words.stream().mapToInt(each -> each.words().size()).sum())
                .isLessThanOrEqualTo(QueryParser.MOST_WORDS);
        assertThat(words).allSatisfy(each -> assertThat(each.words()).isNotEmpty()
                .allSatisfy(word -> assertThat(word).matches("[\\p{L}\\p{Nd}]+")));
        assertThat(parsed.all()).allSatisfy(any -> assertThat(any.alternatives()).isNotEmpty());
        assertThat(parsed.filters().ticks().values()).allSatisfy(codes -> assertThat(codes).isNotEmpty()
                .allSatisfy(code -> assertThat(code).matches("[\\p{L}\\p{Nd}-]+")));
    }

    @Property(tries = 500)
    void readingTheWordsAgainGivesTheSameWords(@ForAll("typed") String text) {
        String once = String.join(" ", Folding.words(text));

        assertThat(String.join(" ", Folding.words(once))).isEqualTo(once);
    }

    @Property(tries = 500)
    void aSqueezedTextIsLettersAndDigitsOnly(@ForAll("typed") String text) {
        String once = Folding.squeeze(text);

        assertThat(once).matches("[\\p{L}\\p{Nd}]*");
        assertThat(Folding.squeeze(once)).isEqualTo(once);
    }
}
