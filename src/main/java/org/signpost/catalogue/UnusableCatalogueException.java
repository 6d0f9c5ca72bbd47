package org.signpost.catalogue;

import java.nio.file.Path;
import java.util.Locale;

/// A catalogue file that cannot be used. Screens and commands turn the reason into one sentence with what to do.
public final class UnusableCatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Why the file cannot be used.
    public enum Reason {
        /// There is no such file.
        MISSING,
        /// It is a folder.
        FOLDER,
        /// It has no bytes.
        EMPTY,
        /// The system does not let it be read.
        UNREADABLE,
        /// It is something else.
        FOREIGN,
        /// It was made for a newer Signpost.
        NEWER,
        /// Bytes of it have changed or are missing.
        DAMAGED;

        /// The last part of its text key, such as `missing`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;
    private final transient Path file;

    /// @param file as the user named it
    public UnusableCatalogueException(Reason reason, Path file) {
        super(reason + " " + file);
        this.reason = reason;
        this.file = file;
    }

    /// @param file as the user named it
    /// @param cause for the log
    public UnusableCatalogueException(Reason reason, Path file, Throwable cause) {
        super(reason + " " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }

    /// Which file.
    public Path file() {
        return file;
    }
}
