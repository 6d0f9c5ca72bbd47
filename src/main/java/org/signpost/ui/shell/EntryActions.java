package org.signpost.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Favourite;
import org.signpost.library.Kept;
import org.signpost.text.Texts;
import org.signpost.ui.common.EntryMenu;
import org.signpost.ui.common.Place;
import org.signpost.ui.handout.HandoutSubject;
import org.signpost.ui.handout.Handouts;
import org.signpost.ui.library.LibraryViewModel;
import org.signpost.ui.present.Presenting;
import org.signpost.ui.reading.Page;
import org.signpost.ui.reading.ReadingViewModel;
import org.signpost.ui.sessions.SessionMenu;

/// What can be done with an entry besides reading it, by menu and by key: add it to a session, show it to the
/// room, hand it out.
final class EntryActions implements EntryMenu {
    private final SessionMenu sessions;
    private final Handouts handouts;
    private final Presenting presenting;
    private final LibraryViewModel library;
    private final Texts texts;

    EntryActions(SessionMenu sessions, Handouts handouts, Presenting presenting, LibraryViewModel library,
            Texts texts) {
        this.sessions = sessions;
        this.handouts = handouts;
        this.presenting = presenting;
        this.library = library;
        this.texts = texts;
    }

    @Override
    public List<MenuItem> items(EntryId entry, String title) {
        List<MenuItem> items = new ArrayList<>();
        if (library.offers(Kept.SESSIONS)) {
            items.addAll(sessions.items(entry, title));
        }
        items.addAll(presenting.items(entry, title));
        MenuItem handout = new MenuItem(texts.of("handout-dialog.item"));
        handout.setOnAction(event -> handouts.ask(new HandoutSubject.OneEntry(entry, title)));
        items.add(handout);
        return items;
    }

    /// What keys do with the page that is open.
    Map<KeyCombination, Runnable> keys(Supplier<ReadingViewModel.Shown> open) {
        return Map.of(KeyCombination.valueOf("Shortcut+D"), () -> addToSession(open.get()),
                KeyCombination.valueOf("Shortcut+P"), () -> handOut(open.get()),
                KeyCombination.valueOf("Shortcut+Shift+P"), () -> showToRoom(open.get()));
    }

    private void addToSession(ReadingViewModel.Shown shown) {
        if (library.offers(Kept.SESSIONS) && shown instanceof ReadingViewModel.Shown.APage(Page open)) {
            sessions.addToLatest(open.entry().id(), open.entry().title());
        }
    }

    private void showToRoom(ReadingViewModel.Shown shown) {
        if (shown instanceof ReadingViewModel.Shown.APage(Page open)) {
            presenting.show(open.entry().id(), open.entry().title());
        }
    }

    /// A handout of what is open: of an entry, or of what was saved. The other pages are none to hand out.
    private void handOut(ReadingViewModel.Shown shown) {
        switch (shown) {
            case ReadingViewModel.Shown.APage(Page open) -> handouts.ask(
                    new HandoutSubject.OneEntry(open.entry().id(), open.entry().title()));
            case ReadingViewModel.Shown.AScreen(Place.Own screen) when screen == Place.Screen.SAVED -> handOutSaved();
            case ReadingViewModel.Shown.AScreen _ -> { }
        }
    }

    /// A handout of what was saved, where anything was.
    void handOutSaved() {
        List<Favourite> saved = library.shelfProperty().get().favourites();
        if (!saved.isEmpty()) {
            handouts.ask(new HandoutSubject.Saved(saved));
        }
    }
}
