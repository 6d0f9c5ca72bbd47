package org.signpost.ui.shell;

import java.time.InstantSource;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Listens for Shift three times, in the window and in every dialog.
public final class HideKeys {
    private final Runnable hide;
    private final InstantSource clock;

    /// @param hide what Hide now does
    public HideKeys(Runnable hide, InstantSource clock) {
        this.hide = hide;
        this.clock = clock;
    }

    /// Listens before any control of the scene does.
    public void listenTo(Scene scene) {
        ShiftPresses shifts = new ShiftPresses(clock);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> shifts.pressed(event.getCode()));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (shifts.released(event.getCode())) {
                hide.run();
            }
        });
    }
}
