package org.signpost.ui.present;

/// What stands on the room's screen.
public sealed interface AudienceScreen {
    /// Nothing: it is blank.
    record Blank() implements AudienceScreen {
    }

    /// A card.
    ///
    /// @param help whom to call now, at the foot
    /// @param position which card of how many; empty for one that is shown besides a session
    record Shows(AudienceCard card, String help, String position) implements AudienceScreen {
    }
}
