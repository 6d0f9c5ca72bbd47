package org.signpost.ui.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Favourite;
import org.signpost.library.Note;
import org.signpost.library.UserLibrary;
import org.signpost.library.Viewed;

/// What the user keeps, as it was read last.
///
/// @param favourites saved entries, the newest first
/// @param notes the one changed last first
/// @param viewed what was viewed last first; nothing unless switched on
/// @param sessions how many there are
/// @param files that hold any of this
public record Shelf(List<Favourite> favourites, List<Note> notes, List<Viewed> viewed, boolean remembersViewed,
        int sessions, List<KeptFile> files) {
    /// Nothing kept.
    public static final Shelf EMPTY = new Shelf(List.of(), List.of(), List.of(), false, 0,
            List.of());

    /// A file on the disk.
    ///
    /// @param bytes its size
    public record KeptFile(Path path, long bytes) {
        static KeptFile of(Path path) {
            try {
                return new KeptFile(path, Files.size(path));
            } catch (IOException e) {
                return new KeptFile(path, 0); // it went away meanwhile
            }
        }
    }

    public Shelf {
        favourites = List.copyOf(favourites);
        notes = List.copyOf(notes);
        viewed = List.copyOf(viewed);
        files = List.copyOf(files);
    }

    static Shelf of(UserLibrary library) {
        return new Shelf(library.favourites(), library.notes(), library.viewed(), library.remembersViewed(),
                library.sessions().all().size(),
                library.files().stream().map(KeptFile::of).toList());
    }

    /// Whether an entry is saved.
    public boolean holds(EntryId entry) {
        return favourites.stream().anyMatch(favourite -> favourite.entry().equals(entry));
    }

    /// The note on an entry.
    public Optional<Note> note(EntryId entry) {
        return notes.stream().filter(note -> note.entry().equals(entry)).findFirst();
    }
}
