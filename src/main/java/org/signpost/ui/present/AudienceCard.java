package org.signpost.ui.present;

import java.util.List;
import java.util.Optional;

/// What the room sees of a card, in words: content of the catalogue that everybody may read, or the card's own text.
/// Nothing else has a place here, so nothing private can reach the room: no notes, no minutes, no delivery limits.
///
/// @param line what it is and whose; may be empty
/// @param notices what to know before all else
/// @param number whom to call, in large type
/// @param site where to look, as a code and in letters
/// @param sections what there is to say
public record AudienceCard(String line, String title, List<Notice> notices, Optional<Call> number,
        Optional<Site> site, List<Section> sections) {

    /// How a notice is said.
    public enum Tone {
        /// Worth knowing.
        PLAIN,
        /// A matter of danger.
        EMERGENCY
    }

    /// Something to know before all else: that a service has closed, what it was called, what may upset.
    ///
    /// @param lasting whether it stands on every part of the card, and not on the first one only
    public record Notice(Tone tone, String words, boolean lasting) {
    }

    /// A number to call, or what stands where none is confirmed.
    ///
    /// @param label whose number it is; may be empty
    /// @param detail hours and cost; may be empty
    /// @param caution what to do before calling; may be empty
    public record Call(String label, String value, boolean confirmed, String detail, String caution) {
    }

    /// A page.
    ///
    /// @param address the whole address
    /// @param site its site, as people read it
    /// @param page the page within the site; may be empty
    public record Site(String address, String site, String page) {
    }

    /// Points under a heading.
    ///
    /// @param heading may be empty
    public record Section(String heading, List<Point> points) {
        public Section {
            points = List.copyOf(points);
        }
    }

    /// A point, or a paragraph of a text.
    ///
    /// @param sign a dot or a number before it; empty for a paragraph
    /// @param from the sources that it comes from; may be empty
    public record Point(String sign, String text, String from) {
    }

    public AudienceCard {
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
    }
}
