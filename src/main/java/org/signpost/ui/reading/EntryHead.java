package org.signpost.ui.reading;

import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.Entry;
import org.signpost.library.Kept;
import org.signpost.text.Texts;
import org.signpost.ui.common.EntryMenu;
import org.signpost.ui.common.Icon;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.SideBySide;
import org.signpost.ui.common.WhileShown;
import org.signpost.ui.common.WrapRow;
import org.signpost.ui.library.LibraryViewModel;
import org.signpost.ui.library.NoteView;
import org.signpost.ui.library.Shelf;

/// The head of a page: title, what and whose it is, and what the user can keep of it.
final class EntryHead extends VBox {
    /// The width in em under which the buttons stand below the title.
    private static final double STACK_BELOW = 34;
    private final Entry entry;
    private final Texts texts;
    private final LibraryViewModel library;
    private final EntryMenu menu;
    private final ToggleButton save = new ToggleButton();
    private final ToggleButton note = new ToggleButton();

    EntryHead(Entry entry, String subtitle, ReadingTools tools) {
        this.entry = entry;
        this.texts = tools.wording().texts();
        this.library = tools.library();
        this.menu = tools.menu();
        getStyleClass().add("entry-head");
        VBox words = new VBox(Nodes.heading(entry.title(), "page-title"), Nodes.text(subtitle, "page-subtitle"));
        words.getStyleClass().add("entry-words");
        getChildren().add(SideBySide.mainAndTail(words, buttons(), STACK_BELOW));
        WhileShown.follow(this, library.shelfProperty(), this::show);
    }

    private WrapRow buttons() {
        save.setId("save");
        save.setGraphic(Icon.SAVE.node());
        save.setOnAction(event -> library.setSaved(entry.id(), entry.title(), save.isSelected()));
        note.setId("note");
        note.setGraphic(Icon.NOTE.node());
        note.selectedProperty().subscribe((before, now) -> showNote(now));
        WrapRow row = new WrapRow();
        if (library.offers(Kept.FAVOURITES)) {
            row.getChildren().add(save);
        }
        if (library.offers(Kept.NOTES)) {
            row.getChildren().add(note);
        }
        row.getChildren().add(more());
        row.getStyleClass().add("button-row");
        row.getChildren().forEach(button -> {
            button.getStyleClass().add("small");
            ((Region) button).setMinWidth(USE_PREF_SIZE);
        });
        return row;
    }

    private MenuButton more() {
        MenuButton more = new MenuButton(texts.of("entry.more"));
        more.setId("more");
        more.setAccessibleText(texts.of("entry.more-name", entry.title()));
        more.getItems().setAll(menu.items(entry.id(), entry.title()));
        more.setOnShowing(event -> more.getItems().setAll(menu.items(entry.id(), entry.title())));
        return more;
    }

    private void show(Shelf shelf) {
        boolean saved = shelf.holds(entry.id());
        save.setSelected(saved);
        save.setText(saved ? texts.of("entry.saved") : texts.of("entry.save"));
        note.setText(shelf.note(entry.id()).isPresent() ? texts.of("entry.note") : texts.of("entry.add-note"));
    }

    private void showNote(boolean shown) {
        getChildren().removeIf(NoteView.class::isInstance);
        if (shown) {
            NoteView view = new NoteView(entry.id(), entry.title(), library, texts);
            getChildren().add(view);
            view.focusText();
        }
    }
}
