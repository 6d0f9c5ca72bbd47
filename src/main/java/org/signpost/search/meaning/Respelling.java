package org.signpost.search.meaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.signpost.catalogue.Folding;

/// Puts another spelling into a text as it was typed, operators and all.
final class Respelling {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{M}'’ʼ＇]+");

    private Respelling() {
    }

    /// The text with each word that folds to `word` written as `better`.
    static String replace(String text, String word, String better) {
        StringBuilder replaced = new StringBuilder();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            boolean same = Folding.words(words.group()).equals(List.of(word));
            words.appendReplacement(replaced, Matcher.quoteReplacement(same ? better : words.group()));
        }
        return words.appendTail(replaced).toString();
    }
}
