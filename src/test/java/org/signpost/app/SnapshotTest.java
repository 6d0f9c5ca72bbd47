package org.signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.testing.RealCatalogue;

/// The program as a process of its own on a computer without a display: what it draws, what it prints, how it ends.
final class SnapshotTest {
    @TempDir
    private static Path temp;
    private static final ExecutorService TWO_AT_ONCE = Executors.newFixedThreadPool(2);
    private static Future<Ended> light;
    private static Future<Ended> lightAgain;
    private static Future<Ended> dark;
    private static Future<Ended> contrast;
    private static Future<Ended> nowhere;
    private static Future<Ended> opened;
    private static Future<Ended> openedAnyway;

    /// A process that has ended.
    private record Ended(int code, String out, String err) {
    }

    @BeforeAll
    static void startAll() {
        Path path = RealCatalogue.path();
        light = signpost(path, "--snapshot", file("light.png"), "--query", "thinkuknow", "--open", "ceop-education");
        lightAgain = signpost(path, "--snapshot", file("again.png"), "--query", "thinkuknow",
                "--open", "ceop-education");
        dark = signpost(path, "--snapshot", file("new/folder/dark.png"), "--size", "1024x700", "--theme", "dark",
                "--zoom", "150");
        contrast = signpost(path, "--snapshot", file("contrast.png"), "--size", "3840x2160", "--theme", "contrast",
                "--open", "online-grooming");
        nowhere = signpost(path, "--snapshot", path + "/no/folder.png");
        opened = signpost(path);
        openedAnyway = signpost(path, "--snapshot-without-display", file("anyway.png"), "--size", "900x650");
    }

    @AfterAll
    static void stop() {
        TWO_AT_ONCE.shutdownNow();
    }

    private static String file(String name) {
        return temp.resolve(name).toString();
    }

    private static Future<Ended> signpost(Path catalogue, String... arguments) {
        return TWO_AT_ONCE.submit(() -> {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=org.xerial.sqlitejdbc,javafx.graphics", "-XX:TieredStopAtLevel=1",
                    "--module-path", System.getProperty("jdk.module.path"),
                    "--module", "org.signpost/org.signpost.app.Main", "--catalogue", catalogue.toString()));
            command.addAll(List.of(arguments));
            Path out = Files.createTempFile(temp, "out", ".txt");
            Path err = Files.createTempFile(temp, "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
            int code = builder.start().waitFor();
            return new Ended(code, Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        });
    }

    private static Ended end(Future<Ended> process) {
        try {
            return process.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static BufferedImage picture(Future<Ended> process, String name) {
        assertThat(end(process)).isEqualTo(new Ended(0, "", ""));
        try {
            return ImageIO.read(temp.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> sizeOf(BufferedImage image) {
        return List.of(image.getWidth(), image.getHeight());
    }

    private static int colour(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }

    @Test
    void aPictureHasTheUsualSizeAndTheColoursOfTheLightTheme() {
        BufferedImage image = picture(light, "light.png");
        assertThat(sizeOf(image)).containsExactly(1440, 900);
        assertThat(colour(image, 3, 3)).isEqualTo(0xffffff);
    }

    @Test
    void twoPicturesOfTheSameAreTheSamePixelByPixel() {
        BufferedImage one = picture(light, "light.png");
        BufferedImage other = picture(lightAgain, "again.png");
        assertThat(pixels(one)).isEqualTo(pixels(other));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), new int[image.getWidth() * image.getHeight()],
                0, image.getWidth());
    }

    @Test
    void aPictureIsDarkInAnySizeInAFolderThatIsMade() {
        BufferedImage image = picture(dark, "new/folder/dark.png");
        assertThat(sizeOf(image)).containsExactly(1024, 700);
        assertThat(colour(image, 3, 3)).isEqualTo(0x1b2226);
    }

    @Test
    void aPictureOfALargeScreenInHighContrastIsDrawnWithoutAWord() {
        BufferedImage image = picture(contrast, "contrast.png");
        assertThat(sizeOf(image)).containsExactly(3840, 2160);
        assertThat(colour(image, 3, 3)).isEqualTo(0x000000);
    }

    @Test
    void aPictureThatCannotBeWrittenIsOneSentence() {
        assertThat(end(nowhere)).isEqualTo(new Ended(2, "", "The picture could not be written to "
                + RealCatalogue.path() + "/no/folder.png: name a file in a folder that you may write."
                + System.lineSeparator()));
    }

    @Test
    void withoutADisplayTheProgramSaysSoAndNamesSnapshot() {
        assertThat(end(opened)).isEqualTo(new Ended(2, "", "There is no display to open a window on: run signpost "
                + "--snapshot FILE.png to draw the window into a file." + System.lineSeparator()));
    }

    @Test
    void withoutADisplayAStarterMayHaveTheWindowDrawnInstead() {
        Ended ended = end(openedAnyway);
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().lines()).containsExactly("There is no display to open a window on, so the window was "
                + "drawn into " + file("anyway.png") + "; signpost --snapshot FILE.png draws others.");
        assertThat(temp.resolve("anyway.png")).isNotEmptyFile();
    }
}
