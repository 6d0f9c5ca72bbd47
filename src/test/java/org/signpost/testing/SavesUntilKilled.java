package org.signpost.testing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.signpost.catalogue.EntryId;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.library.SessionOutline;
import org.signpost.library.SessionPlan;
import org.signpost.library.UserLibrary;
import org.signpost.store.SqliteUserLibrary;

/// A program that saves one note after another, or changes one session again and again, and says of each change when it
/// is saved, until somebody kills it.
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

    /// What is saved.
    public enum What {
        /// Notes.
        NOTES,
        /// The cards of one session, which has as many as there are numbers, the newest first.
        CARDS
    }

    /// The card with that number, with notes that lie on several pages.
    public static SessionItem card(int number) {
        return SessionItem.of(new SessionCard.OfEntry(entry(number), "Card " + number)).withNotes(note(number));
    }

    /// Saves until it is killed.
    ///
    /// @param arguments the folder, the number of the first note, and what to save
    public static void main(String[] arguments) {
        try (UserLibrary library = SqliteUserLibrary.in(Path.of(arguments[0]), InstantSource.system())) {
            What what = What.valueOf(arguments[2]);
            for (int number = Integer.parseInt(arguments[1]);; number++) {
                save(library, what, number);
                System.out.println(number);
                System.out.flush();
            }
        }
    }

    private static void save(UserLibrary library, What what, int number) {
        if (what == What.NOTES) {
            library.write(entry(number), "Entry", note(number));
            return;
        }
        List<SessionOutline> sessions = library.sessions().all();
        long session = sessions.isEmpty() ? library.sessions().add(new SessionPlan("Session", List.of()))
                : sessions.getFirst().id();
        library.sessions().insert(session, 0, card(number));
    }
}
