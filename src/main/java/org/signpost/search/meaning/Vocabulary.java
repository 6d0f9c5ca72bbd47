package org.signpost.search.meaning;

import java.util.Arrays;

/// Every word of the catalogue, folded and in order. A word is known by its place in that order: its number.
public final class Vocabulary {
    private static final String LAST = Character.toString(Character.MAX_VALUE);
    private static final int SPARSE = 4;
    private static final int MIX = 31;
    private static final int STEM = 3;
    private final RowText rows;
    private final String[] words;
    /// The numbers of the words by their hash, each plus one, in the first free place from there on.
    private final int[] byHash;
    private final int[] entries;
    /// The number of the first form of each word.
    private final int[] firsts;
    /// The number of the next form, or nought.
    private final int[] nexts;

    /// @param rows words in order: the word, the number of its first form, how many entries have it outside the phrases
    ///        that lead to them (none of an everyday word that only people use), the stem under which the full-text
    ///        index keeps it
    public Vocabulary(RowText rows) {
        this.rows = rows;
        int size = rows.size();
        words = new String[size];
        entries = new int[size];
        firsts = new int[size];
        nexts = new int[size];
        int[] lasts = new int[size];
        byHash = new int[Integer.highestOneBit(Math.max(1, size)) * SPARSE];
        for (int i = 0; i < size; i++) {
            words[i] = rows.cell(i, 0);
            firsts[i] = rows.number(i, 1);
            entries[i] = rows.number(i, 2);
            if (firsts[i] < i) {
                nexts[lasts[firsts[i]]] = i;
            }
            lasts[firsts[i]] = i;
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

    /// The number of the first form of a word. Words that the index keeps under one stem are forms of one word.
    public int first(int number) {
        return firsts[number];
    }

    /// Whether the stem under which the index keeps the word begins so.
    boolean stemBegins(int number, String beginning) {
        return rows.cell(number, STEM).startsWith(beginning);
    }

    /// All forms of a word, itself among them, in order.
    int[] kin(int number) {
        int size = 1;
        for (int next = nexts[firsts[number]]; next != 0; next = nexts[next]) {
            size++;
        }
        int[] kin = new int[size];
        kin[0] = firsts[number];
        for (int i = 1; i < size; i++) {
            kin[i] = nexts[kin[i - 1]];
        }
        return kin;
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
