package org.signpost.search.meaning;

import org.jspecify.annotations.Nullable;

/// Phrases by their words, one after another.
final class Sayings {
    /// Ends each word, so that no word is taken for the beginning of another.
    static final String WORD_END = " ";
    private final RowText rows;

    /// @param rows the words of a phrase, each with its end, and the number of the phrase; in order, each only once
    Sayings(RowText rows) {
        this.rows = rows;
    }

    /// What begins with a word.
    @Nullable Begun begun(String word) {
        return new Begun(0, rows.size(), 0).with(word);
    }

    /// The phrases that begin with some words.
    final class Begun {
        private final int from;
        private final int to;
        private final int letters;

        private Begun(int from, int to, int letters) {
            this.from = from;
            this.to = to;
            this.letters = letters;
        }

        /// The number of the phrase that is these words and no more, or -1.
        int whole() {
            return rows.endsAt(from, letters) ? rows.number(from, 1) : -1;
        }

        /// Whether any has more words.
        boolean goesOn() {
            return to - from > 1 || !rows.endsAt(from, letters);
        }

        /// Those that go on with that word.
        @Nullable Begun with(String word) {
            String key = word + WORD_END;
            int first = rows.first(from, to, letters, key);
            int behind = rows.behind(first, to, letters, key);
            return first == behind ? null : new Begun(first, behind, letters + key.length());
        }
    }
}
