package org.signpost.catalogue;

import java.util.List;

/// Every term of the catalogue, each list in the order in which the filters show it.
public record Taxonomy(List<Kind> kinds, List<Topic> topics, List<Audience> audiences, List<Nation> nations) {
    public Taxonomy {
        kinds = List.copyOf(kinds);
        topics = List.copyOf(topics);
        audiences = List.copyOf(audiences);
        nations = List.copyOf(nations);
    }
}
