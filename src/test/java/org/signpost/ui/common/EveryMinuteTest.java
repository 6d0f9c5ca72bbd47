package org.signpost.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.testing.JavaFx;

/// Minutes are told as they begin, to a window that can be seen, and to no other.
@ExtendWith(JavaFx.class)
final class EveryMinuteTest {
    private Instant now = Instant.parse("2026-11-03T12:00:20Z");
    private int timeAsked;
    private final List<Instant> told = new ArrayList<>();
    private final List<Ring> rings = new ArrayList<>();
    private final Scene scene = JavaFx.ask(() -> new Scene(new Region()));
    private final Stage stage = JavaFx.ask(() -> {
        new EveryMinute(() -> {
            timeAsked++;
            return now;
        }, this::set, () -> told.add(now)).follow(scene);
        Stage made = new Stage();
        made.setScene(scene);
        return made;
    });

    private record Ring(Instant at, Runnable ring) {
    }

    private Subscription set(Duration time, Runnable ring) {
        assertThat(time).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
        Ring set = new Ring(now.plus(time), ring);
        rings.add(set);
        return () -> rings.remove(set);
    }

    /// Lets time go by while the computer is awake: what is due rings when it is due.
    private void pass(Duration time) {
        Instant end = now.plus(time);
        while (!rings.isEmpty() && !rings.getFirst().at.isAfter(end)) {
            Ring due = rings.removeFirst();
            now = due.at;
            JavaFx.run(due.ring);
        }
        now = end;
    }

    private void ring() {
        JavaFx.run(rings.removeFirst().ring);
    }

    private void doing(Runnable action) {
        JavaFx.run(action);
        JavaFx.settle();
    }

    @Test
    void eachMinuteIsToldAsItBegins() {
        doing(stage::show);
        assertThat(told).as("what was just made is right").isEmpty();
        pass(Duration.ofSeconds(39));
        assertThat(told).isEmpty();
        pass(Duration.ofMinutes(3));
        assertThat(told).containsExactly(Instant.parse("2026-11-03T12:01:00Z"), Instant.parse("2026-11-03T12:02:00Z"),
                Instant.parse("2026-11-03T12:03:00Z"));
    }

    @Test
    void oneAlarmIsSetAtATime() {
        doing(stage::show);
        for (int i = 0; i < 100; i++) {
            pass(Duration.ofSeconds(7));
            assertThat(rings).hasSize(1);
        }
    }

    @Test
    void beforeItIsShownAWindowDoesNothing() {
        pass(Duration.ofHours(1));
        assertThat(rings).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void aHiddenWindowDoesNothingAndIsRightAtOnceWhenItShowsAgain() {
        doing(stage::show);
        doing(stage::hide);
        assertNothingIsDoneInAnHour();
        doing(stage::show);
        assertThat(told).containsExactly(now);
        assertThat(rings).hasSize(1);
    }

    @Test
    void aMinimisedWindowDoesNothingAndIsRightAtOnceWhenItComesBack() {
        doing(stage::show);
        doing(() -> stage.setIconified(true));
        assertNothingIsDoneInAnHour();
        doing(() -> stage.setIconified(false));
        assertThat(told).containsExactly(now);
        assertThat(rings).hasSize(1);
    }

    @Test
    void aSceneThatLeavesItsWindowDoesNothing() {
        doing(stage::show);
        doing(() -> stage.setScene(new Scene(new Region())));
        assertNothingIsDoneInAnHour();
    }

    private void assertNothingIsDoneInAnHour() {
        int before = timeAsked;
        assertThat(rings).as("no alarm is set").isEmpty();
        pass(Duration.ofHours(1));
        assertThat(timeAsked).as("nobody asks for the time").isEqualTo(before);
        assertThat(told).isEmpty();
    }

    @Test
    void afterASleepTheMinuteIsToldWithinASecond() {
        doing(stage::show);
        now = now.plus(Duration.ofHours(9)); // alarms stand still meanwhile
        ring();
        assertThat(told).containsExactly(now);
    }

    @Test
    void aClockThatIsSetBackIsFollowedToo() {
        doing(stage::show);
        now = now.minus(Duration.ofMinutes(30));
        ring();
        assertThat(told).containsExactly(now);
    }

    @Test
    void theRealAlarmRingsOnTheWindowsThreadUnlessItIsCalledOff() throws InterruptedException {
        var rang = new CountDownLatch(1);
        List<String> heard = new ArrayList<>();
        JavaFx.run(() -> {
            Alarm.real().in(Duration.ofMillis(1), () -> heard.add("called off")).unsubscribe();
            Alarm.real().in(Duration.ofMillis(20), () -> {
                heard.add(Thread.currentThread().getName());
                rang.countDown();
            });
        });
        assertThat(rang.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).containsExactly("JavaFX Application Thread");
    }
}
