package org.signpost.library;

import java.nio.file.Path;
import java.util.Locale;

/// Why the user's file cannot be used as usual. Reading the catalogue always works.
///
/// @param file the file that it is about; for [Reason#DAMAGED], where the damaged one was put
public record Trouble(Reason reason, Path file) {

    /// What is the matter.
    public enum Reason {
        /// The file or its folder may not be written: what is there can be read, nothing can be saved.
        READ_ONLY,
        /// The file cannot be read. It was set aside, and a new one begun.
        DAMAGED,
        /// The file was made by a newer program. It is left as it is, and nothing is saved.
        NEWER,
        /// The file was opened, but can no longer be read. It is left as it is.
        NOT_READ,
        /// There is no folder to keep anything in.
        NO_FOLDER,
        /// What was decided for this computer cannot be understood, so none of it holds, and nothing is saved.
        BAD_SETTINGS;

        /// The word in texts: `read-only`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
