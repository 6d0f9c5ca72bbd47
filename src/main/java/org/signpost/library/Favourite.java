package org.signpost.library;

import java.time.Instant;
import org.signpost.catalogue.EntryId;

/// An entry that the user saved. It keeps the title, so that it can still be told what it was when another edition of
/// the catalogue no longer has it.
public record Favourite(EntryId entry, String title, Instant saved) {
}
