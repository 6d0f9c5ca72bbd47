package org.signpost.catalogue;

/// Something that a reader can find and open.
public sealed interface Entry permits Source, Article, Situation {
    /// The stable id.
    EntryId id();

    /// The title of its page: a source's name, an article's headline, a worry in a parent's words.
    String title();

    /// One or two sentences for a list row, at most 160 characters.
    String summary();

    /// Whom and what it is about, and where it holds.
    Scope scope();

    /// How well it is evidenced, and since when.
    Provenance provenance();

    /// Which of the three sorts it is.
    default EntryType type() {
        return switch (this) {
            case Source _ -> EntryType.SOURCE;
            case Article _ -> EntryType.ARTICLE;
            case Situation _ -> EntryType.SITUATION;
        };
    }
}
