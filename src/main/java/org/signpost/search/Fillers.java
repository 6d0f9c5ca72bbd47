package org.signpost.search;

import java.util.List;
import java.util.Set;
import org.signpost.search.ParsedQuery.AnyOf;
import org.signpost.search.ParsedQuery.Words;

/// Words that carry nothing in a question, so that whole sentences work: "someone is blackmailing my son" asks for
/// blackmailing and son. Quoted words always count.
final class Fillers {
    private static final Set<String> WORDS = Set.of("a", "about", "am", "an", "and", "any", "are", "as", "at", "be",
            "been", "but", "by", "can", "could", "did", "do", "does", "for", "from", "get", "got", "had", "has", "have",
            "he", "her", "him", "his", "how", "i", "if", "im", "in", "into", "is", "it", "its", "ive", "me", "my", "of",
            "on", "or", "our", "please", "she", "should", "so", "some", "somebody", "someone", "something", "than",
            "that", "the", "their", "them", "then", "there", "they", "this", "to", "up", "us", "was", "we", "were",
            "what", "when", "where", "which", "who", "will", "with", "would", "you", "your");

    private Fillers() {
    }

    /// The parts without fillers; all of them where nothing else is left.
    static List<AnyOf> without(List<AnyOf> parts) {
        List<AnyOf> kept = parts.stream().filter(part -> !isFiller(part)).toList();
        return kept.isEmpty() ? parts : kept;
    }

    private static boolean isFiller(AnyOf part) {
        Words first = part.alternatives().getFirst();
        return part.alternatives().size() == 1 && !first.exact() && first.words().size() == 1
                && WORDS.contains(first.words().getFirst());
    }
}
