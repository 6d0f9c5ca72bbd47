package org.signpost.ui.common;

import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.util.Subscription;

/// Rings once, on the JavaFX thread. No animation: one that runs keeps JavaFX drawing sixty times a second.
@FunctionalInterface
public interface Alarm {
    /// Rings when that time has gone by, unless the subscription ends before.
    Subscription in(Duration time, Runnable ring);

    /// Rings in real time.
    static Alarm real() {
        return (time, ring) -> {
            Future<?> waiting = ForkJoinPool.commonPool().schedule(() -> Platform.runLater(ring), time.toMillis(),
                    TimeUnit.MILLISECONDS);
            return () -> waiting.cancel(false);
        };
    }
}
