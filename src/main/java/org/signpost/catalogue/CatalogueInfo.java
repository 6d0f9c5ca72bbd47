package org.signpost.catalogue;

/// What is in a catalogue file.
///
/// @param edition year and month, such as `2026.11`
/// @param licence of the text
public record CatalogueInfo(String edition, String licence, int sources, int articles, int situations) {
}
