package org.signpost.store.schema;

import java.util.List;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Language;
import org.signpost.catalogue.Taxonomy;

/// Everything that a catalogue file holds.
///
/// @param entries sorted by id; ids that entries name are among them
/// @param phrases what children and parents say, and where it leads
/// @param language everyday words that say the same or say little
/// @param worries situations in the order of the home page, the emergency first; others follow by title
public record Contents(String edition, String licence, Taxonomy taxonomy, List<Entry> entries,
        List<HelpNowLine> helpNow, List<EntryId> worries, List<Phrase> phrases, Language language) {

    /// A route of the help-now bar.
    public record HelpNowLine(EntryId source, String label) {
    }

    /// Words that people use for something: slang, misspellings, abbreviations.
    ///
    /// @param text as people type it, in small letters
    /// @param topics codes of topics that it is about
    /// @param entries sources and situations that it leads to, best first
    public record Phrase(String text, List<String> topics, List<EntryId> entries) {
        public Phrase {
            topics = List.copyOf(topics);
            entries = List.copyOf(entries);
        }
    }

    public Contents {
        entries = List.copyOf(entries);
        helpNow = List.copyOf(helpNow);
        worries = List.copyOf(worries);
        phrases = List.copyOf(phrases);
    }
}
