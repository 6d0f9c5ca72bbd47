package org.signpost.ui.results;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import org.signpost.catalogue.Term;
import org.signpost.search.FacetGroup;
import org.signpost.search.Filters;
import org.signpost.text.Wording;
import org.signpost.ui.common.Icon;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WrapRow;

/// What is ticked, as chips that take their tick away.
final class ChipsView extends StackPane {
    private final WrapRow row = new WrapRow();
    private final SearchViewModel search;
    private final Wording wording;

    ChipsView(SearchViewModel search, Wording wording) {
        this.search = search;
        this.wording = wording;
        row.getStyleClass().add("chips");
        getChildren().add(row);
        search.filtersProperty().subscribe(this::show);
    }

    private void show(Filters filters) {
        row.getChildren().clear();
        filters.ticks().forEach((group, codes) -> codes.forEach(code -> row.getChildren().add(chip(group, code))));
        setVisible(!row.getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Button chip(FacetGroup group, String code) {
        String name = name(group, code);
        Button chip = Nodes.button(name, () -> search.tick(group, code, false), "chip");
        chip.setGraphic(Icon.REMOVE.node());
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(wording.texts().of("chips.remove", name));
        return chip;
    }

    private String name(FacetGroup group, String code) {
        return switch (group) {
            case TOPIC -> find(wording.taxonomy().topics(), code);
            case AUDIENCE -> find(wording.taxonomy().audiences(), code);
            case KIND -> find(wording.taxonomy().kinds(), code);
            case NATION -> find(wording.taxonomy().nations(), code);
            case WHEN -> wording.texts().choice("filters", code);
        };
    }

    private static String find(List<? extends Term> terms, String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst().map(Term::name).orElse(code);
    }
}
