package org.signpost.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Words as a growing text has them.
///
/// A word is drawn as often as it was drawn before (Zipf's law, starting from the frequencies of the real catalogue),
/// and new words are made up so that their number grows with the length of the text (Heaps' law).
final class Vocabulary {
    /// Heaps' exponent: in English texts between 0.4 and 0.6.
    private static final double GROWTH = 0.6;
    /// How many new words are another form of a word made up before.
    private static final double FORMS = 0.35;
    private static final List<String> ENDINGS = List.of("s", "s", "s", "ed", "ing", "ing", "er", "ly", "ment");

    private final RandomGenerator random;
    private final LetterChain chain;
    private final Set<String> known;
    private final List<String> words = new ArrayList<>();
    private final List<String> madeUp = new ArrayList<>();
    private final double startWords;
    private final double startLength;
    private long length;
    private int[] drawn;
    private int draws;

    /// @param text all words of the real texts that may be drawn, in small letters
    /// @param length words of the real texts, all counted
    Vocabulary(List<String> text, long length, RandomGenerator random) {
        this.random = random;
        this.known = new HashSet<>(text);
        this.chain = new LetterChain(text.stream().distinct().toList(), random);
        this.drawn = new int[text.size()];
        Map<String, Integer> places = new HashMap<>();
        for (String word : text) {
            draw(places.computeIfAbsent(word, _ -> {
                words.add(word);
                return words.size() - 1;
            }));
        }
        this.startWords = words.size();
        this.startLength = length;
        this.length = length;
    }

    /// Counts a word that stays as it is.
    void pass() {
        length++;
    }

    /// The next word of the text.
    String next() {
        length++;
        double due = startWords * Math.pow(length / startLength, GROWTH);
        int word = drawn[random.nextInt(draws)];
        if (words.size() < due) {
            words.add(newWord());
            word = words.size() - 1;
        }
        draw(word);
        return words.get(word);
    }

    /// A word like any other, not counted.
    String invented() {
        return chain.word();
    }

    private String newWord() {
        while (true) {
            String word = madeUp.isEmpty() || random.nextDouble() >= FORMS ? chain.word()
                    : pick(madeUp) + pick(ENDINGS);
            if (known.add(word)) {
                madeUp.add(word);
                return word;
            }
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void draw(int word) {
        if (draws == drawn.length) {
            drawn = Arrays.copyOf(drawn, draws * 2);
        }
        drawn[draws] = word;
        draws++;
    }
}
