package org.signpost.search.meaning;

import org.signpost.search.Reason;

/// An entry that a question points to by a name or a phrase.
///
/// @param entry the number of the entry
/// @param weight within one trust, more is better; [Trust#MEANT] adds it to what the words weigh
/// @param aside the same where the entry is no situation: one word of a story ("snapchat") is seldom what it is about
public record Pointer(int entry, Trust trust, double weight, double aside, Reason reason) {

    /// How sure it is that the entry is meant, most certain first.
    public enum Trust {
        /// The question is its name or short name.
        NAME,
        /// The question is a former name, an abbreviation or another spelling.
        OTHER_NAME,
        /// Its name begins with what is typed.
        NAME_BEGINS,
        /// Another name of it begins with what is typed.
        OTHER_NAME_BEGINS,
        /// The question is what children or parents say for it.
        SAID,
        /// A part of the question is its name, or what people say for it, or its words match.
        MEANT
    }
}
