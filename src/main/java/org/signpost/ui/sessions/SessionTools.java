package org.signpost.ui.sessions;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Session;
import org.signpost.search.CatalogueSearch;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Background;

/// What the pages of sessions are made with.
///
/// @param background reads the catalogue
/// @param open opens the page of an entry
/// @param openSession opens the page of a session
/// @param showList goes to the list of sessions
/// @param present shows a session to a room
/// @param handout makes a handout of a session
/// @param sharing reads and writes session files
public record SessionTools(SessionsViewModel model, Catalogue catalogue, CatalogueSearch search,
        Background background, Wording wording, Consumer<EntryId> open, LongConsumer openSession, Runnable showList,
        Consumer<Session> present, Consumer<Session> handout, SessionSharing sharing) {
    Texts texts() {
        return wording.texts();
    }
}
