package org.signpost.ui.common;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.signpost.catalogue.EntryId;

/// Somewhere that the reading pane can be: at an entry, or at one of the program's own pages.
public sealed interface Place {
    /// The page of an entry.
    record AtEntry(EntryId id) implements Place {
    }

    /// A page of the program's own.
    sealed interface Own extends Place {
    }

    /// The page of a session.
    ///
    /// @param id as it is kept
    record AtSession(long id) implements Own {
    }

    /// A page of which there is one.
    enum Screen implements Own {
        /// What people meet first: worries to pick from.
        HOME,
        /// Saved entries, notes, and what was viewed lately.
        SAVED,
        /// The sessions that a trainer keeps.
        SESSIONS,
        /// Look, text size, nation.
        SETTINGS,
        /// The files that hold what the user kept, to be deleted.
        KEEPS,
        /// What the program promises, and what it cannot do.
        SAFETY,
        /// Versions and licences.
        ABOUT;

        /// The word in texts and on the command line: `saved`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The page of that word.
        public static Optional<Screen> of(String code) {
            return Stream.of(values()).filter(screen -> screen.code().equals(code)).findFirst();
        }
    }
}
