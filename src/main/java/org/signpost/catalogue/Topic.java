package org.signpost.catalogue;

/// What a worry is about, such as "Grooming".
///
/// @param code the word in files and queries
/// @param name the words on screen
public record Topic(String code, String name) implements Term {
}
