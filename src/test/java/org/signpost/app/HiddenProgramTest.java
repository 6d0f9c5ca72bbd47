package org.signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Note;
import org.signpost.library.UserLibrary;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.LooksUpAndHides;
import org.signpost.testing.RealCatalogue;
import org.signpost.testing.Traces;

/// After Hide now nothing that was looked up can be found on the computer: the whole program, in a process of its own
/// with a home, a temporary folder and a data folder of its own.
@Timeout(180)
final class HiddenProgramTest {
    private static final String RARE = "quagglewort";
    private static final EntryId CHILDLINE = new EntryId("childline");
    @TempDir
    private Path computer;
    @TempDir
    private Path desk;

    @BeforeEach
    void someoneKeepsANote() throws IOException {
        for (String folder : List.of("home", "temporary", "data")) {
            Files.createDirectories(computer.resolve(folder));
        }
        try (UserLibrary library = SqliteUserLibrary.in(computer.resolve("data"), InstantSource.system())) {
            library.write(CHILDLINE, "Childline", "rang on Monday");
        }
    }

    /// Runs the program until it is hidden, and reads what its user saw.
    private List<String> lookUpAndHide(String othersText, boolean copyQuery) throws IOException, InterruptedException {
        Path report = desk.resolve("report.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + computer.resolve("temporary"), "-Duser.home=" + computer.resolve("home"),
                "--enable-native-access=org.xerial.sqlitejdbc,javafx.graphics", "--add-modules", "org.signpost",
                "--add-exports", "org.signpost/org.signpost.app=ALL-UNNAMED",
                "--module-path", System.getProperty("jdk.module.path"),
                "--class-path", Path.of("target", "test-classes").toAbsolutePath().toString(),
                LooksUpAndHides.class.getName(), report.toString(), "childline " + RARE, othersText,
                Boolean.toString(copyQuery), "--catalogue", RealCatalogue.path().toString(),
                "--data", computer.resolve("data").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).directory(computer.toFile())
                .redirectOutput(computer.resolve("said.txt").toFile())
                .redirectError(computer.resolve("complained.txt").toFile());
        builder.environment().put("DISPLAY", "none: the headless platform does without");
        Process process = builder.start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("the program ends by itself").isTrue();
        assertThat(Files.readString(computer.resolve("complained.txt"))).isEmpty();
        List<String> seen = Files.readAllLines(report);
        assertThat(process.exitValue()).as(seen.toString()).isZero();
        return seen;
    }

    @Test
    void nothingOfWhatWasTypedIsLeftAndWhatWasSavedIsStillThere() throws IOException, InterruptedException {
        assertThat(lookUpAndHide("", false)).containsExactly(
                "copied: Childline: 0800 1111. Checked 28 August 2026",
                "windows: 2", "windows: 0", "clipboard: ");
        assertThat(Traces.of(RARE, computer)).isEmpty();
        assertThat(temporaryFiles()).isEmpty();
        try (UserLibrary library = SqliteUserLibrary.in(computer.resolve("data"), InstantSource.system())) {
            assertThat(library.note(CHILDLINE)).map(Note::text).hasValue("rang on Monday");
            assertThat(library.viewed()).isEmpty();
        }
    }

    @Test
    void aQueryThatWasCopiedFromItsFieldLeavesTheClipboardToo() throws IOException, InterruptedException {
        assertThat(lookUpAndHide("", true)).startsWith("copied: childline " + RARE).endsWith("clipboard: ");
    }

    @Test
    void whatAnotherProgramCopiedMeanwhileStaysOnTheClipboard() throws IOException, InterruptedException {
        assertThat(lookUpAndHide("a recipe", false)).endsWith("windows: 0", "clipboard: a recipe");
        assertThat(Traces.of(RARE, computer)).isEmpty();
    }

    private List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.walk(computer.resolve("temporary"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theSearchForTracesFindsThem(String encoding) throws IOException {
        Path file = Files.createDirectories(computer.resolve("home/.cache")).resolve("state.bin");
        byte[] word = ("\u0001and " + RARE + "s").getBytes(Charset.forName(encoding));
        byte[] bytes = new byte[word.length + 100_001];
        System.arraycopy(word, 0, bytes, 99_999, word.length);
        Files.write(file, bytes);
        assertThat(Traces.of(RARE, computer)).contains(file + " holds it in " + encoding);
        assertThat(Traces.of(RARE + "x", computer)).isEmpty();
    }

    @Test
    void aNoteWithTheWordIsFoundInTheUsersFileAndANamedFileToo() throws IOException {
        try (UserLibrary library = SqliteUserLibrary.in(computer.resolve("data"), InstantSource.system())) {
            library.write(CHILDLINE, "Childline", RARE);
        }
        Files.write(computer.resolve("temporary/" + RARE + ".txt"), "empty".getBytes(StandardCharsets.UTF_8));
        assertThat(Traces.of(RARE, computer)).hasSize(2);
    }
}
