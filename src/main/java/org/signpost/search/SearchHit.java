package org.signpost.search;

import org.signpost.catalogue.EntryLink;

/// An entry that answers a question.
///
/// @param snippet the summary, or the part of the text that holds the words, with the matched words marked
public record SearchHit(EntryLink link, Marked snippet) {
}
