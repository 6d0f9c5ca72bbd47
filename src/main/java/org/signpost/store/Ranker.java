package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.EntryType;
import org.signpost.search.Cancellation;
import org.signpost.search.meaning.Lexicon;
import org.signpost.search.meaning.Pointer;
import org.signpost.search.meaning.Pointer.Trust;
import org.signpost.search.meaning.Question;
import org.signpost.search.meaning.Question.Part;
import org.signpost.search.meaning.Question.Phrase;
import org.signpost.search.meaning.TypedWord;

/// Puts entries in order: what a name or phrase points to by how sure that is, the others by their words (bm25 over
/// weighted fields), then as for browsing.
final class Ranker {
    /// bm25's usual parameters: how soon more of the same word stops to count, and how much a long text is held back.
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    /// What it is worth, of the weight of all words, that they all stand in names.
    private static final double ALL_IN_NAMES = 0.6;
    /// What the words of a worry weigh in a situation when a story is told, and elsewhere.
    private static final double WORRY = 1.5;
    /// What it is worth, of the weight of all words, to be made for the nation that is named, or not to hold there.
    private static final double AT_HOME = 0.6;
    /// The words of as many entries are kept; when there are more, all are let go.
    private static final int KEPT = 20_000;
    /// Every so many rows it is asked whether to go on.
    private static final int LOOK_UP = 64;

    private final KeptStatement wordsOf;
    private final double meanLength;
    private final FacetIndex facets;
    private final BitSet situations;
    private final int size;
    private final @Nullable EntryWords[] kept;
    private int keptCount;

    /// @param meanLength how many words an entry has on average
    /// @param size how many entries there are
    Ranker(Connection connection, double meanLength, FacetIndex facets, int size) {
        wordsOf = new KeptStatement(connection, "SELECT words FROM entry_words WHERE entry = ?");
        this.meanLength = meanLength;
        this.facets = facets;
        situations = facets.of(EntryType.SITUATION);
        this.size = size;
        kept = new EntryWords[size + 1];
    }

    /// An entry and how well it answers.
    private record Ranked(int row, Trust trust, double weight) {
        static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::trust)
                .thenComparing(Comparator.comparingDouble(Ranked::weight).reversed())
                .thenComparingInt(Ranked::row);
    }

    /// Where a question is at home.
    private record Home(BitSet there, BitSet onlyThere) {
        static final Home ANYWHERE = new Home(new BitSet(), new BitSet());

        double worth(int row) {
            if (onlyThere.get(row)) {
                return AT_HOME;
            }
            return there.isEmpty() || there.get(row) ? 0 : -AT_HOME;
        }
    }

    /// A part with what its words weigh in this catalogue.
    private record Weighed(TypedWord word, double weight) {
    }

    /// The best rows, in order.
    ///
    /// @param question what the entries are ranked by
    List<Integer> best(BitSet rows, Question question, Map<Integer, Pointer> pointers, Cancellation cancellation)
            throws SQLException {
        List<List<Weighed>> words = question.parts().stream().map(this::weighed).toList();
        double all = 0;
        for (List<Weighed> alternatives : words) {
            all += weightOf(alternatives);
        }
        Home home = question.nation().map(nation -> new Home(facets.in(nation), facets.onlyIn(nation)))
                .orElse(Home.ANYWHERE);
        BitSet pointed = new BitSet();
        pointers.keySet().forEach(pointed::set);
        List<Ranked> ranked = new ArrayList<>(rows.cardinality());
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (row % LOOK_UP == 0) {
                cancellation.check();
            }
            double base = home.worth(row) * all;
            Pointer pointer = pointed.get(row) ? pointers.get(row) : null;
            ranked.add(rank(row, words, all, base, pointer, question.story()));
        }
        ranked.sort(Ranked.BEST_FIRST);
        return ranked.stream().map(Ranked::row).toList();
    }

    private List<Weighed> weighed(Part part) {
        List<Weighed> weighed = new ArrayList<>();
        for (Phrase phrase : part.alternatives()) {
            phrase.words().forEach(word -> weighed.add(new Weighed(word, Lexicon.weight(word, size))));
            TypedWord together = phrase.together();
            if (together != null) {
                weighed.add(new Weighed(together, Lexicon.weight(together, size)));
            }
        }
        return weighed;
    }

    private Ranked rank(int row, List<List<Weighed>> words, double all, double base, @Nullable Pointer pointer,
            boolean story) throws SQLException {
        if (pointer != null && pointer.trust() != Trust.MEANT) {
            return new Ranked(row, pointer.trust(), pointer.weight());
        }
        boolean worry = story && situations.get(row);
        double weight = base;
        if (!words.isEmpty()) {
            EntryWords entry = words(row);
            boolean inNames = true;
            double held = K1 * (1 - B + B * entry.length() / meanLength);
            for (List<Weighed> alternatives : words) {
                double best = 0;
                boolean named = false;
                for (Weighed one : alternatives) {
                    double found = entry.weightOf(one.word());
                    best = Math.max(best, one.weight() * found * (K1 + 1) / (found + held));
                    named |= inNames && found > 0 && entry.namesHave(one.word());
                }
                inNames &= named;
                weight += best;
            }
            weight += inNames ? ALL_IN_NAMES * all : 0;
        }
        weight *= worry ? WORRY : 1;
        weight += pointer == null ? 0 : worry ? pointer.weight() : pointer.aside();
        return new Ranked(row, Trust.MEANT, weight);
    }

    /// The heaviest parts: whatever has at least that share of the weight of all of them has one of these.
    List<Part> heaviest(List<Part> parts, double share) {
        record Heavy(Part part, double weight) {
        }
        List<Heavy> heavy = new ArrayList<>();
        double all = 0;
        for (Part part : parts) {
            heavy.add(new Heavy(part, weightOf(weighed(part))));
            all += heavy.getLast().weight;
        }
        heavy.sort(Comparator.comparingDouble((Heavy one) -> -one.weight));
        List<Part> heaviest = new ArrayList<>();
        double left = all;
        for (int i = 0; i < heavy.size() && left >= share * all; i++) {
            heaviest.add(heavy.get(i).part);
            left -= heavy.get(i).weight;
        }
        return heaviest;
    }

    private static double weightOf(List<Weighed> alternatives) {
        double most = 0;
        for (Weighed one : alternatives) {
            most = Math.max(most, one.weight());
        }
        return most;
    }

    /// The rows that have at least some part of the weight of all words.
    ///
    /// @param share from 0 to 1
    BitSet covering(BitSet rows, List<Part> parts, double share, Cancellation cancellation) throws SQLException {
        List<List<Weighed>> words = parts.stream().map(this::weighed).toList();
        BitSet covering = new BitSet();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (row % LOOK_UP == 0) {
                cancellation.check();
            }
            EntryWords entry = words(row);
            double all = 0;
            double has = 0;
            for (List<Weighed> alternatives : words) {
                boolean found = false;
                for (Weighed one : alternatives) {
                    found |= entry.weightOf(one.word()) > 0;
                }
                double most = weightOf(alternatives);
                all += most;
                has += found ? most : 0;
            }
            if (has >= share * all) {
                covering.set(row);
            }
        }
        return covering;
    }

    private EntryWords words(int row) throws SQLException {
        EntryWords words = kept[row];
        if (words == null) {
            words = wordsOf.use(statement ->
                    Rows.list(statement, found -> new EntryWords(found.getBytes(1)), row)).getFirst();
            if (keptCount == KEPT) {
                Arrays.fill(kept, null);
                keptCount = 0;
            }
            kept[row] = words;
            keptCount++;
        }
        return words;
    }
}
