package org.signpost.search;

import java.util.List;

/// What a typed text means.
///
/// @param all every one of these must hold
/// @param none none of these may hold
/// @param filters ticks written as `topic:grooming` and the like
/// @param name the whole text as a possible name, squeezed; empty where the text uses operators
/// @param cutShort whether the text had more words than are looked up
public record ParsedQuery(List<AnyOf> all, List<Words> none, Filters filters, String name, boolean cutShort) {

    /// Words next to each other.
    ///
    /// @param words folded, at least one
    /// @param exact whether they were quoted: then the last word is whole, otherwise it may be the start of a word
    public record Words(List<String> words, boolean exact) {
        public Words {
            words = List.copyOf(words);
        }
    }

    /// Alternatives joined by `OR`, at least one.
    public record AnyOf(List<Words> alternatives) {
        public AnyOf {
            alternatives = List.copyOf(alternatives);
        }
    }

    public ParsedQuery {
        all = List.copyOf(all);
        none = List.copyOf(none);
    }

    /// Whether there is nothing to look for: then everything matches.
    public boolean isEmpty() {
        return all.isEmpty() && none.isEmpty();
    }
}
