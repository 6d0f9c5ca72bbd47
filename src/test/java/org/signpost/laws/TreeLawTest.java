package org.signpost.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The laws of the working tree hold for ours, and fail on trees that break them.
final class TreeLawTest {
    private static final Path OURS = Path.of("");

    @TempDir
    private Path tree = Path.of("");

    @Test
    void theLawLooksAtOurFiles() throws IOException {
        assertThat(TreeLaw.files(OURS.toAbsolutePath()))
                .contains(Path.of("pom.xml"), Path.of("resources", "app", "sql", "catalogue.sql"),
                        Path.of("src", "main", "java", "module-info.java"))
                .noneMatch(file -> file.startsWith("target") || file.startsWith(".git"));
    }

    @Test
    void noFileOfOursIsTooLong() throws IOException {
        assertThat(TreeLaw.tooLong(OURS.toAbsolutePath())).isEmpty();
    }

    @Test
    void noFileOfOursNamesARegistryOrAMachine() throws IOException {
        assertThat(TreeLaw.traces(OURS.toAbsolutePath())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/Long.java", "resources/app/long.css", "long.sql", "packaging/long.sh",
            "packaging/linux/long.xml", ".ci/run"})
    void aFileOfOneLineTooManyIsFound(String name) throws IOException {
        write(name, "x\n".repeat(401));

        assertThat(TreeLaw.tooLong(tree)).containsExactly(name + " has 401 lines, more than 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/Enough.java", "packaging/enough.xml"})
    void aFileOfFourHundredLinesIsWell(String name) throws IOException {
        write(name, "x\n".repeat(400));
        write("resources/catalogue/long.json", "x\n".repeat(500));

        assertThat(TreeLaw.tooLong(tree)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cd /ho%me/ann/signpost", "\"/Us%ers/ann\"", "see /ro%ot/.m2", "file:///ho%me/ann/x",
            "C:\\Us%ers\\ann", "c:/us%ers/ann", "(/wo%rk/signpost)", "out in /t%mp/x",
            "<url>https://art%ifactory.example.org/maven</url>",
            "https://ann:secret@jf%rog.example.org/a", "https://nex%us.example.org",
            "http://packages.example.la%n/maven",
            "http://loc%alhost/maven", "http://10.0.%0.7/maven", "https://packages.example.org%:8081/maven",
            "https://regi%stry.example.org", "https://re%po.maven.example.org/maven2", "re%po1.maven.example.org",
            "de%b.debian.example.org"})
    void aTraceOfAMachineIsFoundInAnyFile(String text) throws IOException {
        write("docs/notes.md", "First line.\n" + text.replace("%", "") + "\n");

        assertThat(TreeLaw.traces(tree)).isNotEmpty().allMatch(problem -> problem.startsWith("docs/notes.md:2 names "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.org/home/advice", "https://example.org/work/with-us",
            "the folder ~/.local/share", "$HOME/work", "https://nexusni.org/help",
            "at home/school/work", "https://www.local.gov.uk/advice", "https://www.example.org:443/advice",
            "http://maven.apache.org/POM/4.0.0", "from 08:00 to 10:00"})
    void ordinaryTextIsNoTrace(String text) throws IOException {
        write("docs/notes.md", text + "\n");

        assertThat(TreeLaw.traces(tree)).isEmpty();
    }

    @Test
    void whatIsNotOursIsNotLookedAt() throws IOException {
        write("target/classes/Long.java", "x\n".repeat(401));
        write(".git/config", "/ho%me/ann".replace("%", ""));

        assertThat(TreeLaw.tooLong(tree)).isEmpty();
        assertThat(TreeLaw.traces(tree)).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = tree.resolve(name);
        Files.createDirectories(file.resolveSibling("x").getParent());
        Files.writeString(file, text);
    }
}
