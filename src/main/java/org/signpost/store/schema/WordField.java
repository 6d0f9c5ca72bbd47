package org.signpost.store.schema;

/// The columns of the full-text index, in order, with what a word weighs in each: a word in a name says more than one
/// in passing.
public enum WordField {
    /// The title or name.
    TITLE(10),
    /// Other names.
    NAMES(8),
    /// The summary.
    SUMMARY(4),
    /// Terms, people, numbers and addresses.
    TAGS(2),
    /// The text.
    BODY(1),
    /// Phrases that lead here.
    SAID(3);

    private final int weight;

    WordField(int weight) {
        this.weight = weight;
    }

    /// What a word weighs here.
    public int weight() {
        return weight;
    }
}
