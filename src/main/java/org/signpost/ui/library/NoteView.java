package org.signpost.ui.library;

import java.time.Duration;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Note;
import org.signpost.text.Texts;
import org.signpost.ui.common.Alarm;
import org.signpost.ui.common.Nodes;

/// The private note on an entry, saved as it is typed.
public final class NoteView extends VBox {
    /// Long enough not to write at every key, short enough that nobody waits for it.
    private static final Duration PAUSE = Duration.ofMillis(600);
    private static final int ROWS = 4;
    private final EntryId entry;
    private final String title;
    private final LibraryViewModel library;
    private final TextArea text = new TextArea();
    private Subscription pause = Subscription.EMPTY;
    private String saved;

    /// @param title of the entry, kept beside the note
    public NoteView(EntryId entry, String title, LibraryViewModel library, Texts texts) {
        this.entry = entry;
        this.title = title;
        this.library = library;
        this.saved = library.shelfProperty().get().note(entry).map(Note::text).orElse("");
        getStyleClass().add("note");
        var heading = Nodes.heading(texts.of("note.title"), "small-title");
        text.setId("note-text");
        text.setText(saved);
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(texts.of("note.name", title));
        text.setTextFormatter(new TextFormatter<>(NoteView::cut));
        text.textProperty().subscribe((before, now) -> {
            pause.unsubscribe();
            pause = Alarm.real().in(PAUSE, this::save);
        });
        text.focusedProperty().subscribe((before, now) -> save());
        sceneProperty().subscribe((before, now) -> save()); // the page is left
        getChildren().addAll(heading, text, Nodes.text(texts.of("note.private"), "muted"));
    }

    /// Puts the cursor into the text.
    public void focusText() {
        text.requestFocus();
        text.end();
    }

    /// A text that is too long, such as a pasted book, comes in as far as there is room.
    private static TextFormatter.Change cut(TextFormatter.Change change) {
        int over = change.getControlNewText().length() - Note.MOST_CHARACTERS;
        if (over > 0) {
            String fits = change.getText().substring(0, Math.max(0, change.getText().length() - over));
            change.setText(fits);
            change.selectRange(change.getRangeStart() + fits.length(), change.getRangeStart() + fits.length());
        }
        return change;
    }

    private void save() {
        pause.unsubscribe();
        String now = text.getText();
        if (!now.equals(saved)) {
            saved = now;
            library.write(entry, title, now);
        }
    }
}
