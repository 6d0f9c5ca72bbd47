package org.signpost.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.library.UserLibrary;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.CutWords;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;

/// Theme and text size reach every window, from its first picture to its last.
@ExtendWith(JavaFx.class)
final class LooksTest {
    private static final int TIMES_ASKED = 50;
    private static final long WAIT_MILLIS = 200;
    /// What the looks of a closed dialog are when the looks of the program have changed since.
    private static List<String> looksOf(Scene scene) {
        return JavaFx.ask(() -> Stream.concat(scene.getRoot().getStyleClass().stream()
                .filter(name -> name.startsWith("zoom-")), scene.getStylesheets().stream()
                .map(sheet -> sheet.replaceFirst(".*/", ""))).toList());
    }

    @Test
    void aWindowFollowsTheLooksWhileItShowsAndLeavesNothingBehindOnceItIsClosed() {
        Looks looks = JavaFx.ask(Looks::new);
        Scene scene = JavaFx.ask(() -> new Scene(new Region()));
        Stage stage = JavaFx.ask(Stage::new);
        JavaFx.run(() -> {
            looks.choiceProperty().set(Looks.Choice.LIGHT);
            looks.dress(scene);
            stage.setScene(scene);
        });
        assertThat(looksOf(scene)).containsExactly("zoom-100", "palette-light.css", "signpost.css", "trainers.css");
        JavaFx.run(() -> {
            stage.show();
            looks.zoomProperty().set(150);
            looks.choiceProperty().set(Looks.Choice.DARK);
        });
        assertThat(looksOf(scene)).containsExactly("zoom-150", "palette-dark.css", "signpost.css", "trainers.css");
        JavaFx.run(() -> {
            stage.hide();
            looks.zoomProperty().set(200);
            looks.choiceProperty().set(Looks.Choice.CONTRAST);
        });
        assertThat(looksOf(scene)).as("nobody tells a closed window").containsExactly("zoom-150", "palette-dark.css",
                "signpost.css", "trainers.css");
        JavaFx.run(stage::show);
        assertThat(looksOf(scene)).as("one that shows again is right at once").containsExactly("zoom-200",
                "palette-contrast.css", "signpost.css", "trainers.css");
    }

    @Test
    void looksThatNobodyHoldsGoAwayAlthoughTheSystemStays() throws InterruptedException {
        ReferenceQueue<Looks> gone = new ReferenceQueue<>();
        WeakReference<Looks> forgotten = new WeakReference<>(JavaFx.ask(Looks::new), gone);
        boolean away = false;
        for (int asked = 0; asked < TIMES_ASKED && !away; asked++) {
            JavaFx.settle(); // its thread still holds what it answered last
            System.gc();
            away = gone.remove(WAIT_MILLIS) != null;
        }
        assertThat(away).isTrue();
        assertThat(forgotten.get()).isNull();
    }

    @Test
    void aDialogOfTheProgramGoesTheSameWay() {
        OpenWindow window = OpenWindow.usual().open("ceop-education");
        Stage dialog = visit(window);
        Parent pane = JavaFx.ask(() -> dialog.getScene().getRoot()); // a closed dialog lets go of its scene
        window.stroke(KeyCode.ESCAPE);
        JavaFx.settle();
        window.doing(() -> window.looks().zoomProperty().set(180));
        assertThat(pane.getStyleClass()).contains("zoom-100").doesNotContain("zoom-180");
    }

    private static Stage visit(OpenWindow window) {
        return window.clickForDialog(JavaFx.ask(() -> window.scene().getRoot().lookup(".primary")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"light, 1.0", "dark, 0.0", "contrast, 0.0"})
    void theFirstPictureHasTheThemeThatWasKept(String kept, double brightness) {
        try (UserLibrary library = SqliteUserLibrary.inMemory(InstantSource.system())) {
            library.set("look.theme", kept);
            library.set("look.zoom", "150");
            // made, shown and looked at before JavaFX can draw anything else
            WritableImage first = JavaFx.ask(() -> OpenWindow.unseen(library).scene().snapshot(null));
            for (double across : List.of(0.002, 0.3, 0.99)) { // left of a scroll bar
                for (double down : List.of(0.002, 0.5, 0.998)) {
                    Color color = first.getPixelReader().getColor((int) (across * first.getWidth()),
                            (int) (down * first.getHeight()));
                    assertThat(color.getBrightness()).as("%s of %s across, %s down", color, across, down)
                            .isBetween(brightness - 0.25, brightness + 0.25);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 150, 200})
    void noDialogCutsAWordInTheSmallestWindow(int zoom) {
        OpenWindow window = OpenWindow.of(1024, 700);
        window.doing(() -> window.looks().zoomProperty().set(zoom)).open("childnet-star-send-toolkit");
        check(window, visit(window));
        window.doing(() -> window.hits().requestFocus());
        Platform.runLater(() -> KeyEvent.fireEvent(window.hits(), new KeyEvent(KeyEvent.KEY_TYPED, "?", "?",
                KeyCode.UNDEFINED, false, false, false, false)));
        JavaFx.settle();
        check(window, (Stage) JavaFx.ask(() -> Window.getWindows().getLast()));
    }

    private static void check(OpenWindow window, Stage dialog) {
        JavaFx.settle();
        assertThat(dialog).isNotEqualTo(window.stage());
        assertThat(JavaFx.ask(() -> CutWords.in(dialog.getScene().getRoot()))).isEmpty();
        assertThat(JavaFx.ask(dialog::getWidth)).isLessThanOrEqualTo(1024);
        assertThat(JavaFx.ask(dialog::getHeight)).isLessThanOrEqualTo(700);
        window.stroke(KeyCode.ESCAPE);
        JavaFx.settle();
        assertThat(JavaFx.ask(dialog::isShowing)).isFalse();
    }
}
