package org.signpost.ui.results;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.EntryId;
import org.signpost.search.SearchHit;
import org.signpost.search.SearchResults;
import org.signpost.text.Wording;
import org.signpost.ui.common.EntryMenu;
import org.signpost.ui.common.Icon;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.Place;
import org.signpost.ui.common.WrapRow;

/// The answer: tabs, chips of what is filtered, notices, and the hits.
public final class ResultsView extends VBox {
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ListView<SearchHit> list = new ListView<>(hits);
    private final Consumer<EntryId> open;
    private final ToggleButton filtersButton = new ToggleButton();
    private boolean following;

    /// @param open opens an entry
    /// @param menu what else can be done with a hit: by the right button of the mouse, or Shift F10
    public ResultsView(SearchViewModel search, Wording wording, Consumer<EntryId> open, EntryMenu menu) {
        this.open = open;
        getStyleClass().add("results");
        filtersButton.setText(wording.texts().of("filters.button"));
        filtersButton.setGraphic(Icon.FILTERS.node());
        filtersButton.setId("filters-button");
        WrapRow tabs = new WrapRow(new TabsView(search, wording.texts()), filtersButton);
        tabs.getStyleClass().add("tab-row");
        VBox head = new VBox(tabs, new ChipsView(search, wording));
        head.getStyleClass().add("results-head");
        list.setId("hits");
        list.getStyleClass().addAll("hits", "edge-to-edge");
        search.resultsProperty().subscribe((before, results) ->
                list.setAccessibleText(wording.texts().of("results.name", results.total())));
        list.setCellFactory(view -> new HitCell(wording, hits::size));
        Label nothing = Nodes.text(wording.texts().of("results.nothing"), "nothing");
        list.setPlaceholder(nothing);
        // a notice says why nothing is there, and what to do, in the little room that large text leaves
        nothing.setVisible(false); // nobody has looked yet
        search.resultsProperty().subscribe((before, results) -> nothing.setVisible(results.notices().isEmpty()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getFocusModel().getFocusedIndex() < 0) {
                list.getFocusModel().focus(0); // its first row shows where the keyboard is
            }
        });
        list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> offer(menu));
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, new NoticesView(search, wording.texts(), open), list);
        search.resultsProperty().subscribe(this::show);
    }

    /// The menu is made when it is first asked for: it is a window of its own.
    private void offer(EntryMenu menu) {
        ContextMenu context = list.getContextMenu();
        if (context == null) {
            context = new ContextMenu();
            list.setContextMenu(context);
        }
        SearchHit hit = list.getSelectionModel().getSelectedItem();
        context.getItems().setAll(hit == null ? List.of() : menu.items(hit.link().id(), hit.link().title()));
    }

    /// The list, so that keys can move into it.
    public ListView<SearchHit> list() {
        return list;
    }

    /// Folds the filters in and out where there is no room for them beside the results.
    public ToggleButton filtersButton() {
        return filtersButton;
    }

    /// Marks the row of the entry that is open, if it is among the hits.
    public void follow(Place place) {
        following = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < hits.size(); i++) {
            if (new Place.AtEntry(hits.get(i).link().id()).equals(place)) {
                list.getSelectionModel().select(i);
                list.getFocusModel().focus(i);
            }
        }
        following = false;
    }

    private void show(SearchResults results) {
        if (results.hits().equals(hits)) {
            return; // asked again as time passes: nobody is moved from where they read
        }
        following = true;
        SearchHit selected = list.getSelectionModel().getSelectedItem();
        boolean first = hits.isEmpty(); // it stands at its top
        hits.setAll(results.hits());
        if (!first && list.getScene() != null && list.getScene().getWindow() != null
                && list.getScene().getWindow().isShowing()) { // a window that has gone has no styles any more
            list.getScene().getRoot().applyCss(); // an answer may come before the first pulse has dressed the window
            list.scrollTo(0); // lays out at once, which needs the styles of a scene
        }
        following = false;
        if (selected != null) {
            follow(new Place.AtEntry(selected.link().id()));
        }
    }

    private void selected(@Nullable SearchHit hit) {
        if (hit != null && !following) {
            open.accept(hit.link().id());
        }
    }
}
