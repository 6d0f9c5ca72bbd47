package org.signpost.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.signpost.catalogue.EntryId;

/// A picture of the window to draw.
///
/// @param file the PNG file to write
/// @param width in pixels
/// @param height in pixels
/// @param theme `light`, `dark` or `contrast`
/// @param zoom text size in per cent, 80 to 200 in steps of ten
/// @param query what stands in the search field
/// @param screen which of the window's own pages is open: `home`, `saved` …; empty for the first
/// @param open the entry that is open
public record SnapshotRequest(Path file, int width, int height, String theme, int zoom, String query,
        Optional<String> screen, Optional<EntryId> open) {
}
