package org.signpost.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.signpost.library.Kept;
import org.signpost.text.Texts;
import org.signpost.ui.common.Bullets;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WhileShown;

/// "What this app keeps": each sort of thing with how much of it there is, and each real file, every one to be deleted
/// for good. It says what goes with it before it asks.
public final class KeepsView extends VBox {
    private static final long KILOBYTE = 1024;
    private final LibraryViewModel library;
    private final Texts texts;
    private final Function<String, Boolean> sure;
    private final VBox body = new VBox();

    /// @param sure asks the user a question that names what will be deleted
    public KeepsView(LibraryViewModel library, Texts texts, Function<String, Boolean> sure) {
        this.library = library;
        this.texts = texts;
        this.sure = sure;
        setId("keeps");
        getStyleClass().add("page");
        body.getStyleClass().add("page-body");
        getChildren().addAll(Nodes.heading(texts.of("keeps.title"), "page-title"),
                Nodes.text(texts.of("keeps.lead"), "page-subtitle"), body);
        WhileShown.follow(this, library.shelfProperty(), this::show);
    }

    private void show(Shelf shelf) {
        List<Node> parts = new ArrayList<>();
        if (shelf.files().isEmpty()) {
            parts.add(Nodes.text(texts.of("keeps.no-file"), "banner"));
        }
        parts.add(Nodes.heading(texts.of("keeps.kinds"), "section-title"));
        for (Kept kept : Kept.values()) {
            parts.add(kind(kept, shelf));
        }
        if (!shelf.files().isEmpty()) {
            parts.add(Nodes.heading(texts.of("keeps.files"), "section-title"));
            shelf.files().forEach(file -> parts.add(file(file, file.equals(shelf.files().getFirst()))));
        }
        parts.add(Nodes.heading(texts.of("keeps.never"), "section-title"));
        parts.add(Bullets.of(List.of(texts.of("keeps.never.searches"), texts.of("keeps.never.log"),
                texts.of("keeps.never.elsewhere"))));
        body.getChildren().setAll(parts);
    }

    private HBox kind(Kept kept, Shelf shelf) {
        String name = texts.choice("kept", kept.code());
        String amount = switch (kept) {
            case FAVOURITES -> texts.of("keeps.amount", shelf.favourites().size());
            case NOTES -> texts.of("keeps.amount", shelf.notes().size());
            case VIEWED -> shelf.remembersViewed() ? texts.of("keeps.amount", shelf.viewed().size())
                    : texts.of("keeps.switched-off");
            case SESSIONS -> texts.of("keeps.amount", shelf.sessions());
            case SETTINGS -> texts.of("keeps.settings");
        };
        Button delete = delete(texts.of("keeps.delete-name", name));
        delete.setId("delete-" + kept.code());
        delete.setOnAction(event -> {
            if (sure.apply(texts.of("keeps.sure-kind", name))) {
                library.delete(kept);
            }
        });
        return row(name, amount, delete);
    }

    private HBox file(Shelf.KeptFile file, boolean inUse) {
        String path = file.path().toString();
        Button delete = delete(texts.of("keeps.delete-name", path));
        delete.setOnAction(event -> {
            if (sure.apply(inUse ? texts.of("keeps.sure-all", path) : texts.of("keeps.sure-file", path))) {
                library.discard(file.path());
            }
        });
        return row(path, texts.of(inUse ? "keeps.file-in-use" : "keeps.file-copy",
                Math.ceilDiv(file.bytes(), KILOBYTE)), delete);
    }

    private Button delete(String name) {
        Button delete = new Button(texts.of("keeps.delete"));
        delete.setMinWidth(USE_PREF_SIZE);
        delete.getStyleClass().add("small");
        delete.setAccessibleText(name);
        return delete;
    }

    private static HBox row(String name, String detail, Button delete) {
        VBox words = new VBox(Nodes.text(name, "card-title"), Nodes.text(detail, "card-kind"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, delete);
        row.getStyleClass().add("kept-row");
        return row;
    }
}
