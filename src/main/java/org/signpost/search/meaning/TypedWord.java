package org.signpost.search.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A typed word and the words of the catalogue that it may mean: itself, other forms of it, words that mean the same,
/// and words that begin with it.
public final class TypedWord {
    /// It stands there as it was typed.
    public static final double EXACT = 1;
    /// Another form of it does.
    public static final double FORM = 0.9;
    /// A word that means the same does.
    public static final double SAME = 0.7;
    /// A word that begins so does, which may be the word being typed.
    public static final double BEGINS = 0.55;
    /// As many different beginnings as are asked for one by one; where more begin so, the index is asked for all.
    private static final int FEW = 16;
    private static final int MOST = 20;

    private final String text;
    private final Vocabulary vocabulary;
    private final int exact;
    private final int[] forms;
    private final int[] same;
    /// Forms and words that mean the same, wherever they stand in the order.
    private final int[] elsewhere;
    private final int from;
    private final int to;

    /// @param same words that mean the same, in order
    /// @param open whether words that begin so are meant too
    TypedWord(String text, Vocabulary vocabulary, int[] same, boolean open) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.same = same;
        exact = vocabulary.number(text);
        int form = exact < 0 ? vocabulary.numberOrForm(text) : exact;
        forms = form < 0 ? new int[0] : vocabulary.kin(form);
        elsewhere = Arrays.copyOf(forms, forms.length + same.length);
        System.arraycopy(same, 0, elsewhere, forms.length, same.length);
        from = open ? vocabulary.startOf(text) : 0;
        to = open ? vocabulary.endOf(text) : 0;
    }

    /// The word, folded.
    public String text() {
        return text;
    }

    /// Whether any entry may have it.
    public boolean isKnown() {
        return to > from || forms.length > 0 || same.length > 0;
    }

    /// How surely the word with that number is meant, from 0 (not at all) to 1.
    public double trust(int number) {
        if (number == exact) {
            return EXACT;
        }
        if (among(forms, number)) {
            return FORM;
        }
        if (among(same, number)) {
            return SAME;
        }
        return number >= from && number < to ? BEGINS : 0;
    }

    /// Whether the word with that number may be meant.
    public boolean means(int number) {
        return (number >= from && number < to) || among(forms, number) || among(same, number);
    }

    /// Adds the numbers of all words that may be meant.
    public void addTo(BitSet numbers) {
        numbers.set(from, to);
        for (int form : forms) {
            numbers.set(form);
        }
        for (int other : same) {
            numbers.set(other);
        }
    }

    /// How surely a word is meant that is one of [#elsewhere].
    public double trustElsewhere(int place) {
        return place >= forms.length ? SAME : forms[place] == exact ? EXACT : FORM;
    }

    private static boolean among(int[] numbers, int number) {
        for (int one : numbers) {
            if (one == number) {
                return true;
            }
        }
        return false;
    }

    /// Where words that begin so start.
    public int from() {
        return from;
    }

    /// Where they have ended.
    public int to() {
        return to;
    }

    /// The other words that may be meant, wherever they stand in the order. Nobody may change them.
    public int[] elsewhere() {
        return elsewhere;
    }

    /// In how many entries of `all` it stands at most. Words that mean the same count where it does not stand itself,
    /// and words that begin so where neither do.
    public int entries(int all) {
        long sum = entriesOf(forms);
        if (sum == 0) {
            sum = entriesOf(same);
        }
        for (int number = from; number < to && sum < all && forms.length == 0; number++) {
            sum += vocabulary.entries(number);
        }
        return (int) Math.min(all, sum);
    }

    private long entriesOf(int[] numbers) {
        long sum = 0;
        for (int number : numbers) {
            sum += vocabulary.entries(number);
        }
        return sum;
    }

    /// What to ask the index for.
    ///
    /// @param words each by its form
    /// @param beginnings whether all words that begin as typed are meant besides: too many to name
    public record Asked(List<String> words, boolean beginnings) {
    }

    /// What to ask the index for, so that it finds all that is meant. Where only a few words begin so, they are named:
    /// the index would take "police" for a beginning of "policy", since it keeps both under a shorter form.
    public Asked asked() {
        BitSet stems = new BitSet();
        List<String> words = new ArrayList<>();
        add(forms, stems, words);
        add(same, stems, words);
        int fewest = words.size();
        for (int number = from; number < to; number++) {
            add(number, stems, words);
            if (words.size() > fewest + FEW) {
                return new Asked(beyondTheirStem(words.subList(0, fewest)), true);
            }
        }
        return new Asked(words, false);
    }

    /// Adds words that the index keeps under a form that no longer begins as typed: whoever types "groomi" has gone
    /// past "groom".
    private List<String> beyondTheirStem(List<String> named) {
        BitSet stems = new BitSet();
        List<String> words = new ArrayList<>(named);
        for (int number = from; number < to && words.size() < named.size() + MOST; number++) {
            if (!vocabulary.stemBegins(number, text)) {
                add(number, stems, words);
            }
        }
        return words;
    }

    private void add(int[] numbers, BitSet stems, List<String> words) {
        for (int number : numbers) {
            add(number, stems, words);
        }
    }

    private void add(int number, BitSet stems, List<String> words) {
        if (!stems.get(vocabulary.first(number))) {
            stems.set(vocabulary.first(number));
            words.add(vocabulary.word(number));
        }
    }
}
