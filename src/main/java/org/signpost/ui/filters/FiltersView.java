package org.signpost.ui.filters;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.Taxonomy;
import org.signpost.catalogue.Term;
import org.signpost.search.FacetGroup;
import org.signpost.text.Texts;
import org.signpost.ui.filters.FilterGroupView.Option;
import org.signpost.ui.results.SearchViewModel;

/// All filters, one under the other, with what each would give.
public final class FiltersView extends ScrollPane {
    public FiltersView(SearchViewModel search, Taxonomy taxonomy, Texts texts) {
        getStyleClass().add("filters");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(texts.of("filters.name"));
        setFocusTraversable(false);
        VBox groups = new VBox(
                new FilterGroupView(FacetGroup.TOPIC, texts.of("filters.topic"), options(taxonomy.topics()), search,
                        texts),
                new FilterGroupView(FacetGroup.AUDIENCE, texts.of("filters.audience"), options(taxonomy.audiences()),
                        search, texts),
                new FilterGroupView(FacetGroup.KIND, texts.of("filters.kind"), options(taxonomy.kinds()), search,
                        texts),
                new FilterGroupView(FacetGroup.NATION, texts.of("filters.nation"), options(taxonomy.nations()), search,
                        texts),
                new FilterGroupView(FacetGroup.WHEN, texts.of("filters.when"), whens(texts), search, texts));
        groups.getStyleClass().add("filter-groups");
        setContent(groups);
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
