package org.signpost.search;

import java.util.List;
import java.util.Optional;

/// An answer.
///
/// @param total how many entries match, of which [#hits] holds the first
/// @param didYouMean another spelling that would find something
public record SearchResults(SearchQuery query, int total, List<SearchHit> hits, FacetCounts facets,
        List<Notice> notices, Optional<String> didYouMean) {
    public SearchResults {
        hits = List.copyOf(hits);
        notices = List.copyOf(notices);
    }
}
