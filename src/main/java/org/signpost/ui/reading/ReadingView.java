package org.signpost.ui.reading;

import java.util.function.Function;
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
import org.signpost.ui.common.Place;

/// The reading pane: the page that is open and what stands alongside it, or one of the program’s own pages. Empty until
/// it is filled, or somebody goes somewhere.
public final class ReadingView extends HBox {
    private final ReadingViewModel reading;
    private final ReadingTools tools;
    private final Function<Place.Own, Node> screens;
    private final ScrollPane page = scroller("reading");
    private final ScrollPane side = scroller("side");
    private final BooleanProperty roomBeside = new SimpleBooleanProperty(this, "roomBeside", true);

    /// @param screens the program's own pages
    public ReadingView(ReadingViewModel reading, ReadingTools tools, Function<Place.Own, Node> screens) {
        this.reading = reading;
        this.tools = tools;
        this.screens = screens;
        getStyleClass().add("reading-pane");
        page.setId("page");
        page.setAccessibleText(tools.wording().texts().of("reading.name"));
        side.setAccessibleText(tools.wording().texts().of("alongside.name"));
        HBox.setHgrow(page, Priority.ALWAYS);
        reading.shownProperty().subscribe((before, now) -> show(now));
        roomBeside.subscribe((before, now) -> {
            if (reading.shownProperty().get() instanceof ReadingViewModel.Shown.APage(Page open)) {
                show(open); // the other pages have nothing alongside, and may be in the middle of being written
            }
        });
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

    /// Shows the first page, unless another is open already.
    public void fill() {
        if (page.getContent() == null) {
            show(reading.shownProperty().get());
        }
    }

    /// Says anew what depends on the time of day.
    public void followClock() {
        Node shown = page.getContent();
        if (shown != null) {
            shown.lookupAll(".contact-detail").forEach(node -> {
                if (node instanceof ClockLabel label) {
                    label.followClock();
                }
            });
        }
    }

    private void show(ReadingViewModel.Shown now) {
        page.setVvalue(0);
        side.setVvalue(0);
        switch (now) {
            case ReadingViewModel.Shown.AScreen(Place.Own screen) -> {
                page.setContent(screens.apply(screen));
                getChildren().setAll(page);
            }
            case ReadingViewModel.Shown.APage(Page open) -> show(open);
        }
    }

    private void show(Page open) {
        VBox body = body(open);
        AlongsideView alongside = new AlongsideView(open.alongside(), tools);
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
            case Source source -> new SourcePage(source, open.links(), tools);
            case Article article -> new ArticlePage(article, open.links(), tools);
            case Situation situation -> new SituationPage(situation, open, tools);
        };
    }
}
