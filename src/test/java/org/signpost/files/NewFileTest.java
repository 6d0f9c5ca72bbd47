package org.signpost.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.files.NotWrittenException.Reason;

/// A file that was asked for is whole or not there, and what was there before is safe.
final class NewFileTest {
    private static final byte[] WHOLE = "all of it".getBytes(StandardCharsets.UTF_8);
    @TempDir
    private Path temp;

    private Path file() {
        return temp.resolve("sheet.pdf");
    }

    private static void refused(Reason reason, Path file, boolean replace, NewFile.Content content) {
        assertThatExceptionOfType(NotWrittenException.class)
                .isThrownBy(() -> NewFile.write(file, replace, content)).satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e.file()).isEqualTo(file);
                });
    }

    @AfterEach
    void noPartOfAFileIsEverLeft() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            assertThat(files).noneMatch(path -> path.toString().endsWith(".part"));
        }
    }

    @Test
    void theFileIsThereWholeAndNotBefore() {
        NewFile.write(file(), false, out -> {
            out.write(WHOLE);
            assertThat(file()).doesNotExist();
        });
        assertThat(file()).hasBinaryContent(WHOLE);
    }

    @Test
    void anotherFileIsReplacedOnlyWhereThatWasSaid() throws IOException {
        Files.writeString(file(), "mine");
        refused(Reason.EXISTS, file(), false, out -> out.write(WHOLE));
        assertThat(file()).hasContent("mine");
        NewFile.write(file(), true, out -> {
            out.write(WHOLE);
            assertThat(file()).hasContent("mine");
        });
        assertThat(file()).hasBinaryContent(WHOLE);
    }

    @Test
    void aFileThatAppearsMeanwhileIsSafeToo() {
        refused(Reason.EXISTS, file(), false, out -> {
            Files.writeString(file(), "theirs");
            out.write(WHOLE);
        });
        assertThat(file()).hasContent("theirs");
    }

    static Stream<Arguments> failures() {
        return Stream.of(Arguments.of(new IOException("No space left on device"), Reason.FULL),
                Arguments.of(new IOException("There is not enough space on the disk"), Reason.FULL),
                Arguments.of(new AccessDeniedException("x"), Reason.READ_ONLY),
                Arguments.of(new FileSystemException("x", null, "Read-only file system"), Reason.READ_ONLY),
                Arguments.of(new IOException("Input/output error"), Reason.FAILED));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatGoesWrongInTheMiddleIsSaidAndTheOldFileStays(IOException failure, Reason reason) throws IOException {
        Files.writeString(file(), "mine");
        refused(reason, file(), true, out -> {
            out.write(WHOLE);
            throw failure;
        });
        assertThat(file()).hasContent("mine");
    }

    @Test
    void aDiskThatRefusesEveryWriteIsReadOnly() {
        refused(Reason.READ_ONLY, file(), false, out -> {
            throw new ReadOnlyFileSystemException();
        });
    }

    @Test
    void whatTheContentThrowsByItselfIsPassedOn() {
        assertThatIllegalStateException().isThrownBy(() -> NewFile.write(file(), false, out -> {
            throw new IllegalStateException("stopped");
        }));
        assertThat(file()).doesNotExist();
    }

    @Test
    void aFolderIsNoFileAndAMissingFolderIsNotMade() {
        refused(Reason.FOLDER, temp, true, out -> out.write(WHOLE));
        Path missing = temp.resolve("no such folder");
        refused(Reason.NO_FOLDER, missing.resolve("sheet.pdf"), false, out -> out.write(WHOLE));
        assertThat(missing).doesNotExist();
    }
}
