package org.signpost.ui.reading;

import java.util.Map;
import org.signpost.catalogue.Alongside;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.Source;

/// An entry with all that its page shows.
///
/// @param links the entries that its text leads to, by id
/// @param routes the sources that a worry leads to, by id; none for the other types
public record Page(Entry entry, Alongside alongside, Map<EntryId, EntryLink> links, Map<EntryId, Source> routes) {
    public Page {
        links = Map.copyOf(links);
        routes = Map.copyOf(routes);
    }
}
