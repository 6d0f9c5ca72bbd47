package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.testing.JavaFx;
import org.signpost.testing.MovingClock;
import org.signpost.testing.OpenWindow;

/// Whoever looks at the window sees who answers now. The NSPCC Helpline closes at 16:00.
@ExtendWith(JavaFx.class)
final class OpeningTimesTest {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-03T15:20:00Z"));
    private final OpenWindow window = OpenWindow.by(clock, 1440, 900).open("nspcc-helpline");
    private final Button route = window.node(Button.class, "#help-nspcc-helpline");

    /// Turns away and back, while time goes by.
    private void lookAgainAfter(Duration time) {
        JavaFx.run(() -> window.stage().setIconified(true));
        clock.pass(time);
        JavaFx.run(() -> window.stage().setIconified(false));
        window.layOut();
    }

    private String card() {
        return window.words("#page .contact-card").stream().filter(words -> words.contains("Monday to Friday"))
                .findFirst().orElseThrow();
    }

    @Test
    void theBarAndThePageThatIsOpenFollowTheClock() {
        assertThat(OpenWindow.words(route)).contains("0808 800 5000 · open until 16:00");
        assertThat(card()).startsWith("open until 16:00 · ");
        lookAgainAfter(Duration.ofMinutes(30));
        assertThat(OpenWindow.words(route)).contains("0808 800 5000 · closes in 10 minutes");
        assertThat(card()).startsWith("closes in 10 minutes · ");
        lookAgainAfter(Duration.ofMinutes(10));
        assertThat(OpenWindow.words(route)).contains("0808 800 5000 · opens tomorrow 10:00");
        assertThat(card()).startsWith("opens tomorrow 10:00 · ");
    }

    @Test
    void aScreenReaderHearsTheNewWordsAndTheKeyboardStaysWhereItWas() {
        List<String> heard = new ArrayList<>();
        window.doing(() -> {
            route.accessibleTextProperty().subscribe((before, now) -> heard.add(now));
            route.requestFocus();
        });
        lookAgainAfter(Duration.ofMinutes(30));
        assertThat(window.focus()).isEqualTo(route);
        assertThat(heard).containsExactly("NSPCC Helpline: 0808 800 5000 · closes in 10 minutes");
    }

    @Test
    void aMinuteThatChangesNothingSaysNothing() {
        List<Object> changed = new ArrayList<>();
        window.doing(() -> {
            route.accessibleTextProperty().subscribe((before, now) -> changed.add(now));
            route.graphicProperty().subscribe((before, now) -> changed.add(now));
        });
        lookAgainAfter(Duration.ofMinutes(1));
        assertThat(changed).isEmpty();
    }
}
