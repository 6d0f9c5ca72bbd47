package org.signpost.ui.sessions;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.EntryLink;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.text.Texts;
import org.signpost.ui.common.Icon;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.SavedAsTyped;
import org.signpost.ui.common.SideBySide;

/// One card of a session: what it is, its minutes, and an editor that folds out. With the keyboard on it: Alt with an
/// arrow moves it, Delete takes it out, Enter opens its editor.
final class CardRow extends VBox {
    /// The width in em under which the controls stand below the title.
    private static final double STACK_BELOW = 30;
    private static final int MINUTES_COLUMNS = 3;
    private final CardList list;
    private final SessionTools tools;
    private final Texts texts;
    private final Label number = new Label();
    private final VBox words = new VBox();
    private String title = "";
    private final TextField minutes = new TextField();
    private final ToggleButton edit = new ToggleButton();
    private final MenuButton more = new MenuButton("", Icon.MORE.node());
    private final MenuItem up;
    private final MenuItem down;
    private final SavedAsTyped saved;
    private SessionItem item;

    /// What is known of the entry of a card.
    ///
    /// @param link as the catalogue has it
    /// @param looked whether the catalogue has been asked
    record Known(Optional<EntryLink> link, boolean looked) {
    }

    CardRow(CardList list, SessionItem item) {
        this.list = list;
        this.tools = list.tools();
        this.texts = tools.texts();
        this.item = item;
        getStyleClass().add("session-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setFocusTraversable(true);
        minutes.setText(shown(item.minutes()));
        minutes.setPrefColumnCount(MINUTES_COLUMNS);
        minutes.getStyleClass().add("session-minutes");
        saved = SavedAsTyped.followNumber(minutes, SessionItem.MOST_MINUTES, typed ->
                change(this.item.withMinutes(typed.isEmpty() ? 0 : Integer.parseInt(typed))));
        up = item(texts.of("session.card-up"), () -> list.moveBy(this.item, -1));
        down = item(texts.of("session.card-down"), () -> list.moveBy(this.item, 1));
        getChildren().add(SideBySide.mainAndTail(handle(), controls(), STACK_BELOW));
        setOnKeyPressed(this::pressed);
        setOnMousePressed(event -> requestFocus());
    }

    private HBox handle() {
        number.getStyleClass().add("session-number");
        number.setMinWidth(USE_PREF_SIZE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox handle = new HBox(number, words);
        handle.getStyleClass().add("session-handle");
        handle.setOnMousePressed(event -> list.grab(this, item));
        return handle;
    }

    private HBox controls() {
        Label unit = new Label(texts.of("session.minutes-unit"));
        unit.getStyleClass().add("muted");
        unit.setMinWidth(USE_PREF_SIZE);
        edit.setText(texts.of("session.edit"));
        edit.getStyleClass().add("small");
        edit.setMinWidth(USE_PREF_SIZE);
        edit.selectedProperty().subscribe((before, now) -> showEditor(now));
        more.getStyleClass().addAll("no-arrow", "small");
        more.setMinWidth(USE_PREF_SIZE);
        more.getItems().setAll(up, down, item(texts.of("session.card-remove"), () -> list.remove(item)));
        if (item.card() instanceof SessionCard.OfEntry entry) {
            more.getItems().add(item(texts.of("session.card-open"), () -> tools.open().accept(entry.entry())));
        }
        HBox controls = new HBox(minutes, unit, edit, more);
        controls.getStyleClass().add("session-controls");
        return controls;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static String shown(int minutes) {
        return minutes == 0 ? "" : Integer.toString(minutes);
    }

    /// Shows the card as it is kept now.
    ///
    /// @param place from 0
    /// @param known for an entry
    void show(SessionItem now, int place, int count, Optional<Known> known) {
        item = now;
        saved.show(shown(now.minutes()));
        number.setText(texts.of("list.number", place + 1));
        String name = known.flatMap(Known::link).map(EntryLink::title).orElse(now.card().title());
        title = name.isBlank() ? texts.of("session.untitled") : name;
        // made anew, since a text that is set later would not be looked at for scripts from right to left
        words.getChildren().setAll(Nodes.text(title, "card-title"), Nodes.text(kind(now, known), "card-kind"));
        up.setDisable(place == 0);
        down.setDisable(place == count - 1);
        setAccessibleText(texts.of("session.card-name", place + 1, count, title, now.minutes()));
        minutes.setAccessibleText(texts.of("session.minutes-name", title));
        edit.setAccessibleText(texts.of("session.edit-name", title));
        more.setAccessibleText(texts.of("entry.more-name", title));
    }

    private String kind(SessionItem now, Optional<Known> known) {
        String what = switch (now.card()) {
            case SessionCard.OfText text -> texts.choice("session.role", text.role().code());
            case SessionCard.OfEntry _ -> known.flatMap(Known::link).map(tools.wording()::row)
                    .orElseGet(() -> known.filter(Known::looked).map(_ -> texts.of("session.unknown")).orElse(""));
        };
        return now.notes().isBlank() ? what : tools.wording().dots(List.of(what,
                texts.of("session.has-notes")));
    }

    /// Opens the editor and puts the cursor into it.
    void edit() {
        edit.setSelected(true);
    }

    private void showEditor(boolean shown) {
        getChildren().removeIf(CardEditor.class::isInstance);
        if (shown) {
            CardEditor editor = new CardEditor(item, tools, change -> change(change.apply(item)));
            getChildren().add(editor);
            editor.focusFirst();
        }
    }

    private void change(SessionItem changed) {
        item = changed;
        list.change(changed);
    }

    private void pressed(KeyEvent event) {
        if (isFocused() && act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            int step = code == KeyCode.UP ? -1 : 1;
            if (event.isAltDown()) {
                list.moveBy(item, step);
            } else {
                list.walk(item, step);
            }
            return true;
        }
        if (code == KeyCode.DELETE) {
            list.remove(item);
            return true;
        }
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            edit.setSelected(!edit.isSelected());
            return true;
        }
        return false;
    }
}
