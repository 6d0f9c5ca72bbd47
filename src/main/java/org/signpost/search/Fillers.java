package org.signpost.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.signpost.search.ParsedQuery.AnyOf;
import org.signpost.search.ParsedQuery.Words;

/// Words that carry nothing in a question, so that whole sentences work: "someone is blackmailing my son" asks for
/// blackmailing and son. Quoted words always count.
public final class Fillers {
    /// Of these, the words with which people tell of somebody: whoever uses them has a worry, not a title in mind.
    private static final Set<String> TELLING = Set.of("he", "her", "hes", "him", "his", "i", "ill", "im", "ive", "me",
            "my", "our", "she", "shes", "somebody", "someone", "their", "them", "they", "theyre", "theyve", "us", "we",
            "weve");
    private static final Set<String> WORDS = union(TELLING, Set.of("a", "about", "am", "an", "and", "any", "are", "as",
            "at", "be", "been", "but", "by", "can", "could", "did", "do", "does", "for", "from", "get", "got", "had",
            "has", "have", "how", "if", "in", "into", "is", "it", "its", "of", "on", "or", "please", "should", "so",
            "some", "something", "than", "that", "thats", "the", "then", "there", "theres", "this", "to", "up", "was",
            "were", "what", "whats", "when", "where", "which", "who", "whos", "will", "with", "would", "you", "your",
            "youre"));

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }

    private Fillers() {
    }

    /// Whether a folded word carries nothing.
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }

    /// Whether people tell of somebody with that word.
    public static boolean tells(String word) {
        return TELLING.contains(word);
    }

    /// The parts without fillers; all of them where nothing else is left.
    public static List<AnyOf> without(List<AnyOf> parts) {
        List<AnyOf> kept = new ArrayList<>(parts.size());
        for (AnyOf part : parts) {
            if (!isFiller(part)) {
                kept.add(part);
            }
        }
        return kept.isEmpty() ? parts : kept;
    }

    private static boolean isFiller(AnyOf part) {
        Words first = part.alternatives().getFirst();
        return part.alternatives().size() == 1 && !first.exact() && first.words().size() == 1
                && WORDS.contains(first.words().getFirst());
    }
}
