package org.signpost.ui.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.Figure;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Bullets;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WrapRow;

/// The page of an article.
final class ArticlePage extends VBox {
    private final Texts texts;

    ArticlePage(Article article, Map<EntryId, EntryLink> links, ReadingTools tools) {
        Wording wording = tools.wording();
        this.texts = wording.texts();
        getStyleClass().add("page");
        Article.Publication publication = article.publication();
        getChildren().add(new EntryHead(article, wording.dots(List.of(texts.of("type.article"),
                publication.publisher(), wording.date(publication.published()),
                publication.author().map(author -> texts.of("article.author", author)).orElse(""))), tools));
        article.text().contentNote().ifPresent(note -> getChildren().add(banner(note)));
        if (!article.text().figures().isEmpty()) {
            getChildren().add(figures(article.text().figures()));
            FigureSeries.in(article.text().figures())
                    .forEach(series -> getChildren().add(new FigureChart(series, texts)));
        }
        section("article.key-points", Bullets.of(article.text().keyPoints()));
        if (!article.text().changedSince().isEmpty()) {
            section("article.changed-since", Bullets.of(article.text().changedSince()));
        }
        List<EntryLink> signposts = article.links().signposts().stream().filter(links::containsKey).map(links::get)
                .toList();
        if (!signposts.isEmpty()) {
            section("article.signposts", LinkRow.of(signposts, tools.actions().open()));
        }
        if (!article.people().isEmpty()) {
            section("article.people", people(article.people()));
        }
        if (!article.links().alsoNames().isEmpty()) {
            section("article.also-names", Nodes.text(String.join(" · ", article.links().alsoNames())));
        }
        address(publication, wording, tools.actions()).ifPresent(getChildren()::add);
        getChildren().add(new ProvenanceView(article, tools));
    }

    private Region banner(String note) {
        VBox banner = new VBox(Nodes.text(texts.of("article.content-note"), "strong"), Nodes.text(note));
        banner.getStyleClass().add("banner");
        return banner;
    }

    private static WrapRow figures(List<Figure> figures) {
        WrapRow row = new WrapRow();
        row.getStyleClass().add("figures");
        for (Figure figure : figures) {
            VBox box = new VBox(Nodes.text(figure.shown(), "figure-number"),
                    Nodes.text(figure.unit(), "figure-unit"), Nodes.text(figure.period(), "figure-period"),
                    Nodes.text(figure.meaning(), "figure-meaning"));
            box.getStyleClass().add("figure");
            row.getChildren().add(box);
        }
        return row;
    }

    private static Bullets people(List<Article.Person> people) {
        Bullets bullets = new Bullets();
        people.forEach(person -> bullets.add("•", person.name(), Nodes.text(person.role(), "muted")));
        return bullets;
    }

    private Optional<Region> address(Article.Publication publication, Wording wording, Actions actions) {
        return publication.address().map(address -> {
            WrapRow row = new WrapRow(Nodes.button(texts.of("contact.copy-address"),
                    () -> actions.copy().accept(address), "small"),
                    Nodes.button(texts.of("contact.open"), () -> actions.visit().accept(address), "small"));
            row.getStyleClass().add("button-row");
            return Nodes.section(texts.of("heading.article.address"),
                    Nodes.text(wording.readable(address), "muted", "address"), row);
        });
    }

    private void section(String key, Region content) {
        getChildren().add(Nodes.section(texts.choice("heading", key), content));
    }
}
