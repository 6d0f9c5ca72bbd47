package org.signpost.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
    private final Texts texts;
    private final Consumer<EntryId> open;

    HelpNowBar(HelpNowViewModel model, Texts texts, Consumer<EntryId> open, Runnable home) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("help-now");
        routes.getStyleClass().add("help-now-routes");
        HBox.setHgrow(routes, Priority.ALWAYS);
        Button which = Nodes.button(texts.of("help.which-route"), home, "flat", "which-route");
        // a flow pane reckons its height from this length: as wide as the room it has
        routes.prefWrapLengthProperty().bind(widthProperty().subtract(which.widthProperty()).multiply(ALMOST_ALL));
        getChildren().addAll(routes, which);
        model.itemsProperty().subscribe(this::show);
    }

    private void show(List<HelpNowViewModel.Item> items) {
        // the minute's refresh changes words only: buttons stay, so that none loses the focus
        boolean same = routes.getChildren().size() == items.size();
        for (int i = 0; i < items.size(); i++) {
            Button button = same && routes.getChildren().get(i) instanceof Button old ? old : new Button();
            fill(button, items.get(i), i == 0);
            if (!same) {
                routes.getChildren().add(button);
            }
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
