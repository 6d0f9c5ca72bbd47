package org.signpost.library;

import java.util.Locale;
import org.signpost.catalogue.EntryId;

/// What a card of a session shows to the room.
public sealed interface SessionCard {
    /// The longest title.
    int LONGEST_TITLE = 500;
    /// The longest text of a card, and the longest notes.
    int MOST_CHARACTERS = Note.MOST_CHARACTERS;

    /// The heading.
    String title();

    /// An entry of the catalogue. It keeps the title, so that it can still be told what it was when another catalogue
    /// does not have it.
    record OfEntry(EntryId entry, String title) implements SessionCard {
        public OfEntry {
            checkTitle(title);
        }
    }

    /// A text of the user's own.
    record OfText(Role role, String title, String text) implements SessionCard {
        public OfText {
            checkTitle(title);
            if (text.length() > MOST_CHARACTERS) {
                throw new IllegalArgumentException("a text of " + text.length() + " characters");
            }
        }
    }

    /// What a text is there for.
    enum Role {
        /// Said before all else: some of this may be upsetting, leaving is fine, help is here.
        WARM_UP,
        /// Anything.
        PLAIN,
        /// Where to get help tonight. New cards are put before it, where it is the last one.
        CLOSING;

        /// The word in files: `warm-up`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The role with that code.
        ///
        /// @throws IllegalArgumentException for any other word
        public static Role ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private static void checkTitle(String title) {
        if (title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title of " + title.length() + " characters");
        }
    }
}
