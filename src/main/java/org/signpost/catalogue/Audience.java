package org.signpost.catalogue;

/// Whom an entry is for, such as "Parents and carers".
///
/// @param code the word in files and queries
/// @param name the words on screen
public record Audience(String code, String name) implements Term {
}
