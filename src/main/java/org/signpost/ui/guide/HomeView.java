package org.signpost.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.EntryType;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Card;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.Place;

/// The first page: worries to pick from, what is in the news, and where trainers begin.
public final class HomeView extends VBox {
    private static final int SHOWN_WORRIES = 9;
    private static final int SHOWN_ARTICLES = 4;
    private final Wording wording;
    private final Texts texts;
    private final Consumer<EntryId> open;
    private final Tiles worries = new Tiles(3);
    private final Tiles news = new Tiles(2);
    private final Tiles trainers = new Tiles(2);

    /// @param open opens an entry
    /// @param offered which of the pages for trainers there are
    /// @param show shows one of the program's own pages
    public HomeView(Catalogue catalogue, Background background, Wording wording, Consumer<EntryId> open,
            List<Place.Screen> offered, Consumer<Place.Screen> show) {
        this.wording = wording;
        this.texts = wording.texts();
        this.open = open;
        getStyleClass().add("home");
        getChildren().addAll(Nodes.heading(texts.of("home.title"), "page-title"),
                Nodes.text(texts.of("home.lead"), "page-subtitle"), worries);
        trainers.show(offered.stream().map(screen -> tile(texts.choice("home.to", screen.code()),
                texts.choice("home.why", screen.code()), () -> show.accept(screen))).toList());
        background.run(() -> catalogue.all(EntryType.SITUATION), this::showWorries);
        background.run(() -> catalogue.all(EntryType.ARTICLE), this::showNews);
    }

    private void showWorries(List<EntryLink> situations) {
        List<Card> tiles = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN_WORRIES, situations.size()); i++) {
            Card tile = tile(situations.get(i));
            if (i == 0) {
                tile.getStyleClass().add("urgent"); // the edition lists the emergency first
            }
            tiles.add(tile);
        }
        worries.show(tiles);
        List<EntryLink> rest = situations.subList(tiles.size(), situations.size());
        if (!rest.isEmpty()) {
            Hyperlink more = Nodes.link(texts.of("home.more-worries", rest.size()), () -> { });
            more.setOnAction(event -> {
                rest.forEach(link -> tiles.add(tile(link)));
                worries.show(tiles);
                getChildren().remove(more);
            });
            getChildren().add(getChildren().indexOf(worries) + 1, more);
        }
    }

    private void showNews(List<EntryLink> articles) {
        news.show(articles.stream().limit(SHOWN_ARTICLES).map(this::tile).toList());
        getChildren().addAll(Nodes.heading(texts.of("home.news"), "home-heading"), news);
        if (!trainers.isEmpty()) {
            getChildren().addAll(Nodes.heading(texts.of("home.trainers"), "home-heading"), trainers);
        }
    }

    private Card tile(EntryLink link) {
        Node second = link.type() == EntryType.ARTICLE ? Nodes.text(wording.row(link), "card-kind")
                : Nodes.text(link.summary(), "card-kind");
        return tile(link.title(), second, () -> open.accept(link.id()));
    }

    private static Card tile(String title, String second, Runnable action) {
        return tile(title, Nodes.text(second, "card-kind"), action);
    }

    private static Card tile(String title, Node second, Runnable action) {
        Card tile = new Card(title, action, Nodes.text(title, "tile-title"), second);
        tile.getStyleClass().add("tile");
        return tile;
    }
}
