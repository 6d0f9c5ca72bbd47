package org.signpost.ui.common;

import javafx.application.Platform;
import javafx.scene.Scene;

/// Waits for a scene to be laid out: a control shows what it was told only after a pulse or two.
public final class Pulses {
    private Pulses() {
    }

    /// Runs the action on the JavaFX thread, once the scene has been laid out so many times.
    ///
    /// @param count pulses to wait for; none runs the action at once
    public static void after(Scene scene, int count, Runnable action) {
        if (count == 0) {
            action.run();
        } else {
            onNextPulse(scene, () -> after(scene, count - 1, action));
        }
    }

    private static void onNextPulse(Scene scene, Runnable action) {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            Platform.runLater(action);
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }
}
