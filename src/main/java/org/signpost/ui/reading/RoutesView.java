package org.signpost.ui.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.Nation;
import org.signpost.catalogue.Situation;
import org.signpost.search.FacetGroup;
import org.signpost.text.Texts;
import org.signpost.ui.common.Bullets;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WhileShown;
import org.signpost.ui.common.WrapRow;

/// Whom to contact for a worry, in the order to try them. Where a nation is chosen, its routes come alone, and those of
/// the other nations fold out.
final class RoutesView extends VBox {
    private final List<Situation.Route> routes;
    private final Page page;
    private final ReadingTools tools;
    private final Texts texts;
    private Set<String> nations;

    RoutesView(List<Situation.Route> routes, Page page, ReadingTools tools) {
        this.routes = routes.stream().filter(route -> page.links().containsKey(route.source())).toList();
        this.page = page;
        this.tools = tools;
        this.texts = tools.wording().texts();
        this.nations = tools.filters().getValue().of(FacetGroup.NATION);
        getStyleClass().addAll("section", "routes");
        show();
        WhileShown.follow(this, tools.filters(), filters -> {
            Set<String> now = filters.of(FacetGroup.NATION);
            if (!now.equals(nations)) { // other ticks leave what is unfolded as it is
                nations = now;
                show();
            }
        });
    }

    private void show() {
        Predicate<Situation.Route> here = route -> nations.isEmpty()
                || route.nations().stream().map(Nation::code).anyMatch(nations::contains);
        List<Situation.Route> ours = routes.stream().filter(here).toList();
        List<Situation.Route> others = routes.stream().filter(here.negate()).toList();
        getChildren().setAll(list(ours));
        if (!others.isEmpty()) {
            Hyperlink more = Nodes.link(texts.of("routes.more", others.size()), () -> { });
            more.getStyleClass().add("more");
            more.setOnAction(event -> {
                int at = getChildren().indexOf(more);
                getChildren().set(at, Nodes.heading(texts.of("routes.others"), "small-title"));
                getChildren().add(list(others));
            });
            getChildren().add(more);
        }
    }

    private Bullets list(List<Situation.Route> shown) {
        Bullets bullets = new Bullets();
        for (int i = 0; i < shown.size(); i++) {
            Situation.Route route = shown.get(i);
            EntryLink link = page.links().get(route.source());
            WrapRow name = LinkRow.of(List.of(link), tools.actions().open());
            name.getChildren().add(Nodes.text(tools.wording().nations(route.nations()), "muted"));
            VBox under = new VBox(name);
            if (page.routes().containsKey(route.source())) {
                RouteNumber.of(page.routes().get(route.source()), tools).ifPresent(under.getChildren()::add);
            }
            bullets.add(texts.of("list.number", i + 1), route.who(), under);
        }
        return bullets;
    }
}
