package org.signpost.catalogue;

import java.util.Locale;

/// The three sorts of entry that a reader can open.
public enum EntryType {
    /// Someone to turn to, or something to learn from.
    SOURCE,
    /// A calm summary of a news article or report.
    ARTICLE,
    /// A worry in a parent's words, with first steps and routes.
    SITUATION;

    /// The word used in files and on the command line: `source`, `article`, `situation`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The type with that code.
    ///
    /// @throws IllegalArgumentException for any other word
    public static EntryType ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
