package org.signpost.search;

/// A question.
///
/// @param text what was typed, any characters, any length
/// @param limit the most hits wanted; counts are of all matches all the same
/// @param asTyped whether misspelt words are to be looked for as they are, not as they were meant
public record SearchQuery(String text, Filters filters, int limit, boolean asTyped) {
    /// More than anyone scrolls through.
    public static final int USUAL_LIMIT = 200;

    public SearchQuery {
        if (limit < 0) {
            throw new IllegalArgumentException("a limit below nought: " + limit);
        }
    }

    /// A question whose misspelt words may be read as they were meant.
    public SearchQuery(String text, Filters filters, int limit) {
        this(text, filters, limit, false);
    }

    /// A question with the usual limit.
    public static SearchQuery of(String text, Filters filters) {
        return new SearchQuery(text, filters, USUAL_LIMIT);
    }
}
