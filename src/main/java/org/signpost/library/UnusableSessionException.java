package org.signpost.library;

import java.util.Locale;

/// A file that should hold a session cannot be used. Nothing of it is taken.
public final class UnusableSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;
    private final String detail;

    /// Why not.
    public enum Reason {
        /// There is no such file.
        MISSING,
        /// The system does not let it be read, or it is a folder.
        UNREADABLE,
        /// It is larger than any session.
        TOO_LARGE,
        /// It is no sound JSON, or no UTF-8 text.
        DAMAGED,
        /// It is something else.
        FOREIGN,
        /// It was made by a newer Signpost.
        NEWER,
        /// It has a key that a session does not have; the detail names it.
        UNKNOWN_KEY,
        /// It has a key twice; the detail names it.
        TWICE,
        /// A value is missing, or not of the form it must have; the detail names it.
        WRONG_VALUE,
        /// It has more cards than a session can hold.
        TOO_MANY_CARDS;

        /// The word in texts: `unknown-key`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// @param detail which key or card it is about; empty where that means nothing
    public UnusableSessionException(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    /// @param detail which key or card it is about; empty where that means nothing
    public UnusableSessionException(Reason reason, String detail, Throwable cause) {
        super(reason + " " + detail, cause);
        this.reason = reason;
        this.detail = detail;
    }

    /// Why not.
    public Reason reason() {
        return reason;
    }

    /// Which key or card it is about; empty where that means nothing.
    public String detail() {
        return detail;
    }
}
