package org.signpost.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.signpost.catalogue.CatalogueInfo;
import org.signpost.text.Texts;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WrapRow;

/// What this is, which edition, and the text size.
final class StatusBar extends HBox {
    private final Label message = new Label();
    private final Label catalogue;

    StatusBar(CatalogueInfo info, Texts texts, Looks looks) {
        getStyleClass().add("status-bar");
        Label zoom = new Label();
        looks.zoomProperty().subscribe(now -> zoom.setText(texts.of("status.zoom", now.intValue())));
        Button smaller = Nodes.button(texts.of("status.smaller"), () -> looks.zoomBy(-1), "flat", "zoom-button");
        smaller.setAccessibleText(texts.of("status.smaller-name"));
        Button larger = Nodes.button(texts.of("status.larger"), () -> looks.zoomBy(1), "flat", "zoom-button");
        larger.setAccessibleText(texts.of("status.larger-name"));
        zoom.setMinWidth(USE_PREF_SIZE);
        catalogue = Nodes.text(texts.of("status.catalogue", info.edition(), info.sources(), info.articles()));
        WrapRow words = new WrapRow(Nodes.text(texts.of("status.offline")), catalogue, message);
        words.getStyleClass().add("status-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, zoom, smaller, larger);
    }

    /// Leaves the edition out where every line counts, or shows it.
    void setTight(boolean tight) {
        catalogue.setVisible(!tight);
        catalogue.setManaged(!tight);
    }

    /// Says what has just been done, such as "Copied".
    void say(String text) {
        message.setText(text);
    }
}
