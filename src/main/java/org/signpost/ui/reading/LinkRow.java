package org.signpost.ui.reading;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WrapRow;

/// Links to entries in a row that wraps.
final class LinkRow {
    private LinkRow() {
    }

    static WrapRow of(List<EntryLink> links, Consumer<EntryId> open) {
        WrapRow row = new WrapRow();
        row.getStyleClass().add("link-row");
        for (EntryLink link : links) {
            Hyperlink node = Nodes.link(link.title() + " ›", () -> open.accept(link.id()));
            node.setAccessibleText(link.title());
            row.getChildren().add(node);
        }
        return row;
    }
}
