package org.signpost.ui.results;

import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.signpost.search.Only;
import org.signpost.search.SearchResults;
import org.signpost.text.Texts;

/// All | Guidance | Articles, each with its count; to be seen once there is an answer to count.
final class TabsView extends SegmentedButton {
    private final Texts texts;
    private final SearchViewModel search;

    TabsView(SearchViewModel search, Texts texts) {
        this.search = search;
        this.texts = texts;
        getStyleClass().add("tabs");
        getButtons().addAll(tab(Only.ALL), tab(Only.GUIDANCE), tab(Only.ARTICLES));
        setVisible(false);
        search.resultsProperty().subscribe((before, answer) -> count(answer));
        search.filtersProperty().subscribe(this::follow);
        follow();
    }

    /// All that the sheet of ControlsFX says of it, ours says otherwise; it would be read while the window comes.
    @Override
    public String getUserAgentStylesheet() {
        return "";
    }

    private ToggleButton tab(Only only) {
        ToggleButton tab = new ToggleButton();
        tab.setUserData(only);
        tab.setId("tab-" + only.code());
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(event -> {
            tab.setSelected(true); // a chosen tab stays chosen when it is clicked again
            search.show(only);
        });
        return tab;
    }

    private void count(SearchResults results) {
        setVisible(true);
        getButtons().forEach(button -> {
            if (button.getUserData() instanceof Only only) {
                button.setText(texts.choice("tab", only.code(), results.facets().of(only)));
            }
        });
    }

    private void follow() {
        Only chosen = search.filtersProperty().get().only();
        getButtons().forEach(button -> button.setSelected(chosen.equals(button.getUserData())));
    }
}
