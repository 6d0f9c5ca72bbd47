package org.signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.testing.RealCatalogue;

/// The libraries for PDF cost nothing until a PDF is asked for, say nothing on the console, and leave nothing behind.
/// Nor does the library for JSON cost a window anything that neither exports nor imports.
final class LazyLibrariesTest {
    private static final Pattern PDF_CLASSES = Pattern.compile(
            "\\b(org\\.apache\\.(pdfbox|fontbox|xmpbox)|com\\.openhtmltopdf|de\\.rototor)\\.");
    private static final Pattern JSON_CLASSES = Pattern.compile("\\btools\\.jackson\\.");
    @TempDir
    private Path computer;

    @BeforeEach
    void aHomeThatIsEmpty() throws IOException {
        Files.createDirectories(computer.resolve("home"));
        Files.createDirectories(computer.resolve("temporary"));
    }

    /// Runs the program in a process of its own.
    ///
    /// @return the classes that it loaded
    private List<String> run(String said, String... arguments) throws IOException, InterruptedException {
        Path classes = computer.resolve("classes.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + classes, "-Duser.home=" + computer.resolve("home"),
                "-Djava.io.tmpdir=" + computer.resolve("temporary"),
                "--enable-native-access=org.xerial.sqlitejdbc,javafx.graphics",
                "--module-path", System.getProperty("jdk.module.path"),
                "--module", "org.signpost/org.signpost.app.Main", "--private", "--catalogue",
                RealCatalogue.path().toString()));
        command.addAll(List.of(arguments));
        Path out = computer.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(computer.toFile()).redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        int code = builder.start().waitFor();
        assertThat(Files.readString(out)).contains(said);
        assertThat(code).isZero();
        return Files.readAllLines(classes);
    }

    private static Stream<String> ofPdf(List<String> classes) {
        return classes.stream().filter(line -> PDF_CLASSES.matcher(line).find());
    }

    @Test
    void neitherASearchNorTheWindowLoadsThem() throws IOException, InterruptedException {
        assertThat(ofPdf(run("Childline", "search", "childline"))).isEmpty();
        assertThat(ofPdf(run("", "--snapshot", "window.png", "--open", "childline"))).isEmpty();
    }

    @Test
    void theWindowDoesWithoutJson() throws IOException, InterruptedException {
        assertThat(run("", "--snapshot", "window.png", "--open", "childline")).noneMatch(
                line -> JSON_CLASSES.matcher(line).find());
        assertThat(run("Childline", "search", "--json", "childline")).anyMatch(
                line -> JSON_CLASSES.matcher(line).find());
    }

    @Test
    void aHandoutOnScreenDoesWithoutThem() throws IOException, InterruptedException {
        assertThat(ofPdf(run("was written", "handout", "-o", "sheet.html", "childline"))).isEmpty();
    }

    @Test
    void aPdfLoadsThemSaysOneSentenceAndLeavesNothingButTheFile() throws IOException, InterruptedException {
        assertThat(ofPdf(run("was written", "handout", "-o", "sheet.pdf", "childline"))).hasSizeGreaterThan(100);
        assertThat(Files.readAllLines(computer.resolve("out.txt")))
                .containsExactly("sheet.pdf was written, with 1 entry.");
        assertThat(computer.resolve("home")).isEmptyDirectory();
        try (Stream<Path> files = Files.walk(computer.resolve("temporary"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(computer.resolve("sheet.pdf")).isNotEmptyFile();
    }
}
