package org.signpost.catalogue;

import java.util.List;
import java.util.Optional;

/// What an entry is about, whom it is for and where it holds: the terms that the filters use.
///
/// @param ageRange the ages in the source's own terms, such as "4 to 18, by section"
/// @param languages names of languages, English included
public record Scope(List<Topic> topics, List<Audience> audiences, List<Nation> nations, Optional<String> ageRange,
        List<String> languages) {
    public Scope {
        topics = List.copyOf(topics);
        audiences = List.copyOf(audiences);
        nations = List.copyOf(nations);
        languages = List.copyOf(languages);
    }
}
