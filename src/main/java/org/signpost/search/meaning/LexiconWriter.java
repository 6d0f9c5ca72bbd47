package org.signpost.search.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.signpost.catalogue.Folding;
import org.signpost.catalogue.Language;
import org.signpost.search.Fillers;

/// Puts words, names and phrases into the form and the order in which a [Lexicon] looks them up. Done once, when a
/// catalogue is made: while somebody waits for a program to start, the same work would take a tenth of a second.
public final class LexiconWriter {
    private final Map<LexiconPart, RowText.Writer> parts = new EnumMap<>(LexiconPart.class);
    private final Everyday everyday;

    /// A word of the catalogue.
    ///
    /// @param stem the form under which the full-text index keeps it
    /// @param entries how many entries have it; none of an everyday word that only people use
    public record Word(String word, String stem, int entries) {
    }

    private LexiconWriter(List<Word> words, Language language) {
        for (LexiconPart part : LexiconPart.values()) {
            parts.put(part, new RowText.Writer());
        }
        write(words);
        everyday = new Everyday(language, new Vocabulary(new RowText(of(LexiconPart.WORDS).text())));
    }

    private RowText.Writer of(LexiconPart part) {
        return parts.computeIfAbsent(part, _ -> new RowText.Writer());
    }

    /// Each part as a text that [RowText] reads.
    ///
    /// @param words in order
    /// @param names in any order
    /// @param phrases in the order in which they count
    public static Map<LexiconPart, String> parts(List<Word> words, List<NameBook.Name> names,
            List<PhraseBook.Phrase> phrases, Language language) {
        LexiconWriter writer = new LexiconWriter(words, language);
        writer.writeNames(names);
        writer.writePhrases(phrases);
        Map<LexiconPart, String> texts = new EnumMap<>(LexiconPart.class);
        writer.parts.forEach((part, rows) -> texts.put(part, rows.text()));
        return texts;
    }

    private void write(List<Word> words) {
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            firsts.putIfAbsent(word.stem(), i);
            of(LexiconPart.WORDS).add(word.word(), firsts.getOrDefault(word.stem(), i), word.entries(), word.stem());
        }
    }

    private void writeNames(List<NameBook.Name> names) {
        Comparator<NameBook.Name> order = Comparator.comparing(NameBook.Name::role)
                .thenComparingInt(NameBook.Name::entry);
        List<NameBook.Name> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparing(NameBook.Name::squeezed).thenComparing(order));
        SortedMap<String, List<Integer>> inner = new TreeMap<>();
        for (int row = 0; row < sorted.size(); row++) {
            NameBook.Name name = sorted.get(row);
            of(LexiconPart.NAMES).add(name.squeezed(), name.role(), name.entry(), name.text());
            List<String> words = Folding.words(name.text());
            for (int from = 1; from < words.size() - 1 && name.role() != NameBook.Role.PUBLISHER; from++) {
                inner.computeIfAbsent(String.join("", words.subList(from, words.size())), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        inner.forEach((left, rows) -> rows.stream().sorted(Comparator.comparing(sorted::get, order))
                .forEach(row -> of(LexiconPart.INNER_NAMES).add(left, row)));
    }

    private void writePhrases(List<PhraseBook.Phrase> phrases) {
        SortedMap<String, Integer> squeezed = new TreeMap<>();
        SortedMap<String, Integer> sayings = new TreeMap<>();
        SortedMap<String, Integer> wordForWord = new TreeMap<>();
        SortedMap<String, List<Bag>> bags = new TreeMap<>();
        for (int number = 0; number < phrases.size(); number++) {
            PhraseBook.Phrase phrase = phrases.get(number);
            of(LexiconPart.PHRASES).add(phrase.text(),
                    String.join(" ", phrase.entries().stream().map(String::valueOf).toList()));
            List<String> words = Folding.words(phrase.text());
            squeezed.putIfAbsent(String.join("", words), number);
            List<String> saying = words.stream().filter(word -> !Fillers.contains(word)).toList();
            if (saying.size() == 1 && everyday.isOrdinary(saying.getFirst())) {
                continue; // "SEND" is a word like any other within a sentence
            }
            if (saying.size() * 2 < words.size()) {
                wordForWord.putIfAbsent(canonical(words), number);
            } else {
                sayings.putIfAbsent(canonical(saying), number);
                putBag(saying, number, bags);
            }
        }
        squeezed.forEach(of(LexiconPart.SQUEEZED)::add);
        sayings.forEach(of(LexiconPart.SAYINGS)::add);
        wordForWord.forEach(of(LexiconPart.WORD_FOR_WORD)::add);
        bags.forEach((longest, all) -> all.forEach(bag -> of(LexiconPart.BAGS).add(longest, bag.words, bag.phrase)));
    }

    private String canonical(List<String> words) {
        StringBuilder canonical = new StringBuilder();
        words.forEach(word -> canonical.append(everyday.canonical(word)).append(Sayings.WORD_END));
        return canonical.toString();
    }

    /// The words of a phrase in any order.
    private record Bag(String words, int phrase) {
    }

    private void putBag(List<String> saying, int phrase, SortedMap<String, List<Bag>> bags) {
        Set<String> words = new HashSet<>();
        for (String word : saying) {
            if (!everyday.isLightOrPerson(word)) {
                words.add(everyday.canonical(word));
            }
        }
        if (words.size() > 1) {
            String longest = Collections.max(words, Comparator.comparingInt(String::length)
                    .thenComparing(Comparator.naturalOrder()));
            bags.computeIfAbsent(longest, _ -> new ArrayList<>())
                    .add(new Bag(String.join(" ", words.stream().sorted().toList()), phrase));
        }
    }
}
