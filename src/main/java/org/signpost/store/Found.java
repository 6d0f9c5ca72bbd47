package org.signpost.store;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.signpost.search.Notice;
import org.signpost.search.meaning.Pointer;
import org.signpost.search.meaning.Question;

/// What a question finds, before any tick.
///
/// @param question as it was understood
/// @param marker marks what it means
/// @param rows every entry that answers it
/// @param expression what the index was asked for; empty where everything answers
/// @param pointers by entry, what names and phrases lead to
/// @param better the spelling that was looked for instead
record Found(Question question, Marker marker, BitSet rows, String expression, Map<Integer, Pointer> pointers,
        List<Notice> notices, Optional<String> better) {
    /// Nothing was asked: everything answers.
    static Found everything(BitSet rows) {
        return new Found(Question.NOTHING, Marker.NOTHING, rows, "", Map.of(), List.of(), Optional.empty());
    }

    /// The same, found by another spelling.
    Found by(String spelling, List<Notice> said) {
        return new Found(question, marker, rows, expression, pointers, said, Optional.of(spelling));
    }
}
