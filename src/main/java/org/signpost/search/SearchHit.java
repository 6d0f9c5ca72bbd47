package org.signpost.search;

import java.util.Optional;
import org.signpost.catalogue.EntryLink;

/// An entry that answers a question.
///
/// @param title its title with the matched words marked
/// @param snippet the summary, or the part of the text that holds the words, with the matched words marked
/// @param reason why it is there; nothing where nothing was asked
public record SearchHit(EntryLink link, Marked title, Marked snippet, Optional<Reason> reason) {
}
