package org.signpost.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.Nation;
import org.signpost.search.FacetGroup;
import org.signpost.search.Filters;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.Place;
import org.signpost.ui.common.WhileShown;
import org.signpost.ui.common.WrapRow;
import org.signpost.ui.library.LibraryViewModel;
import org.signpost.ui.results.SearchViewModel;

/// The page of settings. Each takes effect at once and is kept for the next start.
public final class SettingsView extends VBox {
    private final Looks looks;
    private final SearchViewModel search;
    private final LibraryViewModel library;
    private final Texts texts;

    /// @param show leads to another of the program's pages
    public SettingsView(Looks looks, SearchViewModel search, LibraryViewModel library, Wording wording,
            Consumer<Place.Screen> show) {
        this.looks = looks;
        this.search = search;
        this.library = library;
        this.texts = wording.texts();
        setId("settings");
        getStyleClass().add("page");
        getChildren().addAll(Nodes.heading(texts.of("settings.title"), "page-title"),
                section("settings.look", lookChoices()),
                section("settings.size", sizeRow()),
                section("settings.nation", nationChoices(wording.taxonomy().nations())),
                section("settings.viewed", viewedSwitch(), Nodes.text(texts.of("settings.viewed-why"), "muted")),
                section("settings.more", Nodes.link(texts.of("keeps.title"), () -> show.accept(Place.Screen.KEEPS)),
                        Nodes.link(texts.of("safety.title"), () -> show.accept(Place.Screen.SAFETY)),
                        Nodes.link(texts.of("about.title"), () -> show.accept(Place.Screen.ABOUT))));
    }

    private VBox section(String key, Node... content) {
        return Nodes.section(texts.choice("heading", key), content);
    }

    private WrapRow lookChoices() {
        ToggleGroup group = new ToggleGroup();
        WrapRow row = choices();
        for (Looks.Choice choice : Looks.Choice.values()) {
            RadioButton button = new RadioButton(texts.choice("look", choice.name().toLowerCase(Locale.ROOT)));
            button.setToggleGroup(group);
            button.setOnAction(event -> looks.choiceProperty().set(choice));
            WhileShown.follow(button, looks.choiceProperty(), now -> button.setSelected(now == choice));
            row.getChildren().add(button);
        }
        return row;
    }

    private WrapRow sizeRow() {
        Button smaller = Nodes.button(texts.of("status.smaller"), () -> looks.zoomBy(-1), "small");
        smaller.setAccessibleText(texts.of("status.smaller-name"));
        Button larger = Nodes.button(texts.of("status.larger"), () -> looks.zoomBy(1), "small");
        larger.setAccessibleText(texts.of("status.larger-name"));
        Label size = new Label();
        WhileShown.follow(size, looks.zoomProperty(), now -> size.setText(texts.of("status.zoom", now.intValue())));
        WrapRow row = choices();
        row.getChildren().addAll(smaller, size, larger);
        return row;
    }

    private WrapRow nationChoices(List<Nation> nations) {
        ToggleGroup group = new ToggleGroup();
        WrapRow row = choices();
        row.getChildren().add(nation(texts.of("nation.everywhere"), List.of(), group));
        nations.forEach(nation -> row.getChildren().add(nation(nation.name(), List.of(nation.code()), group)));
        return row;
    }

    private RadioButton nation(String name, List<String> codes, ToggleGroup group) {
        RadioButton button = new RadioButton(name);
        button.setToggleGroup(group);
        button.setOnAction(event -> search.filtersProperty().set(
                search.filtersProperty().get().with(FacetGroup.NATION, new TreeSet<>(codes))));
        WhileShown.follow(button, search.filtersProperty(), (Filters filters) ->
                button.setSelected(new ArrayList<>(filters.of(FacetGroup.NATION)).equals(codes)));
        return button;
    }

    private CheckBox viewedSwitch() {
        CheckBox box = new CheckBox(texts.of("settings.viewed-switch"));
        box.setId("remember-viewed");
        box.setWrapText(true);
        box.getStyleClass().add("settings-check");
        box.setOnAction(event -> library.rememberViewed(box.isSelected()));
        WhileShown.follow(box, library.shelfProperty(), shelf -> box.setSelected(shelf.remembersViewed()));
        return box;
    }

    private static WrapRow choices() {
        WrapRow row = new WrapRow();
        row.getStyleClass().add("choices");
        return row;
    }
}
