package org.signpost.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.signpost.search.ParsedQuery;
import org.signpost.search.ParsedQuery.AnyOf;
import org.signpost.search.ParsedQuery.Words;

/// Turns a parsed question into the language of FTS5's `MATCH`. Words arrive folded (letters and digits only) and are
/// quoted one by one, so nothing that a person types is ever read as an operator.
final class MatchExpression {
    private final Stems stems;

    MatchExpression(Stems stems) {
        this.stems = stems;
    }

    /// Every part must hold.
    String all(ParsedQuery query) {
        return query.all().stream().map(this::any).collect(Collectors.joining(" AND "));
    }

    /// Some part must hold.
    String some(ParsedQuery query) {
        return query.all().stream().map(this::any).collect(Collectors.joining(" OR "));
    }

    /// One of the words that must not be there: whole words, since "-car" is not meant to hide all that says "care".
    String none(ParsedQuery query) {
        return any(new AnyOf(query.none().stream().map(words -> new Words(words.words(), true)).toList()));
    }

    private String any(AnyOf any) {
        return any.alternatives().stream().flatMap(words -> spellings(words).stream())
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /// `"think u know" *`, run together too, since names are written both ways: `"thinkuknow" *`, and with the last
    /// word completed where the index keeps it under a shorter form.
    private List<String> spellings(Words words) {
        if (words.exact()) {
            return List.of(quoted(words.words()));
        }
        List<String> spellings = new ArrayList<>();
        spellings.add(quoted(words.words()) + " *");
        if (words.words().size() > 1) {
            spellings.add(quoted(List.of(String.join("", words.words()))) + " *");
        }
        for (String completion : stems.completions(words.words().getLast())) {
            List<String> completed = new ArrayList<>(words.words().subList(0, words.words().size() - 1));
            completed.add(completion);
            spellings.add(quoted(completed));
        }
        return spellings;
    }

    private static String quoted(List<String> words) {
        return words.stream().collect(Collectors.joining(" ", "\"", "\""));
    }
}
