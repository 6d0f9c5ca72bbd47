package org.signpost.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.library.Favourite;
import org.signpost.library.Kept;
import org.signpost.library.Note;
import org.signpost.library.Viewed;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Card;
import org.signpost.ui.common.Icon;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WhileShown;

/// The page of what the user saved: entries, notes, and, where that was switched on, what was viewed lately. An entry
/// that this catalogue no longer has stays in the list by its title and says so.
public final class SavedView extends VBox {
    private static final int NOTE_SHOWN = 160;
    private final LibraryViewModel library;
    private final Catalogue catalogue;
    private final Background background;
    private final Wording wording;
    private final Texts texts;
    private final Consumer<EntryId> open;
    private final Runnable handOut;
    private final VBox body = new VBox();
    private Optional<Favourite> removed = Optional.empty();

    /// @param background reads the catalogue
    /// @param handOut makes a handout of what is saved
    public SavedView(LibraryViewModel library, Catalogue catalogue, Background background, Wording wording,
            Consumer<EntryId> open, Runnable handOut) {
        this.library = library;
        this.catalogue = catalogue;
        this.background = background;
        this.wording = wording;
        this.texts = wording.texts();
        this.open = open;
        this.handOut = handOut;
        setId("saved");
        getStyleClass().add("page");
        body.getStyleClass().add("page-body");
        getChildren().addAll(Nodes.heading(texts.of("saved.title"), "page-title"),
                Nodes.text(texts.of("saved.lead"), "page-subtitle"), body);
        sceneProperty().subscribe(() -> removed = Optional.empty()); // whoever comes back has done with it
        WhileShown.follow(this, library.shelfProperty(), this::show);
    }

    private void show(Shelf shelf) {
        List<EntryId> ids = Stream.of(shelf.favourites().stream().map(Favourite::entry),
                notes(shelf).stream().map(Note::entry), shelf.viewed().stream().map(Viewed::entry))
                .flatMap(Function.identity()).distinct().toList();
        background.run(() -> catalogue.links(ids), links -> show(shelf,
                links.stream().collect(Collectors.toMap(EntryLink::id, Function.identity()))));
    }

    private void show(Shelf shelf, Map<EntryId, EntryLink> links) {
        List<Node> parts = new ArrayList<>();
        removed.filter(gone -> !shelf.holds(gone.entry())).ifPresent(gone -> parts.add(undo(gone)));
        if (shelf.favourites().isEmpty()) {
            parts.add(Nodes.text(texts.of("saved.nothing"), "muted"));
        } else {
            Button sheet = Nodes.button(texts.of("handout-dialog.item"), handOut, "small");
            sheet.setId("handout-saved");
            parts.add(sheet);
        }
        shelf.favourites().forEach(favourite -> parts.add(row(favourite.entry(), favourite.title(),
                links, note(shelf, favourite.entry()), Optional.of(favourite))));
        List<Note> loose = notes(shelf).stream().filter(note -> !shelf.holds(note.entry())).toList();
        if (!loose.isEmpty()) {
            parts.add(Nodes.heading(texts.of("saved.notes"), "section-title"));
            loose.forEach(note -> parts.add(row(note.entry(), note.title(), links, Optional.of(note),
                    Optional.empty())));
        }
        if (!shelf.viewed().isEmpty()) {
            parts.add(Nodes.heading(texts.of("saved.viewed"), "section-title"));
            shelf.viewed().forEach(viewed -> parts.add(row(viewed.entry(), viewed.title(), links, Optional.empty(),
                    Optional.empty())));
        }
        body.getChildren().setAll(parts);
    }

    private List<Note> notes(Shelf shelf) {
        return library.offers(Kept.NOTES) ? shelf.notes() : List.of();
    }

    private Optional<Note> note(Shelf shelf, EntryId entry) {
        return notes(shelf).stream().filter(note -> note.entry().equals(entry)).findFirst();
    }

    private HBox undo(Favourite gone) {
        Hyperlink undo = Nodes.link(texts.of("saved.undo"), () -> {
            removed = Optional.empty();
            library.setSaved(gone.entry(), gone.title(), true);
        });
        undo.setId("undo");
        HBox row = new HBox(Nodes.text(texts.of("saved.removed", gone.title())), undo);
        row.getStyleClass().addAll("banner", "undo-row");
        return row;
    }

    private HBox row(EntryId entry, String kept, Map<EntryId, EntryLink> links, Optional<Note> note,
            Optional<Favourite> favourite) {
        Optional<EntryLink> link = Optional.ofNullable(links.get(entry));
        String title = link.map(EntryLink::title).orElse(kept);
        List<Node> words = new ArrayList<>(List.of(Nodes.text(title, "card-title"),
                Nodes.text(link.map(wording::row).orElse(texts.of("saved.gone")), "card-kind")));
        note.ifPresent(one -> words.add(Nodes.text(texts.of("saved.note", excerpt(one.text())), "card-text")));
        VBox main;
        if (link.isPresent()) {
            main = new Card(title, () -> open.accept(entry), words.toArray(Node[]::new));
        } else {
            main = new VBox(words.toArray(Node[]::new));
            main.getStyleClass().add("gone");
        }
        HBox.setHgrow(main, Priority.ALWAYS);
        main.setMinWidth(0);
        HBox row = new HBox(main);
        row.getStyleClass().add("saved-row");
        favourite.ifPresent(one -> {
            Button remove = Nodes.button("", () -> remove(one), "flat", "icon-button");
            remove.setGraphic(Icon.REMOVE.node());
            remove.setAccessibleText(texts.of("saved.remove", title));
            row.getChildren().add(remove);
        });
        return row;
    }

    private void remove(Favourite favourite) {
        removed = Optional.of(favourite);
        library.setSaved(favourite.entry(), favourite.title(), false);
    }

    private static String excerpt(String note) {
        String line = note.strip().replaceAll("\\s+", " ");
        return line.length() <= NOTE_SHOWN ? line : line.substring(0, NOTE_SHOWN).strip() + "…";
    }
}
