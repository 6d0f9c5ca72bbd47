package org.signpost.search.meaning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every word of the catalogue, folded and in order. A word is known by its place in that order: its number.
public final class Vocabulary {
    private static final String LAST = Character.toString(Character.MAX_VALUE);
    private static final int[] NONE = {};
    private static final int SPARSE = 4;
    private static final int MIX = 31;
    private final String[] words;
    /// The numbers of the words by their hash, each plus one, in the first free place from there on.
    private final int[] byHash;
    private final int[] entries;
    private final int[] stems;
    private final String[] stemTexts;
    private final int[][] kin;

    /// A word as it was read.
    ///
    /// @param stem the form under which the full-text index keeps it
    /// @param entries how many entries have it; none for an everyday word that only people use
    public record Row(String word, String stem, int entries) {
    }

    /// @param rows in order
    public Vocabulary(List<Row> rows) {
        words = new String[rows.size()];
        entries = new int[rows.size()];
        stems = new int[rows.size()];
        stemTexts = new String[rows.size()];
        Map<String, Integer> numbers = new HashMap<>();
        int[][] byStem = new int[rows.size()][];
        for (int i = 0; i < rows.size(); i++) {
            words[i] = rows.get(i).word();
            entries[i] = rows.get(i).entries();
            Integer before = numbers.putIfAbsent(rows.get(i).stem(), numbers.size());
            stems[i] = before == null ? numbers.size() - 1 : before;
            stemTexts[stems[i]] = rows.get(i).stem();
            byStem[stems[i]] = append(byStem[stems[i]] == null ? NONE : byStem[stems[i]], i);
        }
        kin = Arrays.copyOf(byStem, numbers.size());
        byHash = new int[Integer.highestOneBit(Math.max(1, rows.size())) * SPARSE];
        for (int i = 0; i < words.length; i++) {
            int place = hash(words[i], 0, words[i].length()) & (byHash.length - 1);
            while (byHash[place] != 0) {
                place = (place + 1) & (byHash.length - 1);
            }
            byHash[place] = i + 1;
        }
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = MIX * hash + lower(text.charAt(i));
        }
        return hash ^ (hash >>> (Integer.SIZE / 2));
    }

    private static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
    }

    /// The number of the word that stands there in a text, whatever its case, or -1. The letters must be plain ones
    /// that need no folding.
    public int number(String text, int from, int to) {
        int place = hash(text, from, to) & (byHash.length - 1);
        while (byHash[place] != 0) {
            if (stands(words[byHash[place] - 1], text, from, to)) {
                return byHash[place] - 1;
            }
            place = (place + 1) & (byHash.length - 1);
        }
        return -1;
    }

    private static boolean stands(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != lower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int[] append(int[] numbers, int number) {
        int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = number;
        return longer;
    }

    /// How many words there are.
    public int size() {
        return words.length;
    }

    /// The word with that number.
    public String word(int number) {
        return words[number];
    }

    /// How many entries have it outside the phrases that lead to them.
    public int entries(int number) {
        return entries[number];
    }

    /// The number of the form under which the index keeps it; words with one such form are forms of one word.
    public int stem(int number) {
        return stems[number];
    }

    /// Whether the form under which the index keeps the word begins so.
    boolean stemBegins(int number, String beginning) {
        return stemTexts[stems[number]].startsWith(beginning);
    }

    /// All forms of a word, itself among them, in order. Nobody may change them.
    int[] kin(int number) {
        return kin[stems[number]];
    }

    /// The number of a folded word, or -1.
    public int number(String word) {
        return number(word, 0, word.length());
    }

    /// The number of a word, or of one of which it is a regular form, or -1.
    int numberOrForm(String word) {
        int number = number(word);
        if (number >= 0) {
            return number;
        }
        for (String base : Inflections.bases(word)) {
            number = number(base);
            if (number >= 0) {
                return number;
            }
        }
        return -1;
    }

    /// The first number of the words that begin so; they end before [#endOf].
    int startOf(String beginning) {
        return place(beginning);
    }

    /// The number behind the last of the words that begin so.
    int endOf(String beginning) {
        return place(beginning + LAST);
    }

    private int place(String word) {
        int found = Arrays.binarySearch(words, word);
        return found < 0 ? -found - 1 : found;
    }
}
