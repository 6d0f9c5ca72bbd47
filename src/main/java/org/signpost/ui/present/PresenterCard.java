package org.signpost.ui.present;

import java.util.List;
import java.util.Optional;

/// A card with what only the presenter sees.
///
/// @param title as the list of cards has it
/// @param minutes planned for it; 0 where nothing is planned
/// @param notes private
/// @param before what to know before the room sees it
/// @param onHandout what a handout has of it, in a sentence
/// @param parts what the room sees, one after the other; at least one
public record PresenterCard(String title, int minutes, String notes, Before before, String onHandout,
        List<AudienceCard> parts) {

    /// What to know before the room sees a card.
    ///
    /// @param limits how the source's materials may be used
    /// @param contentNote what may upset
    public record Before(List<String> limits, Optional<String> contentNote) {
        /// Nothing.
        public static final Before NOTHING = new Before(List.of(), Optional.empty());

        public Before {
            limits = List.copyOf(limits);
        }

        /// Whether there is nothing to know.
        public boolean isNothing() {
            return limits.isEmpty() && contentNote.isEmpty();
        }
    }

    public PresenterCard {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a card without anything to show: " + title);
        }
    }
}
