package org.signpost.ui.results;

import java.util.function.IntSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.signpost.search.SearchHit;
import org.signpost.text.Wording;
import org.signpost.ui.common.MarkedText;
import org.signpost.ui.common.Nodes;

/// A row of the results: title, kind and operator, summary with the matched words marked. One set of nodes a cell.
final class HitCell extends ListCell<SearchHit> {
    private final Wording wording;
    private final IntSupplier count;
    private final Label title = Nodes.text("", "hit-title");
    private final Label kind = Nodes.text("", "hit-kind");
    private final MarkedText summary = new MarkedText();
    private final VBox box = new VBox(title, kind, summary);

    HitCell(Wording wording, IntSupplier count) {
        this.wording = wording;
        this.count = count;
        box.getStyleClass().add("hit");
        summary.getStyleClass().add("hit-summary");
        summary.setMinHeight(Region.USE_PREF_SIZE);
        setPrefWidth(0); // as wide as the list, so that the texts wrap
    }

    @Override
    protected void updateItem(@Nullable SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (hit == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(hit.link().title());
        kind.setText(wording.row(hit.link()));
        summary.show(hit.snippet());
        setGraphic(box);
        setAccessibleText(wording.texts().of("results.row", hit.link().title(), wording.kind(hit.link()),
                getIndex() + 1, count.getAsInt(), hit.snippet().text()));
    }
}
