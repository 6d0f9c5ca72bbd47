package org.signpost.ui.results;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.EntryId;
import org.signpost.search.Notice;
import org.signpost.search.SearchResults;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WrapRow;

/// What is worth saying above the hits: renames, words that nothing has, filters that hide everything.
final class NoticesView extends VBox {
    private final SearchViewModel search;
    private final Texts texts;
    private final Consumer<EntryId> open;

    NoticesView(SearchViewModel search, Texts texts, Consumer<EntryId> open) {
        this.search = search;
        this.texts = texts;
        this.open = open;
        setId("notices");
        search.resultsProperty().subscribe(this::show);
    }

    private void show(SearchResults results) {
        getChildren().setAll(results.notices().stream().map(this::notice).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Node notice(Notice notice) {
        WrapRow row = new WrapRow();
        row.getStyleClass().add("notice");
        switch (notice) {
            case Notice.Renamed renamed -> row.getChildren().addAll(
                    Nodes.text(texts.of("notice.renamed", renamed.former())),
                    Nodes.link(renamed.now(), () -> open.accept(renamed.entry())));
            case Notice.Corrected corrected -> row.getChildren().addAll(
                    Nodes.text(texts.of("notice.corrected", corrected.shown(), corrected.typed())),
                    Nodes.link(texts.of("notice.as-typed", corrected.typed()), search::askAsTyped));
            case Notice.SomeWordsOnly _ -> row.getChildren().add(Nodes.text(texts.of("notice.some-words")));
            case Notice.HiddenByFilters hidden -> row.getChildren().addAll(
                    Nodes.text(texts.of("notice.hidden", hidden.hidden())),
                    Nodes.link(texts.of("notice.clear-filters"), search::clearFilters));
            case Notice.CutShort cut -> row.getChildren().add(Nodes.text(texts.of("notice.cut-short", cut.words())));
        }
        return row;
    }
}
