package org.signpost.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.signpost.search.ParsedQuery.Words;
import org.signpost.search.meaning.Question.Part;
import org.signpost.search.meaning.Question.Phrase;
import org.signpost.search.meaning.TypedWord;

/// Turns an understood question into the language of FTS5's `MATCH`. Words arrive folded (letters and digits only) and
/// are quoted one by one, so nothing that a person types is ever read as an operator.
final class MatchExpression {
    private MatchExpression() {
    }

    /// Every part must hold.
    static String all(List<Part> parts) {
        return parts.stream().map(MatchExpression::any).collect(Collectors.joining(" AND "));
    }

    /// Some part must hold.
    static String some(List<Part> parts) {
        return parts.stream().map(MatchExpression::any).collect(Collectors.joining(" OR "));
    }

    /// One of the words that must not be there: whole words, since "-car" is not meant to hide all that says "care".
    static String none(List<Words> none) {
        return none.stream().map(words -> quoted(words.words())).collect(Collectors.joining(" OR "));
    }

    private static String any(Part part) {
        List<String> spellings = new ArrayList<>();
        part.alternatives().forEach(phrase -> add(phrase, spellings));
        return spellings.size() == 1 ? spellings.getFirst()
                : spellings.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static void add(Phrase phrase, List<String> spellings) {
        List<String> words = phrase.words().stream().map(TypedWord::text).toList();
        if (phrase.exact()) {
            spellings.add(quoted(words));
            return;
        }
        if (words.size() == 1) {
            add(phrase.words().getFirst(), List.of(), spellings);
            return;
        }
        add(phrase.words().getLast(), words.subList(0, words.size() - 1), spellings);
        TypedWord together = phrase.together();
        if (together != null) {
            add(together, List.of(), spellings);
        }
    }

    /// Each spelling of a word behind the words before it.
    private static void add(TypedWord word, List<String> before, List<String> spellings) {
        TypedWord.Asked asked = word.asked();
        if (asked.beginnings() || asked.words().isEmpty()) {
            spellings.add(quoted(joined(before, word.text())) + (asked.beginnings() ? " *" : ""));
        }
        asked.words().forEach(one -> spellings.add(quoted(joined(before, one))));
    }

    private static List<String> joined(List<String> before, String last) {
        if (before.isEmpty()) {
            return List.of(last);
        }
        List<String> words = new ArrayList<>(before);
        words.add(last);
        return words;
    }

    private static String quoted(List<String> words) {
        return words.size() == 1 ? '"' + words.getFirst() + '"'
                : words.stream().collect(Collectors.joining(" ", "\"", "\""));
    }
}
