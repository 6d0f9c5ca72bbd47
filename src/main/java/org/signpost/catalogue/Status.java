package org.signpost.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether a source still exists under its name.
///
/// @param replacedBy where its users go now, best first
public record Status(State state, List<EntryId> replacedBy, Optional<String> note) {

    /// The life of a source.
    public enum State {
        /// At work.
        ACTIVE,
        /// Lives on under another entry's name.
        RENAMED,
        /// Ended; kept so that those who look for it find what replaced it.
        CLOSED,
        /// Announced, not yet at work.
        PLANNED,
        /// The evidence cannot tell whether it still exists.
        UNKNOWN;

        /// The word in files.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The state with that code.
        public static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Status {
        replacedBy = List.copyOf(replacedBy);
    }
}
