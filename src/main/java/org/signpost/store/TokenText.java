package org.signpost.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.signpost.catalogue.Folding;
import org.signpost.search.Marked;
import org.signpost.search.meaning.Vocabulary;

/// A text with the places and numbers of its words, so that matched ones can be marked where they stand.
final class TokenText {
    private static final int LONGEST_EXCERPT = 180;
    /// As many characters of an excerpt as stand before the first word that is meant.
    private static final int BEFORE = 50;
    private static final String CUT = "…";
    /// The last character that needs no folding but for its case.
    private static final char LAST_PLAIN = 127;
    private final String text;
    private int[] starts = {};
    private int[] ends = {};
    private int[] numbers = {};
    private boolean parted;

    TokenText(String text) {
        this.text = text;
    }

    /// Parts the text into words, the first time that something is to be marked in it.
    private void part(Vocabulary vocabulary) {
        if (parted) {
            return;
        }
        parted = true;
        int[] places = new int[text.length() / 2 + 1];
        int[] behind = new int[places.length];
        int[] found = new int[places.length];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                places[count] = at;
                behind[count] = end;
                found[count++] = number(text, at, end, vocabulary);
                at = end;
            }
            at++;
        }
        starts = Arrays.copyOf(places, count);
        ends = Arrays.copyOf(behind, count);
        numbers = Arrays.copyOf(found, count);
    }

    private BitSet marks(Marker marker) {
        part(marker.vocabulary());
        return marker.marks(numbers);
    }

    private static int number(String text, int from, int to, Vocabulary vocabulary) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) > LAST_PLAIN || text.charAt(i) == '\'') {
                List<String> words = Folding.words(text.substring(from, to));
                return words.size() == 1 ? vocabulary.number(words.getFirst()) : -1;
            }
        }
        return vocabulary.number(text, from, to);
    }

    /// Behind the word that starts there, or the place itself where none does. An apostrophe belongs to a word where
    /// [Folding] drops it, as in "child’s" and "don’t".
    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && isPart(text, start, at)) {
            at++;
        }
        return at;
    }

    private static boolean isPart(String text, int start, int at) {
        char letter = text.charAt(at);
        if (letter <= LAST_PLAIN && letter != '\'') {
            return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9');
        }
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)
                || (at > start && Character.getType(letter) == Character.NON_SPACING_MARK)
                || (at > start && isApostrophe(letter) && endsSo(text, at + 1));
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '’' || letter == 'ʼ' || letter == '＇';
    }

    private static boolean endsSo(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return switch (text.substring(from, to)) {
            case "s", "t", "m", "d", "re", "ve", "ll" -> true;
            default -> false;
        };
    }

    /// The text as it is.
    String text() {
        return text;
    }

    /// The text with what is meant marked.
    Marked marked(Marker marker) {
        return marked(0, text.length(), marks(marker));
    }

    private Marked marked(int from, int to, BitSet marks) {
        List<Marked.Piece> pieces = new ArrayList<>();
        int plain = from;
        for (int i = marks.nextSetBit(0); i >= 0 && ends[i] <= to; i = marks.nextSetBit(i + 1)) {
            if (starts[i] < from) {
                continue;
            }
            if (starts[i] > plain) {
                pieces.add(new Marked.Piece(text.substring(plain, starts[i]), false));
            }
            pieces.add(new Marked.Piece(text.substring(starts[i], ends[i]), true));
            plain = ends[i];
        }
        if (plain < to) {
            pieces.add(new Marked.Piece(text.substring(plain, to), false));
        }
        return new Marked(pieces);
    }

    /// How many different words of it are meant.
    int meant(Marker marker) {
        BitSet marks = marks(marker);
        int different = 0;
        for (int i = marks.nextSetBit(0); i >= 0; i = marks.nextSetBit(i + 1)) {
            boolean before = false;
            for (int one = marks.nextSetBit(0); one < i && !before; one = marks.nextSetBit(one + 1)) {
                before = numbers[one] == numbers[i];
            }
            different += before ? 0 : 1;
        }
        return different;
    }

    /// The part around the first words that are meant, cut between words.
    Marked excerpt(Marker marker) {
        BitSet marks = marks(marker);
        int first = marks.nextSetBit(0);
        if (text.length() <= LONGEST_EXCERPT || first < 0) {
            return marked(0, text.length(), marks);
        }
        int begin = first;
        while (begin > 0 && starts[first] - starts[begin - 1] <= BEFORE) {
            begin--;
        }
        int end = begin;
        while (end + 1 < ends.length && ends[end + 1] - starts[begin] <= LONGEST_EXCERPT) {
            end++;
        }
        int from = begin == 0 ? 0 : starts[begin];
        int to = end + 1 == ends.length ? text.length() : ends[end];
        List<Marked.Piece> pieces = new ArrayList<>(marked(from, to, marks).pieces());
        if (from > 0) {
            pieces.addFirst(new Marked.Piece(CUT, false));
        }
        if (to < text.length()) {
            pieces.add(new Marked.Piece(CUT, false));
        }
        return new Marked(pieces);
    }
}
