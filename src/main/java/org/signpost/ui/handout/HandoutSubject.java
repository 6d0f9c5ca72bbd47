package org.signpost.ui.handout;

import java.util.List;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.EntryId;
import org.signpost.handout.HandoutItem;
import org.signpost.handout.HandoutItems;
import org.signpost.handout.Progress;
import org.signpost.library.Favourite;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;

/// What a handout is made of.
public sealed interface HandoutSubject {
    /// How many entries of the catalogue stand on it.
    int entries();

    /// How many texts of the user's own stand on it.
    default int ownTexts() {
        return 0;
    }

    /// Whether there are private notes that could be printed.
    default boolean hasNotes() {
        return false;
    }

    /// What stands on it, in order. Reads the catalogue.
    ///
    /// @param notes whether private notes go with it
    /// @throws java.util.concurrent.CancellationException when it was asked to stop
    List<HandoutItem> items(boolean notes, Catalogue catalogue, Progress progress);

    /// One entry.
    record OneEntry(EntryId entry, String title) implements HandoutSubject {
        @Override
        public int entries() {
            return 1;
        }

        @Override
        public List<HandoutItem> items(boolean notes, Catalogue catalogue, Progress progress) {
            return List.of(HandoutItem.of(catalogue, entry, title, ""));
        }
    }

    /// What the user saved.
    record Saved(List<Favourite> favourites) implements HandoutSubject {
        public Saved {
            favourites = List.copyOf(favourites);
        }

        @Override
        public int entries() {
            return favourites.size();
        }

        @Override
        public List<HandoutItem> items(boolean notes, Catalogue catalogue, Progress progress) {
            return HandoutItems.ofSaved(favourites, catalogue, progress);
        }
    }

    /// A session.
    record OfSession(Session session) implements HandoutSubject {
        @Override
        public int entries() {
            return (int) HandoutItems.printed(session).stream()
                    .filter(item -> item.card() instanceof SessionCard.OfEntry).count();
        }

        @Override
        public int ownTexts() {
            return HandoutItems.printed(session).size() - entries();
        }

        @Override
        public boolean hasNotes() {
            return HandoutItems.printed(session).stream().anyMatch(item -> !item.notes().isBlank());
        }

        @Override
        public List<HandoutItem> items(boolean notes, Catalogue catalogue, Progress progress) {
            return HandoutItems.ofSession(session, notes, catalogue, progress);
        }
    }
}
