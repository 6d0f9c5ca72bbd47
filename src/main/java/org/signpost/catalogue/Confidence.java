package org.signpost.catalogue;

import java.util.Locale;

/// How well an entry's contact details are evidenced.
public enum Confidence {
    /// Each contact detail was seen in evidence.
    CONFIRMED,
    /// Some details were not.
    PARTLY,
    /// None could be.
    UNCONFIRMED;

    /// The word in files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The confidence with that code.
    public static Confidence ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
