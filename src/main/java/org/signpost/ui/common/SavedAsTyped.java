package org.signpost.ui.common;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;

/// Keeps what stands in a field as it is typed: after a pause, when the field is left, and when its page is.
public final class SavedAsTyped {
    /// Long enough not to write at every key, short enough that nobody waits for it.
    private static final Duration PAUSE = Duration.ofMillis(600);
    private final TextInputControl field;
    private final Consumer<String> save;
    private Subscription pause = Subscription.EMPTY;
    private String saved;

    private SavedAsTyped(TextInputControl field, Consumer<String> save) {
        this.field = field;
        this.save = save;
        this.saved = field.getText();
    }

    /// Follows a field that holds what is kept already.
    ///
    /// @param most characters; a text that is too long, such as a pasted book, comes in as far as there is room
    /// @param save is told of each text to keep
    public static SavedAsTyped follow(TextInputControl field, int most, Consumer<String> save) {
        return follow(field, change -> cut(change, most), save);
    }

    /// Follows a field for a whole number, in which nothing else can be typed. It may be empty.
    ///
    /// @param most that the number may be
    public static SavedAsTyped followNumber(TextInputControl field, int most, Consumer<String> save) {
        return follow(field, change -> isNumber(change.getControlNewText(), most) ? change : nothing(change), save);
    }

    private static SavedAsTyped follow(TextInputControl field, UnaryOperator<TextFormatter.Change> filter,
            Consumer<String> save) {
        SavedAsTyped typed = new SavedAsTyped(field, save);
        field.setTextFormatter(new TextFormatter<>(filter));
        field.textProperty().subscribe((before, now) -> {
            typed.pause.unsubscribe();
            typed.pause = Alarm.real().in(PAUSE, typed::save);
        });
        field.focusedProperty().subscribe((before, now) -> typed.save());
        field.sceneProperty().subscribe((before, now) -> typed.save()); // the page is left
        return typed;
    }

    /// Shows what is kept now, unless somebody is typing.
    public void show(String kept) {
        if (!field.isFocused() && field.getText().equals(saved) && !kept.equals(saved)) {
            saved = kept;
            field.setText(kept);
        }
    }

    /// Keeps what stands there now.
    public void save() {
        pause.unsubscribe();
        String now = field.getText();
        if (!now.equals(saved)) {
            saved = now;
            save.accept(now);
        }
    }

    /// A change that changes nothing.
    private static TextFormatter.Change nothing(TextFormatter.Change change) {
        change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
        change.setText("");
        change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        return change;
    }

    private static boolean isNumber(String text, int most) {
        if (text.length() > Integer.toString(most).length()
                || !text.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return false;
        }
        return text.isEmpty() || Integer.parseInt(text) <= most;
    }

    private static TextFormatter.Change cut(TextFormatter.Change change, int most) {
        int over = change.getControlNewText().length() - most;
        if (over > 0) {
            String fits = change.getText().substring(0, Math.max(0, change.getText().length() - over));
            change.setText(fits);
            change.selectRange(change.getRangeStart() + fits.length(), change.getRangeStart() + fits.length());
        }
        return change;
    }
}
