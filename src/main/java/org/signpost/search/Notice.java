package org.signpost.search;

import org.signpost.catalogue.EntryId;

/// Something worth saying above the hits.
public sealed interface Notice {

    /// What was typed is a former name.
    ///
    /// @param former the old name, as it was written
    /// @param entry who bears the new name
    /// @param now the new name
    record Renamed(String former, EntryId entry, String now) implements Notice {
    }

    /// Nothing has the words as they were typed, so they were read as they were meant.
    ///
    /// @param typed the text as it was typed
    /// @param shown the text that was looked for
    record Corrected(String typed, String shown) implements Notice {
    }

    /// No entry has all the words; these have some of them.
    record SomeWordsOnly() implements Notice {
    }

    /// Nothing is left under the ticks.
    ///
    /// @param hidden how many entries match without them
    record HiddenByFilters(int hidden) implements Notice {
    }

    /// The text was longer than is looked up.
    record CutShort(int words) implements Notice {
    }
}
