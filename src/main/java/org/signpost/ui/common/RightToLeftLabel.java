package org.signpost.ui.common;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// A text that holds a script written from right to left, in lines that are broken here: JavaFX 26 fails with an
/// exception where it wraps such a text itself (in `PrismTextLayout.computeTrailingSpaceWidth`), and then nothing of
/// the window is laid out any more. Lines that are broken already are drawn right.
final class RightToLeftLabel extends Label {
    /// The first letter of the first script that is written from right to left (Hebrew).
    private static final char FIRST = 0x590;
    private final String words;
    private final Text ruler = new Text();

    RightToLeftLabel(String words) {
        super(words);
        this.words = words;
        setAccessibleText(words);
        if (!new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            setMaxWidth(Double.MAX_VALUE); // it begins at the right edge
        }
    }

    /// Whether a text has to be shown by a label of this kind.
    static boolean isNeeded(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= FIRST) { // Java reads its tables for all that is written from right to left
                return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
            }
        }
        return false;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return sides() + width(words);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        width(width < 0 ? words : broken(width - sides()));
        return snappedTopInset() + Math.ceil(ruler.getLayoutBounds().getHeight()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        String lines = broken(getWidth() - sides());
        if (!lines.equals(getText())) {
            setText(lines);
        }
        super.layoutChildren();
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double width(String text) {
        ruler.setFont(getFont());
        ruler.setLineSpacing(getLineSpacing());
        ruler.setText(text);
        return Math.ceil(ruler.getLayoutBounds().getWidth());
    }

    private String broken(double room) {
        return words.lines().map(line -> broken(line, room)).collect(Collectors.joining("\n"));
    }

    private String broken(String paragraph, double room) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= room) {
                line.replace(0, line.length(), longer);
            } else {
                end(line, lines);
                line.append(width(word) <= room ? word : split(word, room));
            }
        }
        return lines.append(line).toString();
    }

    private static void end(StringBuilder line, StringBuilder lines) {
        if (!line.isEmpty()) {
            lines.append(line).append('\n');
            line.setLength(0);
        }
    }

    /// A word that is wider than all the room.
    private String split(String word, double room) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int from = letters.first();
        for (int to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
            if (!line.isEmpty() && width(line + word.substring(from, to)) > room) {
                end(line, lines);
            }
            line.append(word, from, to);
        }
        return lines.append(line).toString();
    }
}
