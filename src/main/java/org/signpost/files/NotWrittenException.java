package org.signpost.files;

import java.nio.file.Path;
import java.util.Locale;

/// A file that was asked for could not be written. Nothing that was there before is lost, and no part of it is left.
public final class NotWrittenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;
    private final transient Path file;

    /// Why not.
    public enum Reason {
        /// There is a file of that name, and nobody said that it may be replaced.
        EXISTS,
        /// There is a folder of that name.
        FOLDER,
        /// There is no such folder to write it in.
        NO_FOLDER,
        /// The folder may not be written in.
        READ_ONLY,
        /// There is no room left.
        FULL,
        /// Something else went wrong with the disk.
        FAILED;

        /// The word in texts: `no-folder`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// @param file as the user named it
    public NotWrittenException(Reason reason, Path file) {
        super(reason + " " + file);
        this.reason = reason;
        this.file = file;
    }

    /// @param file as the user named it
    public NotWrittenException(Reason reason, Path file, Throwable cause) {
        super(reason + " " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    /// Why not.
    public Reason reason() {
        return reason;
    }

    /// Which file.
    public Path file() {
        return file;
    }
}
