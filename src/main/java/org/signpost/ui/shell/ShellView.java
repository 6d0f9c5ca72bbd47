package org.signpost.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.signpost.ui.common.Looks;
import org.signpost.ui.filters.FiltersView;
import org.signpost.ui.reading.ReadingView;
import org.signpost.ui.results.ResultsView;

/// The window's content: bars above, three panes, a bar below. Panes fold away as room gets short.
public final class ShellView extends BorderPane {
    /// Width at the usual text size from which the alongside column has room beside the page.
    private static final double ROOM_BESIDE = 1180;
    /// Width from which the results may be wide without crowding the page.
    private static final double ROOM_FOR_WIDE_RESULTS = 1360;
    /// Width under which the filters fold into a button.
    private static final double ROOM_FOR_FILTERS = 1024;
    /// Width from which every column may be wider, so that no gap opens between them.
    private static final double MUCH_ROOM = 1900;
    /// Width under which the search field has no room for its whole prompt.
    private static final double ROOM_FOR_PROMPT = 1080;
    /// Width under which the top bar leaves out what only reminds, so that there is room to type.
    private static final double ROOM_FOR_WORDS = 880;
    /// Width under which the bars leave out what is said elsewhere too, and the panes draw in their edges.
    private static final double LITTLE_ROOM = 640;
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final double PER_CENT = 100;

    private final VBox bars;
    private final TopBar top;
    private final TextField search;
    private final HelpNowBar helpNow;
    private final StatusBar status;
    private final FiltersView filters;
    private final ResultsView results;
    private final ReadingView reading;
    private final ToggleButton filtersButton;
    private final Looks looks;

    ShellView(TopBar top, HelpNowBar helpNow, FiltersView filters, ResultsView results, ReadingView reading,
            StatusBar status, Looks looks) {
        this.top = top;
        this.status = status;
        this.search = top.field();
        this.helpNow = helpNow;
        this.filters = filters;
        this.results = results;
        this.reading = reading;
        this.looks = looks;
        getStyleClass().add("shell");
        bars = new VBox(top, helpNow);
        setTop(bars);
        HBox panes = new HBox(filters, results, reading);
        HBox.setHgrow(reading, Priority.ALWAYS);
        setCenter(panes);
        setBottom(status);
        filtersButton = results.filtersButton();
        filtersButton.selectedProperty().subscribe((before, now) -> arrange());
        widthProperty().subscribe(this::arrange);
        looks.zoomProperty().subscribe(this::arrange);
    }

    private void arrange() {
        if (getWidth() <= 0) {
            return;
        }
        double room = getWidth() * PER_CENT / looks.zoomProperty().get();
        boolean tight = room < LITTLE_ROOM;
        top.setTight(room < ROOM_FOR_PROMPT, room < ROOM_FOR_WORDS, tight);
        helpNow.setTight(tight);
        status.setTight(tight);
        pseudoClassStateChanged(TIGHT, tight);
        pseudoClassStateChanged(WIDE, room >= MUCH_ROOM);
        boolean beside = room >= ROOM_BESIDE;
        if (reading.roomBesideProperty().get() != beside) {
            reading.roomBesideProperty().set(beside);
        }
        boolean folded = room < ROOM_FOR_FILTERS;
        filtersButton.setVisible(folded);
        filtersButton.setManaged(folded);
        boolean shown = !folded || filtersButton.isSelected();
        filters.setVisible(shown);
        filters.setManaged(shown);
        // with the filters folded out there is no room for the page: it comes back with them folded in
        boolean page = !folded || !shown;
        reading.setVisible(page);
        reading.setManaged(page);
        HBox.setHgrow(results, page ? Priority.SOMETIMES : Priority.ALWAYS);
        results.getStyleClass().remove("narrow");
        if (room < ROOM_FOR_WIDE_RESULTS) {
            results.getStyleClass().add("narrow");
        }
    }

    /// Shows something above the panes that the user should know.
    void tell(Node bar) {
        bars.getChildren().add(bar);
    }

    /// The panes that F6 walks, in order.
    List<Node> panes() {
        return List.<Node>of(search, helpNow, filters, results.list(), reading.page(), reading.side()).stream()
                .filter(pane -> pane.getScene() != null).toList();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Clears the search field.
    ///
    /// @return whether there was anything to clear
    boolean clearSearch() {
        if (search.getText().isEmpty()) {
            return false;
        }
        search.clear();
        search.requestFocus();
        return true;
    }

    /// Goes from the search field into the hits.
    ///
    /// @return whether it did
    boolean moveFromSearchToHits() {
        if (!search.isFocused() || results.list().getItems().isEmpty()) {
            return false;
        }
        results.list().requestFocus();
        if (results.list().getSelectionModel().isEmpty()) {
            results.list().getSelectionModel().select(0);
        }
        return true;
    }

    /// The scene that shows this view.
    ///
    /// @param width in pixels
    /// @param height in pixels
    Scene inScene(double width, double height) {
        return new Scene(this, width, height);
    }
}
