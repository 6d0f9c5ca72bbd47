package org.signpost.handout;

import java.util.ArrayList;
import java.util.List;
import org.signpost.catalogue.Catalogue;
import org.signpost.library.Favourite;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;

/// What stands on a handout of something that the user keeps: the same from the window and from the command line.
public final class HandoutItems {
    private HandoutItems() {
    }

    /// What was saved, in the order of the list.
    ///
    /// @throws java.util.concurrent.CancellationException when it was asked to stop
    public static List<HandoutItem> ofSaved(List<Favourite> saved, Catalogue catalogue, Progress progress) {
        List<HandoutItem> items = new ArrayList<>();
        for (Favourite one : saved) {
            progress.check();
            items.add(HandoutItem.of(catalogue, one.entry(), one.title(), ""));
        }
        return items;
    }

    /// The cards of a session that are to be handed out ([#printed]).
    ///
    /// @param notes whether the presenter's private notes go with them
    /// @throws java.util.concurrent.CancellationException when it was asked to stop
    public static List<HandoutItem> ofSession(Session session, boolean notes, Catalogue catalogue,
            Progress progress) {
        List<HandoutItem> items = new ArrayList<>();
        for (SessionItem item : printed(session)) {
            progress.check();
            String beside = notes ? item.notes() : "";
            items.add(switch (item.card()) {
                case SessionCard.OfEntry card -> HandoutItem.of(catalogue, card.entry(), card.title(), beside);
                case SessionCard.OfText card -> new HandoutItem.OwnText(card.title(), card.text(), beside);
            });
        }
        return items;
    }

    /// The cards that are to be handed out: what is said to the room before all else stays in the room.
    public static List<SessionItem> printed(Session session) {
        return session.items().stream().filter(item -> !(item.card() instanceof SessionCard.OfText text
                && text.role() == SessionCard.Role.WARM_UP)).toList();
    }
}
