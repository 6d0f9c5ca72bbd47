package org.signpost.search.meaning;

import java.util.Locale;

/// What a catalogue keeps of its [Lexicon], each a text that [RowText] reads.
public enum LexiconPart {
    /// Every word ([Vocabulary]).
    WORDS,
    /// Every name ([NameBook]).
    NAMES,
    /// What is left of names from a later word on.
    INNER_NAMES,
    /// Every phrase and the numbers of the entries that it leads to, best first ([PhraseBook]).
    PHRASES,
    /// Which phrase is written so, run together.
    SQUEEZED,
    /// Which phrase is said with these words.
    SAYINGS,
    /// Which phrase is said with these words, little ones among them.
    WORD_FOR_WORD,
    /// Which phrases have these words in any order.
    BAGS;

    /// The word in files, such as `inner-names`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
