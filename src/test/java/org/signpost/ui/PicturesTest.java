package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.testing.CutWords;
import org.signpost.testing.JavaFx;
import org.signpost.testing.Outline;
import org.signpost.testing.Pictures;
import org.signpost.testing.Still;
import org.signpost.testing.StillWindow;
import org.signpost.ui.common.Looks;

/// Every screen as it was last looked at: its outline, letter by letter and pixel by pixel, and its picture for human
/// eyes in `target/pictures`.
///
/// `mvn -Poutlines test -Dtest=PicturesTest` writes the outlines anew, to be read in the diff. `mvn -Ppictures test
/// -Dtest=PicturesTest` draws every screen at all sizes, in all looks and text sizes.
@ExtendWith(JavaFx.class)
final class PicturesTest {
    private static final Path OUTLINES = Path.of("src", "test", "resources", "org", "signpost", "ui", "outlines");
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final boolean WRITES = Boolean.getBoolean("signpost.outlines");
    private static final boolean DRAWS_ALL = Boolean.getBoolean("signpost.pictures");
    private static final int FEW_COLOURS = 20;

    /// A size, a look and a text size to draw a screen in.
    private record Frame(int width, int height, Looks.Choice look, int zoom) {
        String name() {
            return width + "x" + height + "-" + look.name().toLowerCase(Locale.ROOT) + "-" + zoom;
        }
    }

    private static Stream<Still> stills() {
        return Still.all().stream();
    }

    private static List<Frame> frames() {
        Frame usual = new Frame(1440, 900, Looks.Choice.LIGHT, 100);
        return DRAWS_ALL ? List.of(usual, new Frame(1440, 900, Looks.Choice.DARK, 100),
                new Frame(1440, 900, Looks.Choice.CONTRAST, 100), new Frame(1024, 700, Looks.Choice.LIGHT, 100),
                new Frame(1024, 700, Looks.Choice.DARK, 150), new Frame(1180, 760, Looks.Choice.CONTRAST, 100),
                new Frame(2560, 1440, Looks.Choice.LIGHT, 100), new Frame(2560, 1440, Looks.Choice.DARK, 200),
                new Frame(1024, 700, Looks.Choice.CONTRAST, 200), new Frame(1440, 900, Looks.Choice.LIGHT, 80))
                : List.of(usual);
    }

    private static StillWindow reach(Still still, Frame frame) {
        StillWindow window = StillWindow.of(frame.width(), frame.height());
        still.reach().accept(window);
        return window.look(frame.look(), frame.zoom());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stills")
    void eachScreenReadsAndStandsAsItWasLastLookedAt(Still still) throws IOException {
        StillWindow window = reach(still, new Frame(1440, 900, Looks.Choice.LIGHT, 100));
        String outline = String.join("\n", JavaFx.ask(() -> Outline.of(window.scene().getRoot()))) + "\n";
        Path file = OUTLINES.resolve(still.name() + ".txt");
        if (WRITES) {
            Files.createDirectories(OUTLINES);
            Files.writeString(file, outline);
        }
        assertThat(outline).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stills")
    void eachScreenIsDrawnWithNoWordCut(Still still) throws IOException {
        for (Frame frame : frames()) {
            StillWindow window = reach(still, frame);
            BufferedImage picture = Pictures.of(window.image());
            Files.createDirectories(PICTURES);
            ImageIO.write(picture, "png", PICTURES.resolve(still.name() + "-" + frame.name() + ".png").toFile());
            assertThat(colours(picture)).as("something was drawn").isGreaterThan(FEW_COLOURS);
            assertThat(JavaFx.ask(() -> CutWords.in(window.scene().getRoot()))).as(frame.name()).isEmpty();
        }
    }

    @Test
    void thereIsAnOutlineForEachScreenAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(OUTLINES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(stills().map(still -> still.name() + ".txt").toList());
        }
    }

    @Test
    void anOutlineTellsOfAWordAndOfAPixel() {
        StillWindow window = StillWindow.of(1440, 900);
        List<String> before = JavaFx.ask(() -> Outline.of(window.scene().getRoot()));
        Label title = (Label) JavaFx.ask(() -> window.scene().getRoot().lookup(".home .page-title"));
        window.doing(() -> title.setTranslateX(1));
        List<String> moved = JavaFx.ask(() -> Outline.of(window.scene().getRoot()));
        assertThat(moved).isNotEqualTo(before).hasSameSizeAs(before);
        window.doing(() -> title.setAccessibleText("What?"));
        assertThat(JavaFx.ask(() -> Outline.of(window.scene().getRoot()))).isNotEqualTo(moved)
                .anyMatch(line -> line.contains("(What?)"));
    }

    private static long colours(BufferedImage picture) {
        return Stream.iterate(0, y -> y < picture.getHeight(), y -> y + 1)
                .flatMap(y -> Stream.iterate(0, x -> x < picture.getWidth(), x -> x + 2)
                        .map(x -> picture.getRGB(x, y))).distinct().limit(FEW_COLOURS * 2L).count();
    }
}
