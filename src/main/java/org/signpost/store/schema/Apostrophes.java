package org.signpost.store.schema;

/// Keeps apostrophes out of the way of the full-text index, so that "don’t" is found as `dont` and "child’s" as
/// `child`.
///
/// FTS5 parts words at an apostrophe ("don", "t") but passes over accents. So in the indexed text each apostrophe is
/// written as an accent that no text of the catalogue holds, and turned back when a part of it is shown. This agrees
/// with [org.signpost.catalogue.Folding], which drops apostrophes from what people type.
public final class Apostrophes {
    private static final char CURLY = '’';
    private static final char STRAIGHT = '\'';
    /// The combining horn and inverted breve: FTS5 knows only accents that some letter bears.
    private static final char CURLY_HIDDEN = '\u031B';
    private static final char STRAIGHT_HIDDEN = '\u0311';

    private Apostrophes() {
    }

    /// The text as it goes into the index.
    static String hidden(String text) {
        return text.replace(CURLY, CURLY_HIDDEN).replace(STRAIGHT, STRAIGHT_HIDDEN);
    }

    /// The text as it was.
    public static String shown(String indexed) {
        return indexed.replace(CURLY_HIDDEN, CURLY).replace(STRAIGHT_HIDDEN, STRAIGHT);
    }
}
