package org.signpost.search;

/// A question.
///
/// @param text what was typed, any characters, any length
/// @param limit the most hits wanted; counts are of all matches all the same
public record SearchQuery(String text, Filters filters, int limit) {
    /// More than anyone scrolls through.
    public static final int USUAL_LIMIT = 200;

    public SearchQuery {
        if (limit < 0) {
            throw new IllegalArgumentException("a limit below nought: " + limit);
        }
    }

    /// A question with the usual limit.
    public static SearchQuery of(String text, Filters filters) {
        return new SearchQuery(text, filters, USUAL_LIMIT);
    }
}
