package org.signpost.ui.reading;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.ui.common.Nodes;

/// Links to entries in a row that wraps.
final class LinkRow extends FlowPane {
    LinkRow(List<EntryLink> links, Consumer<EntryId> open) {
        getStyleClass().add("link-row");
        setMinWidth(0); // a long title wraps rather than widening its column
        for (EntryLink link : links) {
            Hyperlink node = Nodes.link(link.title() + " ›", () -> open.accept(link.id()));
            node.setAccessibleText(link.title());
            node.maxWidthProperty().bind(widthProperty());
            getChildren().add(node);
        }
    }
}
