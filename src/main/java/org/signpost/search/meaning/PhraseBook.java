package org.signpost.search.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.Folding;
import org.signpost.search.Fillers;

/// What children and parents say and where it leads, to be found within longer sentences. Words are compared by what
/// they mean ([Everyday#canonical]); words without meaning are left out on both sides.
public final class PhraseBook {
    /// As many words with a meaning hold a phrase whose words stand in another order.
    private static final int NEAR = 6;
    private final Everyday everyday;
    private final Node root = new Node();
    /// Phrases that are mostly words without meaning, which say too little when these are left out: "I was abused".
    private final Node wordForWord = new Node();
    private final Map<String, Phrase> squeezed = new HashMap<>();
    /// Phrases of several words by their longest one, which few others have.
    private final Map<String, List<Bag>> bags = new HashMap<>();

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

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Phrase end;
    }

    PhraseBook(List<Phrase> phrases, Everyday everyday) {
        this.everyday = everyday;
        for (Phrase phrase : phrases) {
            List<String> words = Folding.words(phrase.text());
            squeezed.putIfAbsent(String.join("", words), phrase);
            List<String> saying = new ArrayList<>(words); // thousands of phrases: a stream for each takes long at first
            saying.removeIf(Fillers::contains);
            if (saying.size() == 1 && everyday.isOrdinary(saying.getFirst())) {
                continue; // "SEND" is a word like any other within a sentence
            }
            if (saying.size() * 2 < words.size()) {
                learn(wordForWord, words, phrase);
            } else {
                learn(root, saying, phrase);
                learnBag(saying, phrase);
            }
        }
    }

    private void learn(Node from, List<String> words, Phrase phrase) {
        Node at = from;
        for (String word : words) {
            at = at.next.computeIfAbsent(everyday.canonical(word), _ -> new Node());
        }
        if (at.end == null) {
            at.end = phrase;
        }
    }

    private void learnBag(List<String> saying, Phrase phrase) {
        Set<String> words = new HashSet<>();
        for (String word : saying) {
            if (!everyday.isLightOrPerson(word)) {
                words.add(everyday.canonical(word));
            }
        }
        if (words.size() > 1) {
            String longest = Collections.max(words, Comparator.comparingInt(String::length)
                    .thenComparing(Comparator.naturalOrder()));
            bags.computeIfAbsent(longest, _ -> new ArrayList<>()).add(new Bag(words, phrase));
        }
    }

    /// Phrases whose words stand near each other in another order: "the pictures that he threatens to share".
    private void inAnyOrder(List<String> saying, List<Integer> places, List<Found> found) {
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < saying.size(); i++) {
            at.putIfAbsent(saying.get(i), i);
        }
        for (String word : at.keySet()) {
            for (Bag bag : bags.getOrDefault(word, List.of())) {
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
        return squeezed.get(name);
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
            Found longest = longest(root, saying, from);
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

    private @Nullable Found longest(Node root, List<String> words, int from) {
        Node first = root.next.get(words.get(from));
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

    /// Goes on from a node; a person or a word that says little may be passed over freely ("asked my son for
    /// pictures"), another word once.
    private @Nullable Found walk(Node node, List<String> words, Place place) {
        Found best = node.end == null ? null
                : new Found(node.end, place.from, place.at, place.size, place.strange);
        if (place.at == words.size() || node.next.isEmpty()) {
            return best;
        }
        String word = words.get(place.at);
        Node next = node.next.get(word);
        if (next != null) {
            best = better(best, walk(next, words, place.taken()));
        }
        boolean freely = everyday.isLightOrPerson(word);
        if (freely || !place.strange) {
            Found over = walk(node, words, place.passed(!freely));
            if (over != null && !over.phrase.equals(node.end)) {
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
