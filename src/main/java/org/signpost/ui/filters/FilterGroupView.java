package org.signpost.ui.filters;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.signpost.search.FacetGroup;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.results.SearchViewModel;

/// One group of filters: real check boxes, which screen readers announce, each with its live count. A long group shows
/// its first five and says how many more there are; those are only made once they are to be seen.
final class FilterGroupView extends VBox {
    private static final int SHOWN = 5;
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private final FacetGroup group;
    private final SearchViewModel search;
    private final Texts texts;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final List<Option> options;
    private final NavigableMap<Integer, Row> rows = new TreeMap<>();

    /// One filter.
    record Option(String code, String name) {
    }

    FilterGroupView(FacetGroup group, String title, List<Option> options, SearchViewModel search, Texts texts) {
        this.group = group;
        this.options = options;
        this.search = search;
        this.texts = texts;
        getStyleClass().add("filter-group");
        getChildren().add(Nodes.heading(title, "group-title"));
        if (options.size() > SHOWN + 1) {
            Hyperlink more = Nodes.link("", () -> open.set(!open.get()));
            more.getStyleClass().add("more");
            more.textProperty().bind(Bindings.createStringBinding(() -> open.get()
                    ? texts.of("filters.fewer") : texts.of("filters.more", options.size() - SHOWN), open));
            getChildren().add(more);
        } else {
            open.set(true);
        }
        open.subscribe(this::fold);
        search.resultsProperty().subscribe((before, now) -> rows.values().forEach(Row::count));
        search.filtersProperty().subscribe(this::follow);
        follow();
    }

    private void follow() {
        fold();
        rows.values().forEach(row -> row.box.setSelected(isTicked(row.option)));
    }

    private boolean isTicked(Option option) {
        return search.filtersProperty().get().of(group).contains(option.code);
    }

    /// A ticked filter stays in sight even when its group is folded.
    private void fold() {
        for (int i = 0; i < options.size(); i++) {
            boolean shown = open.get() || i < SHOWN || isTicked(options.get(i));
            Row row = rows.get(i);
            if (row == null && shown) {
                row = new Row(options.get(i));
                row.count();
                getChildren().add(1 + rows.headMap(i).size(), row); // below the title
                rows.put(i, row);
            }
            if (row != null) {
                row.setVisible(shown);
                row.setManaged(shown);
            }
        }
    }

    private final class Row extends HBox {
        private final Option option;
        private final CheckBox box = new CheckBox();
        private final Label number = new Label();

        Row(Option option) {
            this.option = option;
            getStyleClass().add("filter");
            box.setText(option.name);
            box.setMnemonicParsing(false);
            box.setId("filter-" + group.code() + "-" + option.code);
            box.setOnAction(event -> search.tick(group, option.code, box.isSelected()));
            number.getStyleClass().add("count");
            number.setMinWidth(USE_PREF_SIZE);
            setOnMouseClicked(event -> box.fire());
            box.setWrapText(true);
            box.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(box, Priority.ALWAYS);
            getChildren().addAll(box, number);
        }

        void count() {
            int count = search.resultsProperty().get().facets().of(group, option.code);
            number.setText(texts.of("count", count));
            box.setAccessibleText(texts.of("filters.option", option.name, count));
            pseudoClassStateChanged(NOTHING, count == 0 && !box.isSelected());
        }
    }
}
