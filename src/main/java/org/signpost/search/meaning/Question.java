package org.signpost.search.meaning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A question as it is understood.
///
/// @param parts every part that says something, in order: these rank and are marked
/// @param required those of them that an entry must have to be found by its words
/// @param pointers entries that names and phrases in it lead to, each once
/// @param former a former name that was typed
/// @param story whether it tells of somebody: then it is a worry, not a title
/// @param nation the code of a nation that it names
public record Question(List<Part> parts, List<Part> required, List<Pointer> pointers,
        Optional<NameBook.Name> former, boolean story, Optional<String> nation) {
    /// Nothing is asked.
    public static final Question NOTHING =
            new Question(List.of(), List.of(), List.of(), Optional.empty(), false, Optional.empty());

    /// Alternatives, of which one must stand in an entry.
    public record Part(List<Phrase> alternatives) {
        public Part {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// Words next to each other.
    ///
    /// @param exact whether they were quoted
    /// @param together the words written as one, where there are several
    public record Phrase(List<TypedWord> words, boolean exact, @Nullable TypedWord together) {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    public Question {
        parts = List.copyOf(parts);
        required = List.copyOf(required);
        pointers = List.copyOf(pointers);
    }
}
