package org.signpost.ui.library;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Kept;
import org.signpost.library.NotSavedException;
import org.signpost.library.Trouble;
import org.signpost.library.UserLibrary;
import org.signpost.ui.common.Background;

/// What the user keeps, for every view that shows or changes it. Each change is saved in the background, in order, and
/// then read anew, so that what is shown is what is on the disk.
public final class LibraryViewModel {
    private final UserLibrary library;
    private final Background writer;
    private final Consumer<NotSavedException.Reason> notSaved;
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(this, "shelf", Shelf.EMPTY);
    private final ObjectProperty<Optional<Trouble>> trouble;

    private record Outcome(Optional<Shelf> shelf, Optional<Trouble> trouble,
            Optional<NotSavedException.Reason> notSaved) {
    }

    /// @param writer works on the user's file, one change after another
    /// @param notSaved hears, on the JavaFX thread, of each change that could not be kept
    public LibraryViewModel(UserLibrary library, Background writer, Consumer<NotSavedException.Reason> notSaved) {
        this.library = library;
        this.writer = writer;
        this.notSaved = notSaved;
        trouble = new SimpleObjectProperty<>(this, "trouble", library.trouble());
    }

    /// What is kept, as of the last [#refresh] or change.
    public ReadOnlyObjectProperty<Shelf> shelfProperty() {
        return shelf;
    }

    /// Why the user's file cannot be used as usual, if so.
    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble;
    }

    /// Whether this computer offers to keep such things.
    public boolean offers(Kept kept) {
        return !library.hidden().contains(kept);
    }

    /// Looks again: another window may have saved something.
    public void refresh() {
        change(() -> { });
    }

    /// Saves an entry, or takes it out of the saved ones.
    public void setSaved(EntryId entry, String title, boolean saved) {
        change(() -> {
            if (saved) {
                library.save(entry, title);
            } else {
                library.unsave(entry);
            }
        });
    }

    /// Keeps a note; an empty text takes it away.
    public void write(EntryId entry, String title, String text) {
        change(() -> library.write(entry, title, text));
    }

    /// An entry is being read. It is remembered only where the user switched that on.
    public void view(EntryId entry, String title) {
        if (shelf.get().remembersViewed()) {
            change(() -> library.view(entry, title));
        }
    }

    /// Switches on or off that what is viewed is remembered; off forgets what was.
    public void rememberViewed(boolean remember) {
        change(() -> library.rememberViewed(remember));
    }

    /// Forgets one sort of what is kept, for good.
    public void delete(Kept kept) {
        change(() -> library.delete(kept));
    }

    /// Deletes a file with all that it holds: the one in use begins anew, empty.
    public void discard(Path file) {
        change(() -> library.discard(file));
    }

    private void change(Runnable change) {
        writer.run(() -> outcome(change), outcome -> {
            outcome.shelf().ifPresent(shelf::set);
            trouble.set(outcome.trouble());
            outcome.notSaved().ifPresent(notSaved);
        });
    }

    private Outcome outcome(Runnable change) {
        try {
            change.run();
            return new Outcome(Optional.of(Shelf.of(library)), library.trouble(), Optional.empty());
        } catch (NotSavedException e) {
            return new Outcome(Optional.of(Shelf.of(library)), library.trouble(), Optional.of(e.reason()));
        }
    }
}
