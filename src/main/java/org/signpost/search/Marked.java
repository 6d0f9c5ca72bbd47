package org.signpost.search;

import java.util.List;
import java.util.stream.Collectors;

/// A text in which the matched words are marked.
public record Marked(List<Piece> pieces) {

    /// A stretch of text, marked or not.
    public record Piece(String text, boolean marked) {
    }

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /// A text without marks.
    public static Marked plain(String text) {
        return new Marked(List.of(new Piece(text, false)));
    }

    /// The text without its marks.
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /// Whether any word is marked.
    public boolean hasMarks() {
        for (Piece piece : pieces) { // asked for every row with every key: a stream would show
            if (piece.marked()) {
                return true;
            }
        }
        return false;
    }
}
