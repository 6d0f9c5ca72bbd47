package org.signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.text.Texts;

/// The window that stands in for the program where the catalogue cannot be used.
@ExtendWith(JavaFx.class)
final class ProblemWindowTest {
    private final Stage stage = JavaFx.ask(() -> {
        Stage made = new Stage();
        DesktopApp.problem("The catalogue is damaged: install Signpost again.", Texts.british(), made);
        return made;
    });

    @Test
    void itIsCalledSignpostAndSaysOneSentence() {
        assertThat(stage.getTitle()).isEqualTo("Signpost");
        assertThat(JavaFx.ask(() -> OpenWindow.words(stage.getScene().getRoot())))
                .containsExactly("The catalogue is damaged: install Signpost again.", "Close");
    }

    @Test
    void hideNowWorksThereToo() {
        JavaFx.run(() -> {
            Robot robot = new Robot();
            for (int i = 0; i < 3; i++) {
                assertThat(stage.isShowing()).isTrue();
                robot.keyPress(KeyCode.SHIFT);
                robot.keyRelease(KeyCode.SHIFT);
            }
        });
        assertThat(JavaFx.ask(stage::isShowing)).isFalse();
    }
}
