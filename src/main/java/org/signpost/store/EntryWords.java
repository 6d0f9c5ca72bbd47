package org.signpost.store;

import java.util.Arrays;
import org.signpost.search.meaning.TypedWord;

/// The words of one entry, by number, with what each weighs: read from the bytes that `store.schema.WordCounts` packs.
final class EntryWords {
    private static final int MORE = 0x80;
    private static final int GROUP = 7;
    private final int[] numbers;
    private final int[] weights;
    private final int length;

    EntryWords(byte[] packed) {
        Reader reader = new Reader(packed);
        length = reader.next();
        numbers = new int[reader.next()];
        weights = new int[numbers.length];
        int number = 0;
        for (int i = 0; i < numbers.length; i++) {
            number += reader.next();
            numbers[i] = number;
            weights[i] = reader.next();
        }
    }

    private static final class Reader {
        private final byte[] packed;
        private int at;

        Reader(byte[] packed) {
            this.packed = packed;
        }

        int next() {
            int number = 0;
            int shift = 0;
            int group;
            do {
                group = packed[at++];
                number |= (group & MORE - 1) << shift;
                shift += GROUP;
            } while ((group & MORE) != 0);
            return number;
        }
    }

    /// How many words it has in all.
    int length() {
        return length;
    }

    /// What a typed word weighs here: the weights of all that it may mean, each by how surely it is meant.
    double weightOf(TypedWord word) {
        double weight = 0;
        if (word.to() > word.from()) {
            for (int i = place(word.from()); i < numbers.length && numbers[i] < word.to(); i++) {
                weight += word.trust(numbers[i]) * (weights[i] >> 1);
            }
        }
        int[] others = word.elsewhere();
        for (int i = 0; i < others.length; i++) {
            if (others[i] < word.from() || others[i] >= word.to()) {
                int at = Arrays.binarySearch(numbers, others[i]);
                weight += at < 0 ? 0 : word.trustElsewhere(i) * (weights[at] >> 1);
            }
        }
        return weight;
    }

    /// Whether a word that may be meant stands in one of its names.
    boolean namesHave(TypedWord word) {
        for (int i = place(word.from()); i < numbers.length && numbers[i] < word.to(); i++) {
            if ((weights[i] & 1) == 1) {
                return true;
            }
        }
        for (int number : word.elsewhere()) {
            int at = Arrays.binarySearch(numbers, number);
            if (at >= 0 && (weights[at] & 1) == 1) {
                return true;
            }
        }
        return false;
    }

    private int place(int number) {
        int found = Arrays.binarySearch(numbers, number);
        return found < 0 ? -found - 1 : found;
    }
}
