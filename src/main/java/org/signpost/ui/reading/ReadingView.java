package org.signpost.ui.reading;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.text.Wording;

/// The reading pane: the page that is open and what stands alongside it, or the home page.
public final class ReadingView extends HBox {
    private final Wording wording;
    private final Actions actions;
    private final Clock clock;
    private final Node home;
    private final ScrollPane page = scroller("reading");
    private final ScrollPane side = scroller("side");
    private final BooleanProperty roomBeside = new SimpleBooleanProperty(this, "roomBeside", true);
    private Optional<Page> shown = Optional.empty();

    /// @param home what stands here while nothing is open
    public ReadingView(ReadingViewModel reading, Wording wording, Actions actions, Clock clock, Node home) {
        this.wording = wording;
        this.actions = actions;
        this.clock = clock;
        this.home = home;
        getStyleClass().add("reading-pane");
        page.setId("page");
        page.setAccessibleText(wording.texts().of("reading.name"));
        side.setAccessibleText(wording.texts().of("alongside.name"));
        HBox.setHgrow(page, Priority.ALWAYS);
        reading.pageProperty().subscribe(this::show);
        roomBeside.subscribe((before, now) -> show(shown));
    }

    private static ScrollPane scroller(String style) {
        ScrollPane scroller = new ScrollPane();
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.getStyleClass().add(style);
        return scroller;
    }

    /// Whether there is room for the alongside column beside the page; otherwise it stands under the text.
    public BooleanProperty roomBesideProperty() {
        return roomBeside;
    }

    /// The pane that holds the page.
    public ScrollPane page() {
        return page;
    }

    /// The pane that holds what stands alongside.
    public ScrollPane side() {
        return side;
    }

    /// Says anew what depends on the time of day.
    public void followClock() {
        page.getContent().lookupAll(".contact-detail").forEach(node -> {
            if (node instanceof ClockLabel label) {
                label.followClock();
            }
        });
    }

    private void show(Optional<Page> now) {
        shown = now;
        page.setVvalue(0);
        side.setVvalue(0);
        if (now.isEmpty()) {
            page.setContent(home);
            getChildren().setAll(page);
            return;
        }
        VBox body = body(now.get());
        AlongsideView alongside = new AlongsideView(now.get().alongside(), wording, actions.open());
        page.setContent(body);
        if (roomBeside.get()) {
            side.setContent(alongside);
            getChildren().setAll(page, side);
        } else {
            body.getChildren().add(alongside);
            getChildren().setAll(page);
        }
    }

    private VBox body(Page open) {
        return switch (open.entry()) {
            case Source source -> new SourcePage(source, open.links(), wording, actions, clock);
            case Article article -> new ArticlePage(article, open.links(), wording, actions, clock);
            case Situation situation -> new SituationPage(situation, open.links(), wording, actions, clock);
        };
    }
}
