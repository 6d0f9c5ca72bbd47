package org.signpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.search.FacetGroup.AUDIENCE;
import static org.signpost.search.FacetGroup.KIND;
import static org.signpost.search.FacetGroup.NATION;
import static org.signpost.search.FacetGroup.TOPIC;
import static org.signpost.search.FacetGroup.WHEN;

import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.search.ParsedQuery.Words;

/// The grammar, one row a rule. What must hold is written as `one other` (words), `[a phrase]`, `a|b` (alternatives),
/// `-c`; words next to each other without quotes as `think+u+know`.
final class QueryParserTest {
    private static Arguments row(String rule, String text, String meaning) {
        return Arguments.of(rule, text, meaning, Filters.NONE);
    }

    private static Arguments row(String rule, String text, String meaning, Filters filters) {
        return Arguments.of(rule, text, meaning, filters);
    }

    static Stream<Arguments> words() {
        return Stream.of(
                row("nothing typed asks nothing", "", ""),
                row("spaces ask nothing", " \t\n ", ""),
                row("each word must hold", "grooming online", "grooming online"),
                row("case, accents and apostrophes do not matter", "CAFÉ Child’s can't", "cafe child cant"),
                row("a word with marks inside is words next to each other", "think-u-know", "think+u+know"),
                row("marks around a word are left out", "(help!) «now» ...", "help now"),
                row("a number is a word", "0800 1111", "0800 1111"),
                row("any script is read", "дети 子供", "дети 子供"),
                row("control characters are marks", "one\u0000two\u0007three", "one+two+three"),
                row("any space parts words", "one\u00A0two\u2028three\u3000four", "one two three four"),
                row("signs of the index are plain text", "a* b^ {c} NEAR(d AND e NOT f",
                        "a b c near+d and e not f"),
                row("half a character is nothing", "\uD800 a\uDC00b", "a+b"));
    }

