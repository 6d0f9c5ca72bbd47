package org.signpost.handout;

import java.util.List;
import java.util.Optional;

/// One entry of a handout, worded.
///
/// @param title its heading
/// @param byline what it is and where it holds; may be empty
/// @param notices what to know before anything else: that it has closed, what replaced it, what may upset
/// @param summary paragraphs
/// @param sections ways to get there, and lists, in reading order
/// @param checked when it was checked, or where it comes from; may be empty
public record HandoutEntry(String title, String byline, List<String> notices, List<String> summary,
        List<Section> sections, Checked checked) {

    /// A way to get there.
    ///
    /// @param label such as "Helpline"
    /// @param value the number or address as people read it, or what to do where there is none
    /// @param details hours, cost, and a note
    /// @param caution what to do before using it; empty where nothing is to be done
    /// @param address what a phone opens (`tel:`, `https:`, `mailto:`)
    /// @param drawn whether the address stands there as a QR code too
    public record Contact(String label, String value, List<String> details, String caution, Optional<String> address,
            boolean drawn) {
        public Contact {
            details = List.copyOf(details);
        }
    }

    /// Ways to get there, or a list.
    ///
    /// @param heading may be empty
    public record Section(String heading, List<Contact> contacts, List<String> lines) {
        public Section {
            contacts = List.copyOf(contacts);
            lines = List.copyOf(lines);
        }

        static Section ways(String heading, List<Contact> contacts) {
            return new Section(heading, contacts, List.of());
        }

        static Section list(String heading, List<String> lines) {
            return new Section(heading, List.of(), lines);
        }
    }

    /// How old it is.
    ///
    /// @param old whether it is older than its limit, or not dated
    public record Checked(String words, boolean old) {
        /// Nothing to say.
        public static final Checked NOTHING = new Checked("", false);
    }

    public HandoutEntry {
        notices = List.copyOf(notices);
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
    }
}
