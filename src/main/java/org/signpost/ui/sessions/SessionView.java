package org.signpost.ui.sessions;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionPlan;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.SavedAsTyped;
import org.signpost.ui.common.WhileShown;
import org.signpost.ui.common.WrapRow;

/// The page of one session: its name, its cards in order, and what can be done with it. Everything is kept as it is
/// typed or moved.
public final class SessionView extends VBox {
    private final long id;
    private final SessionTools tools;
    private final Texts texts;
    private final TextField name = new TextField();
    private final Label amount = Nodes.text("", "page-subtitle");
    private final CardList cards;
    private final VBox content = new VBox();
    private final Label gone;
    private Optional<SavedAsTyped> naming = Optional.empty();
    private Optional<Session> shown = Optional.empty();
    private boolean read;

    /// @param id of the session
    public SessionView(long id, SessionTools tools) {
        this.id = id;
        this.tools = tools;
        this.texts = tools.texts();
        setId("session");
        getStyleClass().add("page");
        content.getStyleClass().add("page-body");
        gone = Nodes.text(texts.of("session.gone"), "muted");
        cards = new CardList(id, tools);
        name.setId("session-name");
        name.getStyleClass().add("session-name");
        name.setAccessibleText(texts.of("session.name"));
        name.focusedProperty().subscribe((before, now) -> left(now));
        VBox words = new VBox(name, amount);
        words.getStyleClass().add("entry-words");
        content.getChildren().addAll(words, buttons(),
                new UndoRow(tools.model(), texts), cards, adding());
        getChildren().addAll(Nodes.link(texts.of("session.all"), tools.showList()));
        WhileShown.follow(this, tools.model().openProperty(), this::show);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                tools.model().leave(id);
            } else {
                tools.model().show(id, () -> {
                    read = true;
                    show(tools.model().openProperty().get());
                });
            }
        });
    }

    private WrapRow buttons() {
        Button present = Nodes.button(texts.of("session.present"), () -> shown.ifPresent(tools.present()), "primary");
        present.setId("present");
        Button handout = Nodes.button(texts.of("session.handout"), () -> shown.ifPresent(tools.handout()));
        handout.setId("session-handout");
        MenuButton more = new MenuButton(texts.of("entry.more"));
        more.setId("session-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.getItems().setAll(
                item(texts.of("session.duplicate"), "duplicate", this::duplicate),
                item(texts.of("session.export"), "export", () -> shown.ifPresent(session ->
                        tools.sharing().handOut(session, false))),
                item(texts.of("session.export-with-notes"), "export-with-notes", () -> shown.ifPresent(session ->
                        tools.sharing().handOut(session, true))),
                item(texts.of("session.delete"), "delete", this::delete));
        WrapRow row = new WrapRow(present, handout, more);
        row.getStyleClass().add("button-row");
        return row;
    }

    private static MenuItem item(String words, String id, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId("session-" + id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private VBox adding() {
        Button text = Nodes.button(texts.of("session.add-text"), () -> tools.model().append(id,
                new SessionCard.OfText(SessionCard.Role.PLAIN, texts.of("session.text-title"), ""),
                kept -> cards.edit(kept.id())));
        text.setId("add-text");
        text.getStyleClass().add("small");
        VBox adding = new VBox(Nodes.heading(texts.of("session.add-title"), "section-title"),
                new AddEntry(id, tools), text);
        adding.getStyleClass().add("adding");
        return adding;
    }

    private void duplicate() {
        shown.ifPresent(session -> tools.model().duplicate(id, session.name(),
                copy -> tools.openSession().accept(copy)));
    }

    /// The list is shown first, since it says what was deleted and brings it back.
    private void delete() {
        tools.showList().run();
        tools.model().delete(id);
    }

    private void show(Optional<Session> open) {
        if (!read) {
            return; // what stands there is of the page before
        }
        shown = open.filter(session -> session.id() == id);
        Node part = shown.isPresent() ? content : gone;
        if (getChildren().size() < 2 || !getChildren().getLast().equals(part)) {
            getChildren().setAll(List.of(getChildren().getFirst(), part));
        }
        shown.ifPresent(this::show);
    }

    private void show(Session session) {
        if (naming.isEmpty()) {
            name.setText(session.name());
            naming = Optional.of(SavedAsTyped.follow(name, SessionPlan.LONGEST_NAME, this::rename));
            if (tools.model().isFresh(id)) {
                Nodes.focusWhenShown(name); // which selects all of it
            }
        }
        naming.get().show(session.name());
        amount.setText(tools.wording().dots(List.of(texts.of("session.cards", session.items().size()),
                texts.of("session.minutes", session.minutes()), texts.of("session.kept"))));
        cards.show(session.items());
    }

    private void rename(String typed) {
        if (SessionPlan.isName(typed)) {
            tools.model().rename(id, typed);
        }
    }

    /// A session has a name: an emptied field shows it again when it is left.
    private void left(boolean focused) {
        if (!focused && !SessionPlan.isName(name.getText())) {
            shown.ifPresent(session -> name.setText(session.name()));
        }
    }
}
