package org.signpost.library;

import java.time.Instant;
import java.util.List;

/// A session that is kept: an ordered list of cards to show to a room.
///
/// @param id names it for as long as it is kept, and is never used again
/// @param changed when anything of it was changed last
/// @param items in order
public record Session(long id, String name, Instant changed, List<SessionItem> items) {
    public Session {
        items = List.copyOf(items);
    }

    /// What it is without its place here, to be exported or made anew.
    public SessionPlan plan() {
        return new SessionPlan(name, items);
    }

    /// The planned time of all cards.
    public int minutes() {
        return items.stream().mapToInt(SessionItem::minutes).sum();
    }
}
