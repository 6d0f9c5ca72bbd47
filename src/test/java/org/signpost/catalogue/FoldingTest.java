package org.signpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FoldingTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("Stop It Now!", List.of("stop", "it", "now")),
                Arguments.of("think-u-know", List.of("think", "u", "know")),
                Arguments.of("CEOP's café", List.of("ceop", "cafe")),
                Arguments.of("the child’s phone", List.of("the", "child", "phone")),
                Arguments.of("the childʼs phone", List.of("the", "child", "phone")),
                Arguments.of("the parents’ evening", List.of("the", "parents", "evening")),
                Arguments.of("'sold'", List.of("sold")),
                Arguments.of("I can’t, don't, won't", List.of("i", "cant", "dont", "wont")),
                Arguments.of("They're sure we've said I'm there; he'd, she'll",
                        List.of("theyre", "sure", "weve", "said", "im", "there", "hed", "shell")),
                Arguments.of("O'Brien", List.of("o", "brien")),
                Arguments.of("Amélie Übel Ångström ﬁx", List.of("amelie", "ubel", "angstrom", "fix")),
                Arguments.of("0800 1111, 16–17 (24/7)", List.of("0800", "1111", "16", "17", "24", "7")),
                Arguments.of("Diogelu Cymru: ŵyna", List.of("diogelu", "cymru", "wyna")),
                Arguments.of("дети 子供 مدد", List.of("дети", "子供", "مدد")),
                Arguments.of("ＦＵＬＬ ｗｉｄｔｈ", List.of("full", "width")),
                Arguments.of(" \t\n\u0000 !?… 😀 \uD800", List.of()),
                Arguments.of("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsAreSmallLettersAndDigitsWithoutAccentsAndPossessives(String text, List<String> words) {
        assertThat(Folding.words(text)).isEqualTo(words);
    }

    @Test
    void plainTextsFoldAsAnyOther() {
        for (char one = 0; one <= 127; one++) {
            for (char other = 0; other <= 127; other++) {
                String text = "Ab" + one + other + "C" + other + "9";
                assertThat(Folding.words(text)).as(text).isEqualTo(Folding.foldedWords(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Think U Know", "think-u-know", "ThinkUKnow", "THINK U KNOW!", "thínk ‘u’ know"})
    void namesWrittenInOneWordOrSeveralAreOne(String text) {
        assertThat(Folding.squeeze(text)).isEqualTo("thinkuknow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Barnardo's", "Barnardo’s", "Barnardoʼs", "Barnardos"})
    void anApostropheNeverMattersInAName(String text) {
        assertThat(Folding.squeeze(text)).isEqualTo("barnardos");
    }

    @Test
    void theComputersLanguageNeverMatters() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(Folding.words("CHILDLINE INTERNET")).containsExactly("childline", "internet");
            assertThat(Folding.squeeze("İSTANBUL I")).isEqualTo("istanbuli");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
