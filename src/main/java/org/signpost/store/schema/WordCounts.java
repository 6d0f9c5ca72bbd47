package org.signpost.store.schema;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.signpost.catalogue.Folding;

/// How often an entry holds each word, weighed by where.
///
/// Packed into bytes, as `store.EntryWords` reads it: the number of words in all, the number of different words, then
/// for each, in order, how far its number lies behind the one before, and twice its weight, plus one where it stands in
/// a name. Numbers are written in groups of seven bits, lowest first, the high bit set where more follow.
final class WordCounts {
    private static final int MORE = 0x80;
    private static final int GROUP = 7;
    /// By word: the weight, whether it stands in a name, whether it stands outside `said`.
    private final SortedMap<String, int[]> counts = new TreeMap<>();
    private int length;

    /// Counts the lines of a field and gives them as they go into the index.
    String add(WordField field, List<String> lines) {
        for (String line : lines) {
            for (String word : Folding.words(line)) {
                int[] count = counts.computeIfAbsent(word, _ -> new int[3]);
                count[0] += field.weight();
                count[1] |= field == WordField.TITLE || field == WordField.NAMES ? 1 : 0;
                count[2] |= field == WordField.SAID ? 0 : 1;
                length++;
            }
        }
        return Apostrophes.hidden(String.join("\n", lines));
    }

    /// Adds one for each word that the entry holds outside `said`; the others are only put down.
    void countInto(SortedMap<String, Integer> entries) {
        counts.forEach((word, count) -> entries.merge(word, count[2], Integer::sum));
    }

    /// How many words the entry has.
    int length() {
        return length;
    }

    byte[] packed(Map<String, Integer> numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        put(bytes, length);
        put(bytes, counts.size());
        int before = 0;
        for (Map.Entry<String, int[]> word : counts.entrySet()) {
            int number = numbers.getOrDefault(word.getKey(), before);
            put(bytes, number - before);
            put(bytes, word.getValue()[0] * 2 + word.getValue()[1]);
            before = number;
        }
        return bytes.toByteArray();
    }

    private static void put(ByteArrayOutputStream bytes, int number) {
        int left = number;
        while (left >= MORE) {
            bytes.write(left % MORE + MORE);
            left >>>= GROUP;
        }
        bytes.write(left);
    }
}
