package org.signpost.ui.common;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The looks of the window. Each is a palette of variables (`resources/app/css/palette-*.css`) under one sheet.
public enum Theme {
    /// Dark text on light ground.
    LIGHT,
    /// Light text on dark ground.
    DARK,
    /// Black, white and yellow, for those who need strong contrast.
    CONTRAST;

    /// The word on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The theme with that code, if there is one.
    public static Optional<Theme> ofCode(String code) {
        return Stream.of(values()).filter(theme -> theme.code().equals(code)).findFirst();
    }
}
