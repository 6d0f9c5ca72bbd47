package org.signpost.ui.common;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Tells of each new minute of the clock while the window can be seen: as the minute begins, and at once when the
/// window comes back into sight. A window that is hidden or minimised costs nothing. Used on the JavaFX thread.
public final class EveryMinute {
    /// Alarms stand still while the computer sleeps, so none is set for longer: this is how late a minute can be told
    /// after a sleep.
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private final InstantSource clock;
    private final Alarm alarm;
    private final Runnable newMinute;
    private Instant told;
    private boolean seen;
    private Subscription waiting = Subscription.EMPTY;

    /// @param newMinute hears that the clock shows another minute than when it was last told, or made
    public EveryMinute(InstantSource clock, Alarm alarm, Runnable newMinute) {
        this.clock = clock;
        this.alarm = alarm;
        this.newMinute = newMinute;
        told = minute(clock.instant());
    }

    /// Follows the clock for the window that the scene is in.
    public void follow(Scene scene) {
        scene.windowProperty().flatMap(EveryMinute::inSight).orElse(false).subscribe(this::setSeen);
    }

    private static ObservableValue<Boolean> inSight(Window window) {
        return window instanceof Stage stage
                ? Bindings.and(stage.showingProperty(), stage.iconifiedProperty().not()) : window.showingProperty();
    }

    private void setSeen(boolean now) {
        seen = now;
        look();
    }

    private void look() {
        waiting.unsubscribe();
        waiting = Subscription.EMPTY;
        if (!seen) {
            return;
        }
        Instant now = clock.instant();
        if (!minute(now).equals(told)) {
            told = minute(now);
            newMinute.run();
        }
        Duration toNext = Duration.between(now, minute(now).plus(1, ChronoUnit.MINUTES));
        waiting = alarm.in(toNext.compareTo(LONGEST) < 0 ? toNext : LONGEST, this::look);
    }

    private static Instant minute(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }
}
