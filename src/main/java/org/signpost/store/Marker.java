package org.signpost.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.signpost.search.meaning.Question;
import org.signpost.search.meaning.Question.Phrase;
import org.signpost.search.meaning.RowText;
import org.signpost.search.meaning.TypedWord;
import org.signpost.search.meaning.Vocabulary;

/// Says which words of a text a question means: single words wherever they stand, words that must be next to each other
/// only where they are.
final class Marker {
    /// Marks nothing.
    static final Marker NOTHING = new Marker(Question.NOTHING, new Vocabulary(new RowText("")));
    private final Vocabulary vocabulary;
    private final BitSet single = new BitSet();
    private final List<List<TypedWord>> rows = new ArrayList<>();

    Marker(Question question, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        question.required().forEach(part -> part.alternatives().forEach(this::learn));
    }

    private void learn(Phrase phrase) {
        if (phrase.words().size() == 1) {
            phrase.words().getFirst().addTo(single);
        } else {
            rows.add(phrase.words());
        }
        TypedWord together = phrase.together();
        if (together != null) {
            together.addTo(single);
        }
    }

    /// The words whose numbers it knows.
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// Whether nothing is ever marked.
    boolean isEmpty() {
        return single.isEmpty() && rows.isEmpty();
    }

    /// The places in a row of word numbers that are meant; unknown words have the number -1.
    BitSet marks(int[] numbers) {
        BitSet marks = new BitSet(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0 && single.get(numbers[i])) {
                marks.set(i);
            }
            for (int row = 0; row < rows.size(); row++) {
                if (stands(rows.get(row), numbers, i)) {
                    marks.set(i, i + rows.get(row).size());
                }
            }
        }
        return marks;
    }

    private static boolean stands(List<TypedWord> row, int[] numbers, int at) {
        if (at + row.size() > numbers.length) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (numbers[at + i] < 0 || !row.get(i).means(numbers[at + i])) {
                return false;
            }
        }
        return true;
    }
}
