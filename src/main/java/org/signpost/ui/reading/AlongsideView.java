package org.signpost.ui.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.Alongside;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.Figure;
import org.signpost.catalogue.Nation;
import org.signpost.search.FacetGroup;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Card;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WhileShown;

/// Guidance next to articles, both ways: the articles that name a source, the sources that an article names.
final class AlongsideView extends VBox {
    private static final int MOST_FIGURES = 2;
    private static final int LONGEST_FIGURE = 9;
    private final Wording wording;
    private final Texts texts;
    private final Consumer<EntryId> open;

    AlongsideView(Alongside alongside, ReadingTools tools) {
        this.wording = tools.wording();
        this.texts = wording.texts();
        this.open = tools.actions().open();
        getStyleClass().add("alongside");
        group("alongside.articles", alongside.articles().stream().map(this::article).toList());
        group("alongside.signposted", cards(alongside.signposted()));
        group("alongside.named", cards(alongside.named()));
        List<Card> routes = cards(alongside.routes());
        group("alongside.routes", routes);
        WhileShown.follow(this, tools.filters(), filters -> {
            for (int i = 0; i < routes.size(); i++) {
                boolean here = isIn(alongside.routes().get(i), filters.of(FacetGroup.NATION));
                routes.get(i).setVisible(here);
                routes.get(i).setManaged(here);
            }
        });
        group("alongside.worries", cards(alongside.situations()));
        group("alongside.often-used-with", cards(alongside.oftenUsedWith()));
        if (getChildren().isEmpty()) {
            getChildren().add(Nodes.text(texts.of("alongside.nothing"), "muted"));
        }
    }

    private static boolean isIn(EntryLink link, Set<String> nations) {
        return nations.isEmpty() || link.nations().stream().map(Nation::code).anyMatch(nations::contains);
    }

    private void group(String key, List<? extends Node> cards) {
        if (!cards.isEmpty()) {
            VBox group = new VBox(Nodes.heading(texts.choice("heading", key), "side-title"));
            group.getChildren().addAll(cards);
            group.getStyleClass().add("side-group");
            getChildren().add(group);
        }
    }

    private List<Card> cards(List<EntryLink> links) {
        return links.stream().map(this::card).toList();
    }

    private Card card(EntryLink link) {
        return new Card(link.title(), () -> open.accept(link.id()), Nodes.text(link.title(), "card-title"),
                Nodes.text(wording.row(link), "card-kind"));
    }

    private Card article(Article article) {
        VBox body = new VBox();
        body.getChildren().add(Nodes.text(wording.dots(List.of(article.publication().publisher(),
                wording.date(article.publication().published()))), "card-kind"));
        body.getChildren().add(Nodes.text(article.title(), "card-title"));
        List<Figure> figures = article.text().figures().stream()
                .filter(figure -> figure.shown().length() <= LONGEST_FIGURE).limit(MOST_FIGURES).toList();
        if (!figures.isEmpty()) {
            HBox row = new HBox();
            row.getStyleClass().add("card-figures");
            figures.forEach(figure -> row.getChildren().add(figure(figure)));
            body.getChildren().add(row);
        }
        body.getChildren().add(Nodes.text(article.summary(), "card-text"));
        return new Card(article.title(), () -> open.accept(article.id()), body);
    }

    private static VBox figure(Figure figure) {
        VBox box = new VBox(Nodes.text(figure.shown(), "card-number"),
                Nodes.text(figure.unit() + ", " + figure.period(), "card-unit"));
        box.getStyleClass().add("card-figure");
        return box;
    }
}
