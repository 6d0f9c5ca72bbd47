package org.signpost.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.signpost.catalogue.EntryId;

/// What the user keeps. Reading never fails: what cannot be read is as if it were not there, and
/// [#trouble] says so; what cannot be saved throws [NotSavedException].
///
/// Safe for use from several threads. What another window of the program saves is seen at the next look.
public interface UserLibrary extends AutoCloseable {
    /// Why the user's file cannot be used as usual, if so.
    Optional<Trouble> trouble();

    /// What is not offered on this computer, because whoever looks after it said so. What is kept of it already stays,
    /// and can be deleted.
    default Set<Kept> hidden() {
        return Set.of();
    }

    /// Saved entries, the newest first.
    List<Favourite> favourites();

    /// Saves an entry; one that is saved already stays where it is.
    void save(EntryId entry, String title);

    /// Takes an entry out of the saved ones.
    void unsave(EntryId entry);

    /// Notes, the one changed last first.
    List<Note> notes();

    /// The note on an entry.
    Optional<Note> note(EntryId entry);

    /// Keeps a note; an empty text takes it away. A text that is too long is cut ([Note#MOST_CHARACTERS]).
    void write(EntryId entry, String title, String text);

    /// Sessions to show to a room.
    Sessions sessions();

    /// Entries viewed last, the newest first; none unless the user switched that on.
    List<Viewed> viewed();

    /// Remembers that an entry was viewed, where the user switched that on.
    void view(EntryId entry, String title);

    /// Switches on or off that what is viewed is remembered; off forgets what was.
    void rememberViewed(boolean remember);

    /// Whether what is viewed is remembered. No, until the user says so.
    boolean remembersViewed();

    /// A setting, by a dotted key.
    Optional<String> setting(String key);

    /// Keeps a setting.
    void set(String key, String value);

    /// The files that hold any of this, to be shown to the user.
    List<Path> files();

    /// Forgets something for good: nothing of it is left in any of the files.
    void delete(Kept kept);

    /// Deletes one of [#files]: a copy or a damaged file is gone; the file in use goes on with nothing in it.
    void discard(Path file);

    @Override
    void close();
}
