package org.signpost.testing;

import java.nio.file.Path;
import java.time.InstantSource;
import org.signpost.catalogue.EntryId;
import org.signpost.library.UserLibrary;
import org.signpost.store.SqliteUserLibrary;

/// A program that saves one note after another, and says of each when it is saved, until somebody kills it.
public final class SavesUntilKilled {
    private static final int DIFFERENT = 40;

    private SavesUntilKilled() {
    }

    /// The text of the note with that number: long enough to lie on several pages.
    public static String note(int number) {
        return ("note " + number + " ").repeat(400 + number % 300);
    }

    /// Which entry the note with that number is on.
    public static EntryId entry(int number) {
        return new EntryId("entry-" + number % DIFFERENT);
    }

    /// Saves until it is killed.
    ///
    /// @param arguments the folder, and the number of the first note
    public static void main(String[] arguments) {
        try (UserLibrary library = SqliteUserLibrary.in(Path.of(arguments[0]), InstantSource.system())) {
            for (int number = Integer.parseInt(arguments[1]);; number++) {
                library.write(entry(number), "Entry", note(number));
                System.out.println(number);
                System.out.flush();
            }
        }
    }
}
