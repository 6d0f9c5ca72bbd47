package org.signpost.search.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.signpost.search.Fillers;

/// What children and parents say and where it leads, to be found within longer sentences. Words are compared by what
/// they mean ([Everyday#canonical]); words without meaning are left out on both sides.
public final class PhraseBook {
    /// As many words with a meaning hold a phrase whose words stand in another order.
    private static final int NEAR = 6;
    private final Everyday everyday;
    private final RowText phrases;
    private final RowText squeezed;
    private final Sayings sayings;
    /// Phrases that are mostly words without meaning, which say too little when these are left out: "I was abused".
    private final Sayings wordForWord;
    /// Phrases of several words by their longest one, which few others have.
    private final RowText bags;
    private final @Nullable Phrase[] readPhrases;
    private final @Nullable Bag[] readBags;

    /// A phrase.
    ///
    /// @param entries the numbers of the entries that it leads to, best first
    public record Phrase(String text, List<Integer> entries) {
        public Phrase {
            entries = List.copyOf(entries);
        }
    }

    /// A phrase found within a sentence.
    ///
    /// @param from the first of its words in the sentence
    /// @param to behind the last of them
    /// @param size how many of the words between are its own
    /// @param strange whether one of the others says something else
    record Found(Phrase phrase, int from, int to, int size, boolean strange) {
        /// The same at other places.
        Found at(int start, int end) {
            return new Found(phrase, start, end, size, strange);
        }
    }

    /// The words of a phrase in any order.
    private record Bag(Set<String> words, Phrase phrase) {
    }

    /// @param parts as [LexiconWriter] writes them
    PhraseBook(Function<LexiconPart, RowText> parts, Everyday everyday) {
        this.everyday = everyday;
        phrases = parts.apply(LexiconPart.PHRASES);
        squeezed = parts.apply(LexiconPart.SQUEEZED);
        sayings = new Sayings(parts.apply(LexiconPart.SAYINGS));
        wordForWord = new Sayings(parts.apply(LexiconPart.WORD_FOR_WORD));
        bags = parts.apply(LexiconPart.BAGS);
        readPhrases = new Phrase[phrases.size()];
        readBags = new Bag[bags.size()];
    }

    private Phrase phrase(int row) {
        Phrase phrase = readPhrases[row];
        if (phrase == null) {
            List<Integer> entries = new ArrayList<>();
            for (String entry : phrases.cell(row, 1).split(" ", -1)) {
                entries.add(Integer.valueOf(entry));
            }
            phrase = new Phrase(phrases.cell(row, 0), entries);
            readPhrases[row] = phrase;
        }
        return phrase;
    }

    private Bag bag(int row) {
        Bag bag = readBags[row];
        if (bag == null) {
            bag = new Bag(Set.of(bags.cell(row, 1).split(" ", -1)), phrase(bags.number(row, 2)));
            readBags[row] = bag;
        }
        return bag;
    }

    /// Phrases whose words stand near each other in another order: "the pictures that he threatens to share".
    private void inAnyOrder(List<String> saying, List<Integer> places, List<Found> found) {
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < saying.size(); i++) {
            at.putIfAbsent(saying.get(i), i);
        }
        for (String word : at.keySet()) {
            for (int row = bags.first(word); bags.is(row, word); row++) {
                Bag bag = bag(row);
                if (at.keySet().containsAll(bag.words)) {
                    int first = saying.size();
                    int last = 0;
                    for (String one : bag.words) {
                        first = Math.min(first, at.getOrDefault(one, 0));
                        last = Math.max(last, at.getOrDefault(one, 0));
                    }
                    if (last - first < NEAR) {
                        found.add(new Found(bag.phrase, places.get(first), places.get(last) + 1, bag.words.size(),
                                true));
                    }
                }
            }
        }
    }

    /// The phrase that is exactly this, written together or apart.
    @Nullable Phrase whole(String name) {
        int row = squeezed.first(name);
        return squeezed.is(row, name) ? phrase(squeezed.number(row, 1)) : null;
    }

    /// The longest phrase that begins at each word of a sentence.
    ///
    /// @param words all its words, folded
    /// @param canonical what they mean ([Everyday#canonical])
    List<Found> within(List<String> words, List<String> canonical) {
        List<Integer> places = new ArrayList<>();
        List<String> saying = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!Fillers.contains(words.get(i))) {
                places.add(i);
                saying.add(canonical.get(i));
            }
        }
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < saying.size(); from++) {
            Found longest = longest(sayings, saying, from);
            if (longest != null) {
                found.add(longest.at(places.get(from), places.get(longest.to - 1) + 1));
            }
        }
        inAnyOrder(saying, places, found);
        for (int from = 0; from < canonical.size(); from++) {
            Found longest = longest(wordForWord, canonical, from);
            if (longest != null) {
                found.add(longest);
            }
        }
        return found;
    }

    private @Nullable Found longest(Sayings among, List<String> words, int from) {
        Sayings.Begun first = among.begun(words.get(from));
        return first == null ? null : walk(first, words, new Place(from, from + 1, 1, false));
    }

    /// Where a walk through a sentence has come.
    private record Place(int from, int at, int size, boolean strange) {
        Place taken() {
            return new Place(from, at + 1, size + 1, strange);
        }

        Place passed(boolean stranger) {
            return new Place(from, at + 1, size, strange || stranger);
        }
    }

    /// Goes on with what is begun; a person or a word that says little may be passed over freely ("asked my son for
    /// pictures"), another word once.
    private @Nullable Found walk(Sayings.Begun begun, List<String> words, Place place) {
        int whole = begun.whole();
        Found best = whole < 0 ? null
                : new Found(phrase(whole), place.from, place.at, place.size, place.strange);
        if (place.at == words.size() || !begun.goesOn()) {
            return best;
        }
        String word = words.get(place.at);
        Sayings.Begun next = begun.with(word);
        if (next != null) {
            best = better(best, walk(next, words, place.taken()));
        }
        boolean freely = everyday.isLightOrPerson(word);
        if (freely || !place.strange) {
            Found over = walk(begun, words, place.passed(!freely));
            if (over != null && (whole < 0 || !over.phrase.equals(phrase(whole)))) {
                best = better(best, over);
            }
        }
        return best;
    }

    private static @Nullable Found better(@Nullable Found one, @Nullable Found other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int size = Integer.compare(one.size, other.size);
        return size > 0 || (size == 0 && !one.strange) ? one : other;
    }
}
