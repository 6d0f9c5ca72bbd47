package org.signpost.library;

import java.util.Locale;

/// What the program keeps, as "What this app keeps" lists it.
public enum Kept {
    /// Saved entries.
    FAVOURITES,
    /// Private notes.
    NOTES,
    /// Sessions for a room, with their private notes.
    SESSIONS,
    /// Entries viewed last.
    VIEWED,
    /// Settings.
    SETTINGS;

    /// The word in texts: `favourites`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
