package org.signpost.library;

import java.util.List;

/// A session that is not kept here, or not yet: from a file, from a sample, or about to be made.
///
/// @param items in order
public record SessionPlan(String name, List<SessionItem> items) {
    /// The longest name.
    public static final int LONGEST_NAME = 200;
    /// More than any evening holds. A session with more is refused.
    public static final int MOST_CARDS = 10_000;

    /// Refuses what cannot be kept.
    ///
    /// @throws IllegalArgumentException for a name that is blank or too long, and for too many cards
    public SessionPlan {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name for a session: " + name);
        }
        if (items.size() > MOST_CARDS) {
            throw new IllegalArgumentException(items.size() + " cards");
        }
        items = List.copyOf(items);
    }

    /// A new session: it begins with a warm-up and ends with where to get help, and has nothing in between yet.
    public static SessionPlan begun(String name, SessionCard.OfText warmUp, SessionCard.OfText closing) {
        return new SessionPlan(name, List.of(SessionItem.of(warmUp), SessionItem.of(closing)));
    }

    /// Whether a session may be called that.
    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.lines().count() == 1;
    }
}
