package org.signpost.search;

import java.util.Locale;

/// Why an entry is thought to be meant.
///
/// @param text the name or phrase behind it, or nothing
public record Reason(Why why, String text) {

    /// The sort of reason.
    public enum Why {
        /// It bears the name.
        NAME,
        /// It used to bear the name.
        FORMER_NAME,
        /// It is called so as well.
        ALSO_CALLED,
        /// It is about that person.
        PERSON,
        /// It was published by them.
        PUBLISHER,
        /// People say so for it.
        SAID,
        /// The words stand in its title.
        TITLE,
        /// The words stand in its summary.
        SUMMARY,
        /// The words stand in its text.
        TEXT,
        /// The words stand in its topics, people or contact details.
        DETAILS;

        /// The word in texts and files: `former-name`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A reason that needs no more words.
    public static Reason of(Why why) {
        return new Reason(why, "");
    }
}
