package org.signpost.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.input.KeyCode;

/// Counts presses of Shift for Hide now: three releases of either Shift key, with at most five seconds from one to the
/// next. Any other key starts the count anew, and a Shift that was held for a capital does not count (product page,
/// safety rules).
final class ShiftPresses {
    private static final int NEEDED = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private final InstantSource clock;
    private int count;
    private boolean heldForAnother;
    private Instant last = Instant.MIN;

    ShiftPresses(InstantSource clock) {
        this.clock = clock;
    }

    /// A key went down.
    void pressed(KeyCode key) {
        heldForAnother = key != KeyCode.SHIFT; // what was typed before Shift went down is no capital
        if (heldForAnother) {
            count = 0;
        }
    }

    /// A key came up.
    ///
    /// @return whether this was the third press
    boolean released(KeyCode key) {
        if (key != KeyCode.SHIFT) {
            count = 0;
            return false;
        }
        Instant now = clock.instant();
        boolean counts = !heldForAnother;
        boolean tooLate = count > 0 && Duration.between(last, now).compareTo(LONGEST_PAUSE) > 0;
        heldForAnother = false;
        last = now;
        count = counts ? (tooLate ? 1 : count + 1) : 0;
        return count == NEEDED;
    }
}
