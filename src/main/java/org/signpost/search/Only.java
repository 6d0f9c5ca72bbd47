package org.signpost.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.signpost.catalogue.EntryType;

/// Which types of entry a search may answer with.
public enum Only {
    /// Every type.
    ALL,
    /// Sources and situations: what the "Guidance" tab shows.
    GUIDANCE,
    /// Sources.
    SOURCES,
    /// Articles.
    ARTICLES,
    /// Situations.
    SITUATIONS;

    /// Whether entries of that type may be in the answer.
    public boolean admits(EntryType type) {
        return switch (this) {
            case ALL -> true;
            case GUIDANCE -> type != EntryType.ARTICLE;
            case SOURCES -> type == EntryType.SOURCE;
            case ARTICLES -> type == EntryType.ARTICLE;
            case SITUATIONS -> type == EntryType.SITUATION;
        };
    }

    /// The word on the command line: `sources`, `articles`, `situations`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The value with that code, if there is one.
    public static Optional<Only> ofCode(String code) {
        return Stream.of(values()).filter(only -> only.code().equals(code)).findFirst();
    }
}
