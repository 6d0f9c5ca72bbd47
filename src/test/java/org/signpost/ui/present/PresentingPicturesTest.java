package org.signpost.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.testing.CutWords;
import org.signpost.testing.JavaFx;
import org.signpost.testing.Outline;
import org.signpost.testing.Pictures;
import org.signpost.text.Texts;
import org.signpost.ui.common.Looks;

/// What the room and the presenter see, as it was last looked at: outlines letter by letter and pixel by pixel, and
/// pictures for human eyes in `target/pictures`. `mvn -Poutlines test -Dtest=PresentingPicturesTest` writes the
/// outlines anew.
@ExtendWith(JavaFx.class)
final class PresentingPicturesTest {
    private static final Path OUTLINES =
            Path.of("src", "test", "resources", "org", "signpost", "ui", "present", "outlines");
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final boolean WRITES = Boolean.getBoolean("signpost.outlines");

    private static Stream<PresentingStill> stills() {
        return PresentingStill.all().stream();
    }

    private static StillPresentation reach(PresentingStill still) {
        StillPresentation made = StillPresentation.onto(still.width(), still.height());
        still.reach().accept(made);
        return made;
    }

    private static Map<String, Scene> scenes(StillPresentation made) {
        return Map.of("room", made.room(), "presenter", made.presenter());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stills")
    void eachWindowReadsAndStandsAsItWasLastLookedAt(PresentingStill still) throws IOException {
        StillPresentation made = reach(still);
        for (var one : scenes(made).entrySet()) {
            String outline = String.join("\n", JavaFx.ask(() -> Outline.of(one.getValue().getRoot()))) + "\n";
            Path file = OUTLINES.resolve(one.getKey() + "-" + still.name() + ".txt");
            if (WRITES) {
                Files.createDirectories(OUTLINES);
                Files.writeString(file, outline);
            }
            assertThat(outline).isEqualTo(Files.readString(file));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stills")
    void eachWindowIsDrawnWithNoWordCut(PresentingStill still) throws IOException {
        StillPresentation made = reach(still);
        for (var one : scenes(made).entrySet()) {
            draw(one.getKey() + "-" + still.name(), made.image(one.getValue()));
            assertThat(JavaFx.ask(() -> CutWords.in(one.getValue().getRoot()))).as(one.getKey()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}x{1}, {2}, {3} %")
    @CsvSource({"1024, 700, LIGHT, 100", "1024, 700, DARK, 150", "1440, 900, CONTRAST, 100", "1440, 900, DARK, 150",
        "2560, 1440, LIGHT, 100"})
    void thePresenterReadsEverythingInEveryLookAndSize(int width, int height, Looks.Choice look, int zoom)
            throws IOException {
        StillPresentation made = StillPresentation.of(SampleSession.session(), Texts.british(), width, height, 1280,
                720).look(look, zoom);
        for (int card = 0; card < made.model().cards().size(); card++) {
            int jump = card;
            made.doing(model -> model.jump(jump));
            assertThat(JavaFx.ask(() -> CutWords.in(made.presenter().getRoot()))).as("card " + card).isEmpty();
            made.doing(PresentationViewModel::showComing);
        }
        made.at(SampleSession.WARM_UP).doing(PresentationViewModel::next);
        draw("presenter-asking-" + width + "x" + height + "-" + look.name().toLowerCase(Locale.ROOT) + "-" + zoom,
                made.image(made.presenter()));
    }

    @Test
    void thereAreOutlinesForEachStillAndNoOthers() throws IOException {
        try (Stream<Path> files = Files.list(OUTLINES)) {
            List<String> wanted = stills().flatMap(still -> Stream.of("room-", "presenter-")
                    .map(window -> window + still.name() + ".txt")).toList();
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    private static void draw(String name, WritableImage image) throws IOException {
        Files.createDirectories(PICTURES);
        ImageIO.write(Pictures.of(image), "png", PICTURES.resolve(name + ".png").toFile());
    }
}