    static Stream<Arguments> operators() {
        return Stream.of(
                row("quotes make a phrase", "\"report abuse\"", "[report abuse]"),
                row("a phrase of one word is that whole word", "\"groom\"", "[groom]"),
                row("a phrase may stand beside a word", "police\"report abuse\"now", "police [report abuse] now"),
                row("curly quotes are no quotes", "“report abuse”", "report abuse"),
                row("a quote that is not closed is left out", "\"report abuse", "report abuse"),
                row("a third quote is left out", "\"report abuse\" \"now", "[report abuse] now"),
                row("an empty phrase is left out", "\"\" \"!\" now", "now"),
                row("a minus keeps a word out", "grooming -police", "grooming -police"),
                row("a minus keeps a phrase out", "grooming -\"online police\"", "grooming -[online police]"),
                row("a minus may come first", "-police", "-police"),
                row("a minus inside a word is a mark", "well-being", "well+being"),
                row("a minus alone is left out", "grooming - police --", "grooming police"),
                row("two minuses are one", "--police", "-police"),
                row("OR joins its neighbours", "grooming OR sextortion", "grooming|sextortion"),
                row("OR joins more than two", "a OR b OR c d", "a|b|c d"),
                row("OR joins phrases", "\"a b\" OR c", "[a b]|c"),
                row("OR in small letters is a word", "now or never", "now or never"),
                row("a quoted OR is a word", "a \"OR\" b", "a [or] b"),
                row("OR at the start is left out", "OR grooming", "grooming"),
                row("OR at the end is left out", "grooming OR", "grooming"),
                row("OR does not join what is kept out", "a OR -b", "a -b"));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                row("kind:", "kind:helpline", "", Filters.NONE.with(KIND, "helpline", true)),
                row("topic:", "topic:grooming x", "x", Filters.NONE.with(TOPIC, "grooming", true)),
                row("audience:", "audience:trainers", "", Filters.NONE.with(AUDIENCE, "trainers", true)),
                row("nation:", "nation:wales", "", Filters.NONE.with(NATION, "wales", true)),
                row("when:", "when:open-now", "", Filters.NONE.with(WHEN, "open-now", true)),
                row("only:", "only:articles", "", Filters.NONE.with(Only.ARTICLES)),
                row("the last only: counts", "only:articles only:sources", "", Filters.NONE.with(Only.SOURCES)),
                row("a field may be given twice", "topic:gaming topic:bullying", "",
                        Filters.NONE.with(TOPIC, "gaming", true).with(TOPIC, "bullying", true)),
                row("a term with spaces is quoted", "topic:\"Sharing images\"", "",
                        Filters.NONE.with(TOPIC, "sharing-images", true)),
                row("case does not matter in a field", "TOPIC:Gaming", "", Filters.NONE.with(TOPIC, "gaming", true)),
                row("an unknown term is a tick that nothing bears", "topic:nonsense", "",
                        Filters.NONE.with(TOPIC, "nonsense", true)),
                row("an unknown field is plain text", "note:ring", "note+ring"),
                row("an unknown field before a phrase is plain text", "note:\"ring now\"", "[note ring now]"),
                row("an unknown choice of types is plain text", "only:books", "only+books"),
                row("a field without a term is plain text", "topic: gaming", "topic gaming"),
                row("a field with marks for a term is plain text", "topic:!? x", "topic x"),
                row("a field kept out is plain text kept out", "-topic:gaming", "-topic+gaming"),
                row("a web address is plain text", "https://example.org/a", "https+example+org+a"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"words", "operators", "fields"})
    void grammar(String rule, String text, String meaning, Filters filters) {
        ParsedQuery parsed = QueryParser.parse(text);

        assertThat(told(parsed)).as(rule).isEqualTo(meaning);
        assertThat(parsed.filters()).as(rule).isEqualTo(filters);
        assertThat(parsed.isEmpty()).isEqualTo(meaning.isEmpty());
        assertThat(parsed.cutShort()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void aTextWithOperatorsIsNoName(String rule, String text, String meaning, Filters filters) {
        boolean operator = meaning.contains("[") || meaning.contains("-") || text.contains("OR");

        assertThat(QueryParser.parse(text).name().isEmpty()).as(rule).isEqualTo(operator);
    }

    @Test
    void aTextWithoutOperatorsMayBeAName() {
        assertThat(QueryParser.parse("Stop It Now!").name()).isEqualTo("stopitnow");
        assertThat(QueryParser.parse("kind:helpline now").name()).isEmpty();
        assertThat(QueryParser.parse("note:ring").name()).isEqualTo("notering");
    }

    @Test
    void theComputersLanguageNeverMatters() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(QueryParser.parse("KIND:HELPLINE INTERNET").filters().of(KIND)).containsExactly("helpline");
            assertThat(told(QueryParser.parse("KIND:HELPLINE INTERNET"))).isEqualTo("internet");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void thirtyTwoWordsAreLookedUpAndTheRestIsSaidToBeLeftOut() {
        String enough = IntStream.range(0, QueryParser.MOST_WORDS).mapToObj(i -> "w" + i)
                .collect(Collectors.joining(" "));

        assertThat(QueryParser.parse(enough).cutShort()).isFalse();
        assertThat(QueryParser.parse(enough).all()).hasSize(32);
        assertThat(QueryParser.parse(enough + " more -less").cutShort()).isTrue();
        assertThat(told(QueryParser.parse(enough + " more -less"))).isEqualTo(enough);
        assertThat(QueryParser.parse(enough.replace(' ', '-') + "-more").cutShort()).isTrue();
    }

    @Test
    void ofAPastedPageTheBeginningIsLookedUp() {
        ParsedQuery parsed = QueryParser.parse("help " + "x".repeat(1_000_000));

        assertThat(parsed.cutShort()).isTrue();
        assertThat(parsed.all()).hasSize(2);
    }

    @Test
    void aRowOfQuotesOrMinusesIsReadQuickly() {
        for (String sign : new String[] {"\"", "-", "a:", "-a:\"", "OR ", "a OR -"}) {
            assertThat(QueryParser.parse(String.join("", Collections.nCopies(5_000, sign))).cutShort()).isTrue();
        }
    }

    private static String told(ParsedQuery parsed) {
        return Stream.concat(
                parsed.all().stream().map(any -> any.alternatives().stream().map(QueryParserTest::told)
                        .collect(Collectors.joining("|"))),
                parsed.none().stream().map(words -> "-" + told(words))).collect(Collectors.joining(" "));
    }

    private static String told(Words words) {
        return words.exact() ? "[" + String.join(" ", words.words()) + "]" : String.join("+", words.words());
    }
}
