package org.signpost.catalogue;

import java.time.ZonedDateTime;

/// Whether a contact point answers at one moment.
public sealed interface OpeningState {

    /// Open every hour of every day.
    record AlwaysOpen() implements OpeningState {
    }

    /// Open.
    ///
    /// @param closes when it closes, in UK time
    record Open(ZonedDateTime closes) implements OpeningState {
    }

    /// Closed.
    ///
    /// @param opens when it opens next, in UK time
    record Closed(ZonedDateTime opens) implements OpeningState {
    }

    /// The catalogue does not know.
    record NotKnown() implements OpeningState {
    }

    /// Whether it is certain that someone answers.
    default boolean isOpen() {
        return this instanceof AlwaysOpen || this instanceof Open;
    }
}
