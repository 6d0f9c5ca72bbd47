package org.signpost.ui.reading;

import java.util.function.Supplier;
import javafx.scene.control.Label;

/// Words that depend on the time of day, such as until when a line is open.
final class ClockLabel extends Label {
    private final Supplier<String> words;

    ClockLabel(Supplier<String> words, String style) {
        super(words.get());
        this.words = words;
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add(style);
    }

    /// Says it anew, for the time that it is now.
    void followClock() {
        setText(words.get());
    }
}
