package org.signpost.catalogue;

/// What sort of help a source gives, such as "Helpline".
///
/// @param code the word in files and queries
/// @param name the words on screen
public record Kind(String code, String name) implements Term {
}
