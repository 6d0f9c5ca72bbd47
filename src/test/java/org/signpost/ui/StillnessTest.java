package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.chart.Chart;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;

/// Nothing of ours moves, whatever the system asks for: what comes is there at once. The law "nothing moves by itself"
/// holds the code to it; here stands what sheets and libraries could bring in.
@ExtendWith(JavaFx.class)
final class StillnessTest {
    @Test
    void noSheetAsksForATransition() throws IOException {
        try (Stream<Path> sheets = Files.list(Path.of("resources", "app", "css"))) {
            assertThat(sheets.toList()).hasSizeGreaterThan(3).allSatisfy(sheet ->
                    assertThat(Files.readString(sheet)).doesNotContainPattern("(?m)^[^/]*transition"));
        }
    }

    @Test
    void aQrCodeIsThereAtOnceAndNeitherFadesNorSlides() {
        OpenWindow window = OpenWindow.usual().open("ceop-education");
        window.click(JavaFx.ask(() -> OpenWindow.below(window.scene().getRoot())
                .filter(node -> node instanceof Labeled labeled && "QR".equals(labeled.getText()))
                .findFirst().orElseThrow()));
        PopOver shown = (PopOver) JavaFx.ask(() -> Window.getWindows().getLast());
        assertThat(shown.isAnimated()).isFalse();
        assertThat(JavaFx.ask(() -> shown.getScene().getRoot().getOpacity())).isEqualTo(1);
    }

    @Test
    void noControlOnTheScreenIsSetToAnimate() {
        OpenWindow window = OpenWindow.usual();
        for (String id : List.of("childline", "online-grooming", "premier-2014-660-arrests")) {
            window.open(id);
            assertThat(JavaFx.ask(() -> OpenWindow.below(window.scene().getRoot())
                    .filter(StillnessTest::isAnimated).toList())).isEmpty();
        }
    }

    private static boolean isAnimated(Node node) {
        return node instanceof Chart chart && chart.getAnimated();
    }
}
