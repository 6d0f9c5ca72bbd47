package org.signpost.bench;

import java.util.List;
import org.signpost.search.Fillers;
import org.signpost.search.QueryParser;

/// The words that a text asks for.
final class Asked {
    private Asked() {
    }

    /// The words folded, without those that carry nothing: the same for every engine.
    static List<String> words(String text) {
        return Fillers.without(QueryParser.parse(text).all()).stream().flatMap(part -> part.alternatives().stream())
                .flatMap(words -> words.words().stream()).toList();
    }
}
