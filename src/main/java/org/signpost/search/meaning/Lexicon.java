package org.signpost.search.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.signpost.catalogue.Folding;
import org.signpost.catalogue.Language;
import org.signpost.catalogue.Nation;
import org.signpost.search.Fillers;
import org.signpost.search.ParsedQuery;
import org.signpost.search.ParsedQuery.AnyOf;
import org.signpost.search.ParsedQuery.Words;
import org.signpost.search.meaning.Question.Part;
import org.signpost.search.meaning.Question.Phrase;

/// Understands questions with all that the catalogue knows of words, names and phrases.
public final class Lexicon {
    private final Vocabulary vocabulary;
    private final Everyday everyday;
    private final Spelling spelling;
    private final Pointing pointing;
    private final Map<List<String>, String> nations = new LinkedHashMap<>();

    /// @param parts each as [LexiconWriter] made it
    /// @param size how many entries the catalogue has
    public Lexicon(Function<LexiconPart, RowText> parts, Language language, List<Nation> places, int size) {
        vocabulary = new Vocabulary(parts.apply(LexiconPart.WORDS));
        everyday = new Everyday(language, vocabulary);
        spelling = new Spelling(vocabulary);
        places.forEach(nation -> nations.put(canonical(Folding.words(nation.name())), nation.code()));
        pointing = new Pointing(new NameBook(parts.apply(LexiconPart.NAMES), parts.apply(LexiconPart.INNER_NAMES)),
                new PhraseBook(parts, everyday), everyday, word ->
                weight(new TypedWord(word, vocabulary, everyday.same(word), false), size));
    }

    private List<String> canonical(List<String> words) {
        List<String> canonical = new ArrayList<>(words.size());
        for (String word : words) {
            canonical.add(everyday.canonical(word));
        }
        return canonical;
    }

    /// What a word weighs by how few entries have it (bm25's inverse document frequency, which is never negative here).
    public static double weight(TypedWord word, int size) {
        int entries = word.entries(size);
        return Math.log(1 + (size - entries + 0.5) / (entries + 0.5));
    }

    /// The words of the catalogue.
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// What a question means.
    public Question understand(ParsedQuery parsed) {
        List<String> plain = parsed.name().isEmpty() ? List.of() : plainWords(parsed);
        List<String> canonical = canonical(plain);
        Pointing.Result pointed = plain.isEmpty() ? Pointing.Result.NOTHING
                : pointing.of(parsed.name(), plain, canonical);
        Optional<Place> place = place(plain, canonical);
        List<AnyOf> said = Fillers.without(parsed.all());
        List<AnyOf> needed = pointed.named() ? without(said, everyday::asks) : said;
        needed = without(needed, pointed.story() ? everyday::isLightOrPerson : everyday::isLight);
        if (place.isPresent()) {
            needed = without(needed, place.get().words()::contains);
        }
        List<Part> parts = new ArrayList<>();
        List<Part> required = new ArrayList<>();
        for (AnyOf any : said) {
            Part part = part(any, any.equals(parsed.all().getLast()));
            parts.add(part);
            if (needed.contains(any)) {
                required.add(part);
            }
        }
        return new Question(parts, required, pointed.pointers(), pointed.former(), pointed.story(),
                place.map(Place::nation));
    }

    /// A nation that a question names.
    private record Place(String nation, List<String> words) {
    }

    private Optional<Place> place(List<String> words, List<String> canonical) {
        for (Map.Entry<List<String>, String> nation : nations.entrySet()) {
            int at = Collections.indexOfSubList(canonical, nation.getKey());
            if (at >= 0) {
                return Optional.of(new Place(nation.getValue(), words.subList(at, at + nation.getKey().size())));
            }
        }
        return Optional.empty();
    }

    /// The words of a question without operators, one after another.
    private static List<String> plainWords(ParsedQuery parsed) {
        List<String> words = new ArrayList<>();
        for (AnyOf any : parsed.all()) {
            words.addAll(any.alternatives().getFirst().words());
        }
        return words;
    }

    private static List<AnyOf> without(List<AnyOf> parts, Predicate<String> word) {
        List<AnyOf> kept = new ArrayList<>(parts.size());
        for (AnyOf part : parts) {
            Words first = part.alternatives().getFirst();
            if (part.alternatives().size() > 1 || first.exact() || first.words().size() > 1
                    || !word.test(first.words().getFirst())) {
                kept.add(part);
            }
        }
        return kept.isEmpty() ? parts : kept;
    }

    private Part part(AnyOf any, boolean last) {
        List<Phrase> alternatives = new ArrayList<>();
        for (Words words : any.alternatives()) {
            alternatives.add(phrase(words, last && words.equals(any.alternatives().getLast())));
        }
        return new Part(alternatives);
    }

    private Phrase phrase(Words words, boolean last) {
        List<TypedWord> typed = new ArrayList<>();
        for (int i = 0; i < words.words().size(); i++) {
            boolean end = i == words.words().size() - 1;
            typed.add(typed(words.words().get(i), words.exact(), end && last, words.words().size() == 1));
        }
        TypedWord together = words.exact() || typed.size() == 1 ? null
                : typed(String.join("", words.words()), false, last, false);
        return new Phrase(typed, words.exact(), together);
    }

    /// A word still being typed may begin others, and so may one that is no word yet.
    private TypedWord typed(String word, boolean exact, boolean last, boolean alone) {
        boolean open = !exact && (last || vocabulary.numberOrForm(word) < 0);
        return new TypedWord(word, vocabulary, exact || !alone ? new int[0] : everyday.same(word), open);
    }

    /// A question's words spelt as the catalogue spells them. What is quoted is meant as it is.
    ///
    /// @return nothing where every word is known, or none is near those that are not
    public Optional<String> correct(ParsedQuery parsed, String text) {
        String corrected = text;
        for (AnyOf any : parsed.all()) {
            for (Words words : any.alternatives()) {
                for (String word : words.exact() ? List.<String>of() : words.words()) {
                    boolean last = any.equals(parsed.all().getLast());
                    if (!isKnown(word, last)) {
                        Optional<String> better = spelling.correct(word, last, parsed.all().size() == 1);
                        if (better.isPresent()) {
                            corrected = Respelling.replace(corrected, word, better.get());
                        }
                    }
                }
            }
        }
        return corrected.equals(text) ? Optional.empty() : Optional.of(corrected);
    }

    private boolean isKnown(String word, boolean last) {
        return Fillers.contains(word) || everyday.knows(word)
                || new TypedWord(word, vocabulary, everyday.same(word), last).isKnown();
    }
}
