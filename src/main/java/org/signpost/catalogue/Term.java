package org.signpost.catalogue;

/// A word of the taxonomy: a code for files and queries, and a name for people.
public sealed interface Term permits Kind, Topic, Audience, Nation {
    /// The word in files, queries and on the command line, such as `sharing-images`.
    String code();

    /// The name on screen, such as "Sharing images".
    String name();
}
