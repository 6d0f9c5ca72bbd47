package org.signpost.search.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.signpost.catalogue.Language;

/// Everyday English, ready to be asked of a vocabulary.
final class Everyday {
    private static final int[] NONE = {};
    /// As many of the words for the child are the catalogue's own.
    private static final int OWN = 2;
    private final Vocabulary vocabulary;
    private final Map<String, String> sameAs = new HashMap<>();
    private final Map<String, int[]> groups = new HashMap<>();
    private final Set<String> people;
    private final Set<String> light;
    private final Set<String> asking;
    private final Set<String> ordinary;

    Everyday(Language language, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        people = new HashSet<>(language.people());
        light = new HashSet<>(language.light());
        asking = new HashSet<>(language.asking());
        ordinary = new HashSet<>(language.ordinary());
        language.same().forEach(this::learn);
        for (String word : language.people()) { // asked for by the catalogue's own word: so many would take long
            sameAs.put(word, language.people().getFirst());
            groups.put(word, inUse(language.people().subList(0, Math.min(OWN, language.people().size()))));
        }
    }

    private void learn(List<String> group) {
        int[] numbers = inUse(group);
        for (String word : group) {
            sameAs.put(word, group.getFirst());
            groups.put(word, numbers);
        }
    }

    private int[] inUse(List<String> words) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String word : words) {
            int number = vocabulary.number(word);
            if (number >= 0 && vocabulary.entries(number) > 0) {
                numbers.add(number);
            }
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The catalogue's words that mean the same, in order.
    int[] same(String word) {
        return groups.getOrDefault(word, NONE);
    }

    /// One word for all that mean the same and for all forms of it.
    String canonical(String word) {
        String same = sameAs.getOrDefault(word, word);
        int number = vocabulary.numberOrForm(same);
        return number < 0 ? same : vocabulary.word(vocabulary.first(number));
    }

    /// Whether it says whom the question is about.
    boolean isPerson(String word) {
        return people.contains(word);
    }

    /// Whether it says little.
    boolean isLight(String word) {
        return light.contains(word);
    }

    /// Whether it says little, or only whom a story is about.
    boolean isLightOrPerson(String word) {
        return light.contains(word) || people.contains(word);
    }

    /// Whether it asks for a number or a page.
    boolean asks(String word) {
        return asking.contains(word);
    }

    /// Whether a name is an ordinary word too.
    boolean isOrdinary(String name) {
        return ordinary.contains(name);
    }

    /// Whether it is a word of everyday English that the catalogue need not have.
    boolean knows(String word) {
        return sameAs.containsKey(word) || light.contains(word) || asking.contains(word);
    }
}
