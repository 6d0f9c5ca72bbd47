package org.signpost.library;

import java.time.Instant;
import org.signpost.catalogue.EntryId;

/// A private note on an entry.
///
/// @param text as it was typed, never empty: an emptied note is gone
public record Note(EntryId entry, String title, String text, Instant changed) {
    /// More than anyone types; a pasted book would make each save slow.
    public static final int MOST_CHARACTERS = 100_000;

    public Note {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("a note of " + text.length() + " characters");
        }
    }
}
