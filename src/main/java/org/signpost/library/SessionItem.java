package org.signpost.library;

/// A card in its place in a session, with what only the presenter sees.
///
/// @param id names it for as long as it is kept; [#NEW] until then
/// @param minutes planned for it; 0 where nothing is planned
/// @param notes private: never shown to the room
public record SessionItem(long id, SessionCard card, int minutes, String notes) {
    /// The id of a card that is not kept yet.
    public static final long NEW = 0;
    /// A day; nobody plans longer.
    public static final int MOST_MINUTES = 1_440;

    public SessionItem {
        if (minutes < 0 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException(minutes + " minutes");
        }
        if (notes.length() > SessionCard.MOST_CHARACTERS) {
            throw new IllegalArgumentException("notes of " + notes.length() + " characters");
        }
    }

    /// A card that is not kept yet, without minutes or notes.
    public static SessionItem of(SessionCard card) {
        return new SessionItem(NEW, card, 0, "");
    }

    /// The same with other minutes.
    public SessionItem withMinutes(int planned) {
        return new SessionItem(id, card, planned, notes);
    }

    /// The same with other notes.
    public SessionItem withNotes(String text) {
        return new SessionItem(id, card, minutes, text);
    }

    /// The same with another card.
    public SessionItem withCard(SessionCard other) {
        return new SessionItem(id, other, minutes, notes);
    }
}
