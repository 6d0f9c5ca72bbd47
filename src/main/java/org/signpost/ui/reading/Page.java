package org.signpost.ui.reading;

import java.util.Map;
import org.signpost.catalogue.Alongside;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;

/// An entry with all that its page shows.
///
/// @param links the entries that its text leads to, by id
public record Page(Entry entry, Alongside alongside, Map<EntryId, EntryLink> links) {
    public Page {
        links = Map.copyOf(links);
    }
}
