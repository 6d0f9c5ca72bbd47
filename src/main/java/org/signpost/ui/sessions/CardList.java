package org.signpost.ui.sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.ui.common.Nodes;

/// The cards of a session in order: moved by keys, by the menu of each, and by dragging.
final class CardList extends VBox {
    /// Cards shown at first, and more each time they are asked for. An evening has a dozen or two.
    private static final int PORTION = 60;
    private static final PseudoClass DROP_BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass DROP_AFTER = PseudoClass.getPseudoClass("drop-after");
    private final long session;
    private final SessionTools tools;
    private final Map<Long, CardRow> rows = new HashMap<>();
    private final Map<EntryId, EntryLink> links = new HashMap<>();
    private final Set<EntryId> looked = new HashSet<>();
    private List<SessionItem> items = List.of();
    private int portion = PORTION;
    private Optional<Long> toEdit = Optional.empty();
    private Optional<Held> held = Optional.empty();
    private boolean dragging;

    /// A row under the pressed button of the mouse.
    private record Held(CardRow row, SessionItem item) {
    }

    /// @param session whose cards these are
    CardList(long session, SessionTools tools) {
        this.session = session;
        this.tools = tools;
        getStyleClass().add("session-cards");
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> held.ifPresent(one -> drag(one.row(), event)));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> held.ifPresent(one -> drop(one, event)));
    }

    /// Shows the cards as they are kept now. A row in which somebody types stays as it is.
    void show(List<SessionItem> now) {
        items = List.copyOf(now);
        rows.keySet().retainAll(items.stream().map(SessionItem::id).toList());
        @Nullable Node focus = getScene() == null ? null : getScene().getFocusOwner();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < Math.min(items.size(), portion); i++) {
            SessionItem item = items.get(i);
            CardRow row = rows.computeIfAbsent(item.id(), _ -> new CardRow(this, item));
            row.show(item, i, items.size(), link(item));
            nodes.add(row);
        }
        if (items.size() > portion) {
            nodes.add(Nodes.link(tools.texts().of("session.more-cards", items.size() - portion), () -> {
                portion += PORTION;
                show(items);
            }));
        }
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
            if (focus != null && focus.getScene() != null) {
                focus.requestFocus(); // a card that has moved keeps the keyboard
            }
        }
        toEdit.map(rows::get).ifPresent(row -> {
            toEdit = Optional.empty();
            row.edit();
        });
        lookUp();
    }

    /// Opens the editor of a card, now or as soon as it is shown.
    void edit(long item) {
        CardRow row = rows.get(item);
        if (row == null) {
            toEdit = Optional.of(item);
        } else {
            row.edit();
        }
    }

    SessionTools tools() {
        return tools;
    }

    /// What the catalogue calls the entry of a card; empty for a text, and for an entry that it does not have. What has
    /// not been read yet counts as known, so that nothing is said too soon.
    private Optional<CardRow.Known> link(SessionItem item) {
        return item.card() instanceof SessionCard.OfEntry entry
                ? Optional.of(new CardRow.Known(Optional.ofNullable(links.get(entry.entry())),
                        looked.contains(entry.entry())))
                : Optional.empty();
    }

    private void lookUp() {
        List<EntryId> unknown = items.stream().limit(portion).map(SessionItem::card)
                .filter(SessionCard.OfEntry.class::isInstance).map(card -> ((SessionCard.OfEntry) card).entry())
                .filter(id -> !looked.contains(id)).distinct().toList();
        if (!unknown.isEmpty()) {
            tools.background().run(() -> tools.catalogue().links(unknown), found -> {
                looked.addAll(unknown);
                found.forEach(link -> links.put(link.id(), link));
                show(items);
            });
        }
    }

    /// Keeps what was changed in a row.
    void change(SessionItem item) {
        tools.model().change(session, item);
    }

    /// Moves a card by so many places, as far as there are any.
    void moveBy(SessionItem item, int steps) {
        int place = place(item) + steps;
        if (place >= 0 && place < items.size()) {
            tools.model().move(session, item.id(), place);
        }
    }

    void remove(SessionItem item) {
        int place = place(item);
        tools.model().remove(session, place, item);
        focus(Math.min(place, items.size() - 1));
    }

    /// Moves the keyboard to the row before or after.
    void walk(SessionItem item, int step) {
        focus(place(item) + step);
    }

    private void focus(int place) {
        if (place >= 0 && place < items.size()) {
            CardRow row = rows.get(items.get(place).id());
            if (row != null) {
                row.requestFocus();
            }
        }
    }

    private int place(SessionItem item) {
        return items.stream().map(SessionItem::id).toList().indexOf(item.id());
    }

    /// A row is held by the mouse, from where it can be dragged.
    void grab(CardRow row, SessionItem item) {
        held = Optional.of(new Held(row, item));
        dragging = false;
    }

    /// A line shows where the row would go.
    private void drag(CardRow row, MouseEvent event) {
        clearMarks();
        dragging = true;
        int place = placeAt(row, event);
        List<CardRow> others = others(row);
        if (place < others.size()) {
            others.get(place).pseudoClassStateChanged(DROP_BEFORE, true);
        } else if (!others.isEmpty()) {
            others.getLast().pseudoClassStateChanged(DROP_AFTER, true);
        }
    }

    private void drop(Held dropped, MouseEvent event) {
        clearMarks();
        held = Optional.empty();
        int place = placeAt(dropped.row(), event);
        if (dragging && place != place(dropped.item())) {
            tools.model().move(session, dropped.item().id(), place);
        }
    }

    private void clearMarks() {
        rows.values().forEach(row -> {
            row.pseudoClassStateChanged(DROP_BEFORE, false);
            row.pseudoClassStateChanged(DROP_AFTER, false);
        });
    }

    /// The place under the pointer, counted without the row itself.
    private int placeAt(CardRow row, MouseEvent event) {
        double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        return (int) others(row).stream().filter(other ->
                other.getBoundsInParent().getCenterY() < y).count();
    }

    private List<CardRow> others(CardRow row) {
        return getChildren().stream().filter(CardRow.class::isInstance).map(CardRow.class::cast)
                .filter(other -> !other.equals(row)).toList();
    }
}
