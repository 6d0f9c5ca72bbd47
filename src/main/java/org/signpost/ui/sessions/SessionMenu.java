package org.signpost.ui.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.signpost.catalogue.EntryId;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionOutline;
import org.signpost.text.Texts;
import org.signpost.ui.common.EntryMenu;

/// "Add to a session", for any entry.
///
/// @param said tells the user what was added where
public record SessionMenu(SessionsViewModel model, Texts texts, Consumer<String> said) implements EntryMenu {
    /// Sessions that are named in the menu; the others are changed on their page.
    private static final int SHOWN = 8;

    @Override
    public List<MenuItem> items(EntryId entry, String title) {
        SessionCard card = card(entry, title);
        List<MenuItem> items = new ArrayList<>();
        model.listProperty().get().stream().limit(SHOWN).forEach(session ->
                items.add(item(session.name(), () -> add(card, session))));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item(texts.of("session.add-to-new"), () -> addToNew(card)));
        Menu menu = new Menu(texts.of("session.add-to"));
        menu.setId("add-to-session");
        menu.getItems().setAll(items);
        return List.of(menu);
    }

    /// Adds an entry to the session that was changed last, or to a new one where there is none.
    public void addToLatest(EntryId entry, String title) {
        SessionCard card = card(entry, title);
        model.listProperty().get().stream().findFirst()
                .ifPresentOrElse(session -> add(card, session), () -> addToNew(card));
    }

    private void add(SessionCard card, SessionOutline session) {
        model.append(session.id(), card, kept -> said.accept(texts.of("session.added", card.title(),
                session.name())));
    }

    private void addToNew(SessionCard card) {
        model.beginWith(texts.of("session.new-name"), card,
                name -> said.accept(texts.of("session.added", card.title(), name)));
    }

    static SessionCard card(EntryId entry, String title) {
        return new SessionCard.OfEntry(entry, title.length() <= SessionCard.LONGEST_TITLE ? title
                : title.substring(0, SessionCard.LONGEST_TITLE));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false); // a name may hold a line below
        item.setOnAction(event -> action.run());
        return item;
    }
}
