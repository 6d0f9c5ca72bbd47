package org.signpost.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes texts comparable: case, accents and punctuation never matter in a search.
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("[’ʼ＇]");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");
    /// As in "don't" and "they're", which many people write without the apostrophe.
    private static final Pattern CONTRACTION = Pattern.compile("(?<=\\p{L})'(?=(?:t|m|d|re|ve|ll)\\b)");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /// Behind it come letters that may bear marks.
    private static final char LAST_PLAIN = 127;

    private Folding() {
    }

    /// The words of a text in small letters, without accents and possessive endings: "CEOP's café" gives `ceop`,
    /// `cafe`, and "can't" gives `cant`.
    public static List<String> words(String text) {
        return isPlain(text) ? plainWords(text) : foldedWords(text);
    }

    /// The same for any text.
    static List<String> foldedWords(String text) {
        String plain = CONTRACTION.matcher(POSSESSIVE.matcher(fold(text)).replaceAll("")).replaceAll("");
        return Arrays.stream(NOT_WORD.split(plain)).filter(word -> !word.isEmpty()).toList();
    }

    /// The letters and digits of a text run together, so that "Think U Know", "think-u-know" and "ThinkUKnow" are one.
    public static String squeeze(String text) {
        return NOT_WORD.matcher(fold(text)).replaceAll("");
    }

    /// As most texts are: there is nothing to fold but their case, and no pattern is needed.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > LAST_PLAIN || letter == '\'') {
                return false;
            }
        }
        return true;
    }

    private static List<String> plainWords(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isLetterOrDigit(text.charAt(i))) {
                if (i > from) {
                    words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                }
                from = i + 1;
            }
        }
        return List.copyOf(words);
    }

    private static boolean isLetterOrDigit(char plain) {
        return (plain >= 'a' && plain <= 'z') || (plain >= 'A' && plain <= 'Z') || (plain >= '0' && plain <= '9');
    }

    private static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String plain = APOSTROPHE.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("'");
        return plain.toLowerCase(Locale.ROOT);
    }
}
