package org.signpost.catalogue;

/// A nation of the UK in which an entry holds.
///
/// @param code the word in files and queries
/// @param name the words on screen
public record Nation(String code, String name) implements Term {
}
