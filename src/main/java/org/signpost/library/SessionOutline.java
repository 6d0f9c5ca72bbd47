package org.signpost.library;

import java.time.Instant;

/// Enough of a session to list it.
///
/// @param minutes the planned time of all cards
public record SessionOutline(long id, String name, Instant changed, int cards, int minutes) {
}
