package org.signpost.ui.present;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.signpost.library.Session;
import org.signpost.text.Texts;
import org.signpost.ui.common.Icon;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.SideBySide;
import org.signpost.ui.common.WrapRow;

/// Above all: what is presented, on which screen and how the room's window looks, the handout, Hide now.
final class PresenterTopBar extends VBox {
    /// The width in em under which the buttons stand below the name.
    private static final double STACK_BELOW = 80;
    private final PresentationViewModel model;
    private final PresenterView.Controls controls;
    private final Texts texts;
    private final MenuButton screens = new MenuButton();

    PresenterTopBar(PresentationViewModel model, PresenterView.Controls controls, Texts texts) {
        this.model = model;
        this.controls = controls;
        this.texts = texts;
        Label name = Nodes.heading(model.session().map(Session::name).orElse(""), "presenter-name");
        Label amount = Nodes.text(texts.of("present.amount", model.cards().size(),
                model.session().map(Session::minutes).orElse(0)), "muted");
        WrapRow what = new WrapRow(name, amount);
        what.getStyleClass().add("presenter-what");
        SideBySide bar = SideBySide.mainAndTail(what, buttons(), STACK_BELOW);
        bar.getStyleClass().add("presenter-bar");
        getChildren().add(bar);
    }

    /// Whether no menu is open.
    boolean isFree() {
        return !screens.isShowing();
    }

    /// Shows a sentence under the bar until it is closed.
    void tell(String words) {
        HBox row = new HBox();
        Button close = Nodes.button("", () -> getChildren().remove(row), "flat", "icon-button");
        close.setGraphic(Icon.REMOVE.node());
        close.setAccessibleText(texts.of("trouble.close"));
        Label label = Nodes.text(words);
        label.setMinWidth(0);
        row.getChildren().addAll(label, Nodes.spring(), close);
        row.getStyleClass().add("trouble");
        getChildren().subList(1, getChildren().size()).clear();
        getChildren().add(row);
    }

    private ButtonRow buttons() {
        ButtonRow row = new ButtonRow(screens(), textSize(), dark());
        controls.handout().ifPresent(ask -> {
            Button handout = Nodes.button(texts.of("present.handout"), ask);
            handout.setId("handout");
            row.getChildren().add(handout);
        });
        row.getChildren().add(hideNow());
        return row;
    }

    private MenuButton screens() {
        screens.setId("audience-screen");
        screens.setMinWidth(USE_PREF_SIZE);
        controls.displays().addListener((ListChangeListener<Display>) change -> fill());
        controls.audience().subscribe(display -> fill());
        return screens;
    }

    private void fill() {
        List<Display> all = List.copyOf(controls.displays());
        int at = all.indexOf(controls.audience().getValue());
        screens.setText(texts.of("present.screen", at + 1));
        screens.getItems().setAll(all.stream().map(display -> {
            RadioMenuItem item = new RadioMenuItem(texts.of("present.screen-item", all.indexOf(display) + 1,
                    pixels(display.bounds().getWidth()), pixels(display.bounds().getHeight())));
            item.setSelected(all.indexOf(display) == at);
            item.setOnAction(event -> controls.choose().accept(display));
            return item;
        }).toList());
    }

    /// Without a comma: 1280, not 1,280.
    private static String pixels(double number) {
        return Long.toString(Math.round(number));
    }

    private HBox textSize() {
        Button smaller = Nodes.button(texts.of("status.smaller"), () -> model.resizeBy(-1));
        smaller.setAccessibleText(texts.of("present.smaller"));
        smaller.disableProperty().bind(model.sizeProperty().lessThanOrEqualTo(PresentationViewModel.SMALLEST));
        Button larger = Nodes.button(texts.of("status.larger"), () -> model.resizeBy(1));
        larger.setAccessibleText(texts.of("present.larger"));
        larger.disableProperty().bind(model.sizeProperty().greaterThanOrEqualTo(PresentationViewModel.LARGEST));
        Label size = new Label();
        size.setMinWidth(USE_PREF_SIZE);
        size.textProperty().bind(Bindings.createStringBinding(() -> texts.of("present.size",
                model.sizeProperty().get()), model.sizeProperty()));
        HBox box = new HBox(smaller, size, larger);
        box.getStyleClass().add("presenter-size");
        return box;
    }

    private ToggleButton dark() {
        ToggleButton dark = new ToggleButton(texts.of("present.dark"));
        dark.setMinWidth(USE_PREF_SIZE);
        dark.setId("room-dark");
        dark.selectedProperty().bindBidirectional(model.darkProperty());
        return dark;
    }

    private Button hideNow() {
        Button button = Nodes.button(texts.of("top.hide"), controls.hideNow(), "hide-now");
        button.setId("hide-now");
        Label keys = new Label(texts.of("top.hide-keys"));
        keys.getStyleClass().add("hide-keys");
        button.setGraphic(keys);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(texts.of("top.hide-name"));
        return button;
    }
}
