package org.signpost.ui.sessions;

import org.signpost.library.Session;
import org.signpost.library.SessionItem;

/// What was taken away last, so that it can be brought back.
public sealed interface Removed {
    /// What it was called.
    String name();

    /// A whole session.
    record ASession(Session session) implements Removed {
        @Override
        public String name() {
            return session.name();
        }
    }

    /// A card.
    ///
    /// @param session where it was taken out
    /// @param place where it stood, from 0
    record ACard(long session, int place, SessionItem item) implements Removed {
        @Override
        public String name() {
            return item.card().title();
        }
    }
}
