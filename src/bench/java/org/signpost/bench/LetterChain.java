package org.signpost.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Makes up words that look English: each letter follows two others as it does in real words, so that beginnings are as
/// frequent among made-up words as they are among real ones.
final class LetterChain {
    private static final String EDGE = "  ";
    private static final char END = '.';
    private static final int SHORTEST = 4;
    private static final int LONGEST = 13;
    private final Map<String, StringBuilder> followers = new HashMap<>();
    private final RandomGenerator random;

    /// @param words real words in small letters
    LetterChain(Collection<String> words, RandomGenerator random) {
        this.random = random;
        for (String word : words) {
            String letters = EDGE + word + END;
            for (int i = EDGE.length(); i < letters.length(); i++) {
                followers.computeIfAbsent(letters.substring(i - EDGE.length(), i), _ -> new StringBuilder())
                        .append(letters.charAt(i));
            }
        }
    }

    /// A word of 4 to 13 letters; it may be a real one by chance.
    String word() {
        while (true) {
            StringBuilder word = new StringBuilder(EDGE);
            char next = next(word);
            while (next != END && word.length() <= LONGEST + EDGE.length()) {
                word.append(next);
                next = next(word);
            }
            int length = word.length() - EDGE.length();
            if (length >= SHORTEST && length <= LONGEST) {
                return word.substring(EDGE.length());
            }
        }
    }

    private char next(StringBuilder word) {
        StringBuilder choice = followers.get(word.substring(word.length() - EDGE.length()));
        return choice.charAt(random.nextInt(choice.length()));
    }
}
