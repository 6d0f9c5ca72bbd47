package org.signpost.store;

import java.util.List;
import java.util.stream.Collectors;
import org.signpost.search.ParsedQuery;
import org.signpost.search.ParsedQuery.AnyOf;
import org.signpost.search.ParsedQuery.Words;

/// Turns a parsed question into the language of FTS5's `MATCH`. Words arrive folded (letters and digits only) and are
/// quoted one by one, so nothing that a person types is ever read as an operator.
final class MatchExpression {
    private MatchExpression() {
    }

    /// Every part must hold.
    static String all(ParsedQuery query) {
        return query.all().stream().map(MatchExpression::any).collect(Collectors.joining(" AND "));
    }

    /// Some part must hold.
    static String some(ParsedQuery query) {
        return query.all().stream().map(MatchExpression::any).collect(Collectors.joining(" OR "));
    }

    /// One of the words that must not be there: whole words, since "-car" is not meant to hide all that says "care".
    static String none(ParsedQuery query) {
        return any(new AnyOf(query.none().stream().map(words -> new Words(words.words(), true)).toList()));
    }

    private static String any(AnyOf any) {
        return any.alternatives().stream().map(MatchExpression::phrase)
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /// `"think u know" *`, and run together, since names are written both ways: `"thinkuknow" *`.
    private static String phrase(Words words) {
        String end = words.exact() ? "" : " *";
        String apart = quoted(words.words()) + end;
        return words.words().size() > 1 && !words.exact()
                ? "(" + apart + " OR " + quoted(List.of(String.join("", words.words()))) + end + ")"
                : apart;
    }

    private static String quoted(List<String> words) {
        return words.stream().collect(Collectors.joining(" ", "\"", "\""));
    }
}
