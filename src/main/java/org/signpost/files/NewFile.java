package org.signpost.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.signpost.files.NotWrittenException.Reason;

/// Writes a file beside its place and moves it there when it is whole and on the disk, so that nobody ever sees half of
/// it, whatever happens in between.
public final class NewFile {
    private static final String DRAFT = ".part";
    /// With less than this left, the disk counts as full.
    private static final long NO_ROOM = 64 * 1024;

    private NewFile() {
    }

    /// What stands in the file.
    @FunctionalInterface
    public interface Content {
        /// Writes all of it. The stream is buffered, and closed by the caller.
        void writeTo(OutputStream out) throws IOException;
    }

    /// Whether a file may be written there at all, asked before long work is begun.
    ///
    /// @param replace whether a file of that name may be replaced
    /// @throws NotWrittenException when it may not
    public static void check(Path file, boolean replace) {
        Path folder = folder(file);
        if (Files.isDirectory(file)) {
            throw new NotWrittenException(Reason.FOLDER, file);
        }
        if (!Files.isDirectory(folder)) {
            throw new NotWrittenException(Reason.NO_FOLDER, file);
        }
        if (!replace && Files.exists(file)) {
            throw new NotWrittenException(Reason.EXISTS, file);
        }
        if (!Files.isWritable(folder)) {
            throw new NotWrittenException(Reason.READ_ONLY, file);
        }
    }

    /// Writes it.
    ///
    /// @param replace whether a file of that name may be replaced; the caller has asked
    /// @throws NotWrittenException when it cannot be written; what the content throws by itself is passed on
    public static void write(Path file, boolean replace, Content content) {
        check(file, replace);
        Path draft = folder(file).resolve(".signpost-" + UUID.randomUUID() + DRAFT);
        draft.toFile().deleteOnExit(); // where the program is ended meanwhile, as by Hide now or Ctrl C
        try {
            fill(draft, content);
            move(draft, file, replace);
        } catch (IOException | ReadOnlyFileSystemException e) {
            discard(draft);
            throw failed(file, e);
        } catch (RuntimeException | Error e) {
            discard(draft);
            throw e;
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path draft, Path file, boolean replace) throws IOException {
        if (!replace) {
            Files.move(draft, file); // refuses a file that has appeared in the meantime
            return;
        }
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException _) {
            // it stays, under a name that says what it is; the reason why nothing was written matters more
        }
    }

    private static NotWrittenException failed(Path file, Exception cause) {
        return new NotWrittenException(reason(file, cause), file, cause);
    }

    private static Reason reason(Path file, Exception cause) {
        return switch (cause) {
            case FileAlreadyExistsException _ -> Reason.EXISTS;
            case AccessDeniedException _ -> Reason.READ_ONLY;
            case ReadOnlyFileSystemException _ -> Reason.READ_ONLY;
            case FileSystemException refused when says(refused, "read-only") -> Reason.READ_ONLY;
            default -> says(cause, "no space") || says(cause, "not enough space") || isFull(file)
                    ? Reason.FULL : Reason.FAILED;
        };
    }

    private static boolean says(Exception cause, String words) {
        String message = cause.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains(words);
    }

    private static boolean isFull(Path file) {
        try {
            return Files.getFileStore(folder(file)).getUsableSpace() < NO_ROOM;
        } catch (IOException _) {
            return false;
        }
    }
}
