package org.signpost.catalogue;

import java.util.List;

/// Enough of an entry to show a link to it.
///
/// @param kind the kind of a source; for the other types, the empty text
/// @param byline a source's operator, an article's publisher, or nothing
/// @param dated an article's date in ISO form, or nothing
/// @param summary one or two sentences
public record EntryLink(EntryId id, EntryType type, String title, String kind, String byline, String dated,
        String summary, List<Nation> nations) {
    public EntryLink {
        nations = List.copyOf(nations);
    }
}
