package org.signpost.handout;

import java.util.Locale;

/// How large the text of a handout is, on A4 paper.
public enum PrintSize {
    /// The usual size.
    USUAL,
    /// Large print: 18 point, as those who see badly need it.
    LARGE;

    /// The style class of the page.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
