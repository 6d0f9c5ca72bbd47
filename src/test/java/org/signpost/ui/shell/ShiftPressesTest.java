package org.signpost.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which strokes hide the window. JavaFX gives the left and the right Shift the same code, so both are `SHIFT` here.
final class ShiftPressesTest {
    private static final Instant START = Instant.parse("2026-11-03T12:00:00Z");

    /// `+X` a key goes down, `-X` it comes up, a number: so many milliseconds pass; `S` is Shift.
    private static boolean hides(String strokes) {
        AtomicReference<Instant> now = new AtomicReference<>(START);
        ShiftPresses presses = new ShiftPresses(now::get);
        boolean hidden = false;
        for (String stroke : strokes.split(" ", -1)) {
            KeyCode key = "S".equals(stroke.substring(1)) ? KeyCode.SHIFT : KeyCode.getKeyCode(stroke.substring(1));
            if (stroke.startsWith("+")) {
                presses.pressed(key);
            } else if (stroke.startsWith("-")) {
                hidden |= presses.released(key);
            } else {
                now.updateAndGet(before -> before.plusMillis(Long.parseLong(stroke)));
            }
        }
        return hidden;
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            three presses                       | +S -S +S -S +S -S                         | true
            two presses                         | +S -S +S -S                               | false
            pauses of 4.9 seconds               | +S -S 4900 +S -S 4900 +S -S               | true
            pauses of exactly five seconds      | +S -S 5000 +S -S 5000 +S -S               | true
            one pause of 5.1 seconds            | +S -S +S -S 5100 +S -S                    | false
            three presses after a late one      | +S -S 5100 +S -S +S -S +S -S              | true
            two presses after a late one        | +S -S +S -S 5100 +S -S +S -S              | false
            a Shift held long counts when it comes up | +S 4000 -S 4900 +S 4900 -S +S -S    | false
            a held Shift repeats its press      | +S +S +S -S +S -S                         | false
            three capitals                      | +S +A -A -S +S +B -B -S +S +C -C -S       | false
            a capital whose letter comes up last | +S +A -S -A +S +B -S -B +S +C -S -C      | false
            a capital, then two presses         | +S +A -A -S +S -S +S -S                   | false
            a capital, then three presses       | +S +A -A -S +S -S +S -S +S -S             | true
            a letter between the presses        | +S -S +A -A +S -S +S -S                   | false
            a letter, then three presses        | +A -A +S -S +S -S +S -S                   | true
            only the letter’s end between them  | +A +S -S +S -S -A +S -S                   | false
            """)
    void threePressesOfShiftAloneHideTheWindow(String what, String strokes, boolean hidden) {
        assertThat(hides(strokes)).as(what).isEqualTo(hidden);
    }

    @Test
    void aFourthPressDoesNotHideAgain() {
        ShiftPresses presses = new ShiftPresses(() -> START);
        boolean[] hidden = new boolean[4];
        for (int i = 0; i < hidden.length; i++) {
            presses.pressed(KeyCode.SHIFT);
            hidden[i] = presses.released(KeyCode.SHIFT);
        }
        assertThat(hidden).containsExactly(false, false, true, false);
    }
}
