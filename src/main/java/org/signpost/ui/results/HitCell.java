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

/// A row of the results: title, kind and operator, why it is there, summary; matched words are marked. One set of nodes
/// a cell.
final class HitCell extends ListCell<SearchHit> {
    private final Wording wording;
    private final IntSupplier count;
    private final MarkedText title = new MarkedText();
    private final Label kind = Nodes.text("", "hit-kind");
    private final Label reason = Nodes.text("", "hit-reason");
    private final MarkedText summary = new MarkedText();
    private final VBox box = new VBox(title, kind, reason, summary);

    HitCell(Wording wording, IntSupplier count) {
        this.wording = wording;
        this.count = count;
        box.getStyleClass().add("hit");
        title.getStyleClass().add("hit-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
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
        title.show(hit.title());
        kind.setText(wording.row(hit.link()));
        String why = wording.reason(hit);
        reason.setText(why);
        reason.setVisible(!why.isEmpty());
        reason.setManaged(!why.isEmpty());
        summary.show(hit.snippet());
        setGraphic(box);
        String row = wording.texts().of("results.row", hit.link().title(), wording.kind(hit.link()), getIndex() + 1,
                count.getAsInt(), hit.snippet().text());
        setAccessibleText(why.isEmpty() ? row : wording.texts().of("results.row-reason", row, why));
    }
}
