package org.signpost.ui.sessions;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WhileShown;

/// Says what was taken away last, and brings it back; takes no room where there is nothing.
final class UndoRow extends HBox {
    private final SessionsViewModel model;
    private final Texts texts;

    UndoRow(SessionsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("banner", "undo-row");
        sceneProperty().subscribe((before, now) -> model.forgetRemoved()); // whoever comes back has done with it
        WhileShown.follow(this, model.removedProperty(), this::show);
    }

    private void show(Optional<Removed> removed) {
        setVisible(removed.isPresent());
        setManaged(removed.isPresent());
        getChildren().clear();
        removed.ifPresent(one -> {
            Hyperlink undo = Nodes.link(texts.of("session.undo"), model::bringBack);
            undo.setId("undo");
            getChildren().setAll(Nodes.text(texts.of(one instanceof Removed.ASession ? "session.deleted"
                    : "session.taken-out", one.name())), undo);
        });
    }
}
