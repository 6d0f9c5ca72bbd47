package org.signpost.ui.filters;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.Taxonomy;
import org.signpost.catalogue.Term;
import org.signpost.search.FacetGroup;
import org.signpost.text.Texts;
import org.signpost.ui.filters.FilterGroupView.Option;
import org.signpost.ui.results.SearchViewModel;

/// All filters, one under the other, with what each would give: an empty pane until it is filled.
public final class FiltersView extends StackPane {
    private final SearchViewModel search;
    private final Taxonomy taxonomy;
    private final Texts texts;

    public FiltersView(SearchViewModel search, Taxonomy taxonomy, Texts texts) {
        this.search = search;
        this.taxonomy = taxonomy;
        this.texts = texts;
        getStyleClass().add("filters");
    }

    /// Puts the filters in. They are a third of all that the window shows, and nobody ticks one in its first moment.
    public void fill() {
        VBox groups = new VBox(
                group(FacetGroup.TOPIC, texts.of("filters.topic"), options(taxonomy.topics())),
                group(FacetGroup.AUDIENCE, texts.of("filters.audience"), options(taxonomy.audiences())),
                group(FacetGroup.KIND, texts.of("filters.kind"), options(taxonomy.kinds())),
                group(FacetGroup.NATION, texts.of("filters.nation"), options(taxonomy.nations())),
                group(FacetGroup.WHEN, texts.of("filters.when"), whens(texts)));
        groups.getStyleClass().add("filter-groups");
        ScrollPane scroller = new ScrollPane(groups);
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setAccessibleText(texts.of("filters.name"));
        scroller.setFocusTraversable(false);
        getChildren().setAll(scroller);
    }

    private FilterGroupView group(FacetGroup group, String title, List<Option> options) {
        return new FilterGroupView(group, title, options, search, texts);
    }

    private static List<Option> options(List<? extends Term> terms) {
        List<Option> options = new ArrayList<>();
        terms.forEach(term -> options.add(new Option(term.code(), term.name())));
        return options;
    }

    private static List<Option> whens(Texts texts) {
        return List.of(new Option(FacetGroup.OPEN_NOW, texts.of("filters.open-now")),
                new Option(FacetGroup.FREE_TO_CALL, texts.of("filters.free-to-call")));
    }
}
