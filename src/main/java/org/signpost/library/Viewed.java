package org.signpost.library;

import java.time.Instant;
import org.signpost.catalogue.EntryId;

/// An entry that was opened, kept only where the user switched that on.
public record Viewed(EntryId entry, String title, Instant when) {
}
