package org.signpost.handout;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a handout is written as.
public enum HandoutFormat {
    /// Tagged PDF (PDF/UA-1), for paper.
    PDF,
    /// One page of HTML that needs nothing beside it, for screens.
    HTML;

    /// The word on the command line and the ending of the file: `pdf`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a file is called unless the user says otherwise. It tells nobody what stands in it.
    public String usualName() {
        return "signpost-handout." + code();
    }

    /// The format with that code.
    public static Optional<HandoutFormat> ofCode(String code) {
        return Stream.of(values()).filter(format -> format.code().equals(code)).findFirst();
    }
}
