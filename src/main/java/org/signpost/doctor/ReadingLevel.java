package org.signpost.doctor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How old one must be to read a text with ease.
///
/// The Flesch–Kincaid grade level (J. P. Kincaid and others, "Derivation of New Readability Formulas", Naval Technical
/// Training Command, Research Branch Report 8-75, 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
/// Grade one is read at six, so the reading age is the grade and five years. Syllables are counted by groups of vowels,
/// which is near enough for English on average and wrong for single words; names of services are hard for any formula.
final class ReadingLevel {
    private static final double WORDS_A_SENTENCE = 0.39;
    private static final double SYLLABLES_A_WORD = 11.8;
    private static final double START = 15.59;
    private static final double AGE_OF_GRADE_NOUGHT = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:;]+(\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingLevel() {
    }

    /// The reading age of some lines in years; each line ends a sentence. Nought for no words.
    static double age(List<String> lines) {
        long words = 0;
        long sentences = 0;
        long syllables = 0;
        for (String line : lines) {
            for (String sentence : SENTENCE_END.split(line, -1)) {
                Matcher word = WORD.matcher(sentence);
                boolean any = false;
                while (word.find()) {
                    any = true;
                    words++;
                    syllables += syllables(word.group());
                }
                sentences += any ? 1 : 0;
            }
        }
        if (words == 0) {
            return 0;
        }
        return WORDS_A_SENTENCE * words / sentences + SYLLABLES_A_WORD * syllables / words - START
                + AGE_OF_GRADE_NOUGHT;
    }

    private static long syllables(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String silent = small.length() > 3 && small.endsWith("e") && !small.endsWith("le")
                ? small.substring(0, small.length() - 1)
                : small.length() > 3 && small.endsWith("ed") && !small.endsWith("ted") && !small.endsWith("ded")
                        ? small.substring(0, small.length() - 2) : small;
        return Math.max(1, VOWELS.matcher(silent).results().count());
    }
}
