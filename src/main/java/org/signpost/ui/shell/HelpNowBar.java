package org.signpost.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.signpost.catalogue.EntryId;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;

/// Always visible: whom to call now. It wraps rather than cutting a number.
final class HelpNowBar extends HBox {
    private static final double ALMOST_ALL = 0.96;
    private final FlowPane routes = new FlowPane();
    private final Button which;
    private final List<Button> buttons = new ArrayList<>();
    private List<HelpNowViewModel.Item> filled = List.of();
    private final Texts texts;
    private final Consumer<EntryId> open;

    HelpNowBar(HelpNowViewModel model, Texts texts, Consumer<EntryId> open, Runnable home) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("help-now");
        routes.getStyleClass().add("help-now-routes");
        HBox.setHgrow(routes, Priority.ALWAYS);
        which = Nodes.button(texts.of("help.which-route"), home, "flat", "which-route");
        // a flow pane reckons its height from this length: as wide as the room it has
        routes.prefWrapLengthProperty().bind(Bindings.createDoubleBinding(() -> ALMOST_ALL
                * (getWidth() - (routes.equals(which.getParent()) ? 0 : which.getWidth())),
                widthProperty(), which.widthProperty(), which.parentProperty()));
        getChildren().addAll(routes, which);
        model.itemsProperty().subscribe(this::show);
    }

    /// Lets the question stand in the row of routes where the bar is short of room, or at its end.
    void setTight(boolean tight) {
        boolean inRow = routes.getChildren().contains(which);
        if (tight && !inRow) {
            getChildren().remove(which);
            routes.getChildren().add(which);
        } else if (!tight && inRow) {
            routes.getChildren().remove(which);
            getChildren().add(which);
        }
    }

    private void show(List<HelpNowViewModel.Item> items) {
        // the minute's refresh changes words only: buttons stay, so that none loses the focus
        while (buttons.size() < items.size()) {
            buttons.add(new Button());
        }
        for (int i = 0; i < items.size(); i++) {
            if (i >= filled.size() || !filled.get(i).equals(items.get(i))) {
                fill(buttons.get(i), items.get(i), i == 0);
            }
        }
        filled = items;
        List<Button> shown = buttons.subList(0, items.size());
        if (!routes.getChildren().containsAll(shown)) {
            routes.getChildren().removeAll(buttons);
            routes.getChildren().addAll(0, shown);
            routes.applyCss(); // the window shows already: dressed in its next pulse, they would need another one
        }
    }

    private void fill(Button button, HelpNowViewModel.Item item, boolean emergency) {
        button.getStyleClass().setAll("button", "flat", "help-now-route");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> open.accept(item.entry()));
        button.setId("help-" + item.entry());
        if (emergency) {
            button.getStyleClass().add("emergency");
            button.setText(item.label());
            return;
        }
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", "dot-" + item.sign().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Label name = new Label(item.label());
        name.getStyleClass().add("strong");
        Label detail = new Label(item.opening().isEmpty() ? item.detail()
                : texts.of("help.detail", item.detail(), item.opening()));
        HBox words = new HBox(dot, name, detail);
        words.getStyleClass().add("help-now-words");
        button.setGraphic(words);
        button.setAccessibleText(texts.of("help.route", item.label(), detail.getText()));
    }
}
