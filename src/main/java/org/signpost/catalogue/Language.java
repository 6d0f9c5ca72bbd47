package org.signpost.catalogue;

import java.util.List;
import java.util.stream.Stream;

/// Everyday English as people type it, beyond the catalogue's own words: data that editors keep, so that a search
/// understands "coach texting my kid". Every word is folded ([Folding]) and stands in one list only.
///
/// @param same groups of words that mean one thing here; the first is the one that the catalogue uses
/// @param people words for the child that the question is about, the catalogue's own first, as one and as many: they
///        say whom it is about and not what
/// @param light words that say little where others are typed: "going", "keeps"
/// @param asking words that ask for a number or a page: "childline phone number"
/// @param ordinary names of sources that are ordinary words too: "beat" names one only where nothing else is typed
public record Language(List<List<String>> same, List<String> people, List<String> light, List<String> asking,
        List<String> ordinary) {
    /// No everyday words at all.
    public static final Language NONE = new Language(List.of(), List.of(), List.of(), List.of(),
            List.of());

    public Language {
        same = same.stream().map(List::copyOf).toList();
        people = List.copyOf(people);
        light = List.copyOf(light);
        asking = List.copyOf(asking);
        ordinary = List.copyOf(ordinary);
    }

    /// Every word of every list.
    public Stream<String> words() {
        return Stream.concat(same.stream(), Stream.of(people, light, asking, ordinary)).flatMap(List::stream);
    }
}
