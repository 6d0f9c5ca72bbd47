package org.signpost.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read from right to left stands on paper as it is written by hand: joined, and in its own direction.
final class ArabicLettersTest {
    private final ArabicLetters letters = new ArabicLetters();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "three letters that join, \u0628\u064A\u062A, \uFE91\uFEF4\uFE96",
        "letters that join nothing after them, \u062F\u0627\u0631, \uFEA9\uFE8D\uFEAD",
        "lam and alef are one, \u0644\u0627, \uFEFB",
        "lam and alef after another letter, \u0628\u0644\u0627, \uFE91\uFEFC",
        "marks do not part letters, \u0628\u064E\u064A\u062A, \uFE91\u064E\uFEF4\uFE96",
        "a space does, \u0628 \u064A, \uFE8F \uFEF1",
        "a letter of Urdu, \u06A9\u0627, \uFB90\uFE8E",
        "a stroke joins both ways, \u0640\u0628\u0640, \u0640\uFE92\u0640"})
    void lettersAreJoined(String what, String typed, String joined) {
        assertThat(letters.shapeText(typed)).as(what).isEqualTo(joined);
        assertThat(letters.deshapeText(joined)).isEqualTo(Normalizer.normalize(typed, Normalizer.Form.NFKC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Childline 0800 1111", "ŵ ŷ é", "שלום", "學校 🙂"})
    void whatDoesNotJoinStaysAsItIs(String text) {
        assertThat(letters.shapeText(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"\u05D0\u05D1\u05D2, \u05D2\u05D1\u05D0", "\u05D0\u05B8\u05D1, \u05D1\u05D0\u05B8",
        "(\u05D0), (\u05D0)", "\u05D0 [\u05D1, \u05D1] \u05D0"})
    void lettersStandInTheOrderOfThePageWithTheirMarksAndBracketsTurned(String typed, String drawn) {
        assertThat(letters.reorderRTLTextToLTR(typed)).isEqualTo(drawn);
    }

    @Test
    void aParagraphIsTakenApartIntoRunsThatAreReadOneWay() {
        TextRuns runs = new TextRuns();
        runs.setParagraph("Call \u0645\u0631\u062D\u0628\u0627 now", BidiSplitter.LTR);
        List<BidiTextRun> found = new ArrayList<>();
        for (int i = 0; i < runs.countTextRuns(); i++) {
            found.add(runs.getVisualRun(i));
        }
        assertThat(found).extracting(BidiTextRun::getStart).containsExactly(0, 5, 10);
        assertThat(found).extracting(BidiTextRun::getLength).containsExactly(5, 5, 4);
        assertThat(found).extracting(BidiTextRun::getDirection)
                .containsExactly(BidiSplitter.LTR, BidiSplitter.RTL, BidiSplitter.LTR);
        assertThat(runs.getBaseDirection("\u0645\u0631 a")).isEqualTo(BidiSplitter.RTL);
        assertThat(runs.getBaseDirection("12 a \u0645")).isEqualTo(BidiSplitter.LTR);
    }
}
