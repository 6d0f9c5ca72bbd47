package org.signpost.handout;

import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;

/// What is to stand on a handout, before it is worded.
public sealed interface HandoutItem {
    /// The presenter's notes, for the presenter's own copy; empty where they are not to be printed.
    String notes();

    /// An entry of the catalogue.
    record Known(Entry entry, String notes) implements HandoutItem {
    }

    /// An entry that the catalogue in use does not have: only its title is known.
    record Unknown(String title, String notes) implements HandoutItem {
    }

    /// A text of the user's own.
    ///
    /// @param text lines; an empty one begins a new paragraph
    record OwnText(String title, String text, String notes) implements HandoutItem {
    }

    /// The entry with that id or, where the catalogue does not have it, the title that was kept with it.
    static HandoutItem of(Catalogue catalogue, EntryId id, String title, String notes) {
        return catalogue.find(id).<HandoutItem>map(entry -> new Known(entry, notes))
                .orElseGet(() -> new Unknown(title, notes));
    }
}
