package org.signpost.ui.library;

import javafx.scene.layout.VBox;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Note;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.SavedAsTyped;
import org.signpost.ui.common.TextBox;

/// The private note on an entry, saved as it is typed.
public final class NoteView extends VBox {
    private static final int ROWS = 4;
    private final TextBox text;

    /// @param title of the entry, kept beside the note
    public NoteView(EntryId entry, String title, LibraryViewModel library, Texts texts) {
        String saved = library.shelfProperty().get().note(entry).map(Note::text).orElse("");
        getStyleClass().add("note");
        var heading = Nodes.heading(texts.of("note.title"), "small-title");
        text = new TextBox(saved, ROWS);
        text.setId("note-text");
        text.setAccessibleText(texts.of("note.name", title));
        SavedAsTyped.follow(text, Note.MOST_CHARACTERS, now -> library.write(entry, title, now));
        getChildren().addAll(heading, text, Nodes.text(texts.of("note.private"), "muted"));
    }

    /// Puts the cursor into the text.
    public void focusText() {
        text.requestFocus();
        text.end();
    }
}
