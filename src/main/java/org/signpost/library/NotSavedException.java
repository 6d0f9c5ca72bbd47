package org.signpost.library;

import java.util.Locale;

/// What the user wanted to keep could not be kept. Nothing that was kept before is lost.
public final class NotSavedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /// Why not.
    public enum Reason {
        /// Nothing can be written here ([Trouble]).
        READ_ONLY,
        /// There is no room left.
        FULL,
        /// Another window of the program is saving and does not come to an end.
        BUSY,
        /// A session holds as many cards as it can ([SessionPlan#MOST_CARDS]).
        TOO_MANY,
        /// Something else went wrong with the file.
        FAILED;

        /// The word in texts: `read-only`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public NotSavedException(Reason reason, Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
    }

    /// Why not.
    public Reason reason() {
        return reason;
    }
}
