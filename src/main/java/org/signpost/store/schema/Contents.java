package org.signpost.store.schema;

import java.util.List;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Taxonomy;

/// Everything that a catalogue file holds.
///
/// @param entries sorted by id; ids that entries name are among them
/// @param worries situations in the order of the home page, the emergency first; others follow by title
public record Contents(String edition, String licence, Taxonomy taxonomy, List<Entry> entries,
        List<HelpNowLine> helpNow, List<EntryId> worries) {

    /// A route of the help-now bar.
    public record HelpNowLine(EntryId source, String label) {
    }

    public Contents {
        entries = List.copyOf(entries);
        helpNow = List.copyOf(helpNow);
        worries = List.copyOf(worries);
    }
}
