package org.signpost.ui.present;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.signpost.text.Texts;
import org.signpost.ui.common.WayOut;

/// What the presenter sees: the cards, the current one as the room sees it, the next two, what to know before one goes
/// up, private notes, and the clock.
public final class PresenterView extends BorderPane {
    private final PresenterTopBar top;
    private final PresenterBottomBar bottom;

    /// What can be done from here besides moving through the cards.
    ///
    /// @param displays the screens
    /// @param audience the one that is the room's
    /// @param choose makes another one the room's
    /// @param handout asks about a handout; empty where nobody can
    /// @param end asks whether to end
    /// @param hideNow hides everything at once
    public record Controls(ObservableList<Display> displays, ObservableValue<Display> audience,
            Consumer<Display> choose, Optional<Runnable> handout, Runnable end,
            Runnable hideNow) {
    }

    /// @param wayOut makes codes of addresses of the catalogue only
    public PresenterView(PresentationViewModel model, Controls controls, WayOut wayOut, Texts texts) {
        getStyleClass().add("presenter");
        top = new PresenterTopBar(model, controls, texts);
        bottom = new PresenterBottomBar(model, controls, texts);
        AudienceView preview = new AudienceView(model.nowProperty().map(now -> model.shown()), model.sizeProperty(),
                wayOut, texts);
        ScrollPane middle = scroller(new PresenterDesk(model, preview, controls.audience(), texts), "presenter-desk");
        middle.setAccessibleText(texts.of("present.desk"));
        ScrollPane aside = scroller(new PresenterAside(model, texts), "presenter-aside");
        aside.setAccessibleText(texts.of("present.aside"));
        HBox.setHgrow(middle, Priority.ALWAYS);
        setTop(top);
        setCenter(new HBox(new PresenterCards(model, texts), middle, aside));
        setBottom(bottom);
        // after a click the keyboard is where Space means the same as on a clicker
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> focusNext());
    }

    /// Shows something under the top bar that the presenter should know.
    void tell(String words) {
        top.tell(words);
    }

    /// Whether no menu is open.
    boolean isFree() {
        return top.isFree();
    }

    /// Puts the keyboard where it goes on to the next card.
    void focusNext() {
        bottom.focusNext();
    }

    private static ScrollPane scroller(VBox content, String style) {
        ScrollPane scroller = new ScrollPane(content);
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.getStyleClass().add(style);
        return scroller;
    }
}
