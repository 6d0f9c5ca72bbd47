package org.signpost.catalogue;

import java.text.Normalizer;
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

    private Folding() {
    }

    /// The words of a text in small letters, without accents and possessive endings: "CEOP's café" gives `ceop`,
    /// `cafe`, and "can't" gives `cant`.
    public static List<String> words(String text) {
        if (isPlainWord(text)) {
            return List.of(text.toLowerCase(Locale.ROOT));
        }
        String plain = CONTRACTION.matcher(POSSESSIVE.matcher(fold(text)).replaceAll("")).replaceAll("");
        return Arrays.stream(NOT_WORD.split(plain)).filter(word -> !word.isEmpty()).toList();
    }

    /// The letters and digits of a text run together, so that "Think U Know", "think-u-know" and "ThinkUKnow" are one.
    public static String squeeze(String text) {
        return NOT_WORD.matcher(fold(text)).replaceAll("");
    }

    /// One word of plain letters and digits, as nearly all are: there is nothing to fold but its case.
    private static boolean isPlainWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9');
            if (!plain) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String plain = APOSTROPHE.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("'");
        return plain.toLowerCase(Locale.ROOT);
    }
}
