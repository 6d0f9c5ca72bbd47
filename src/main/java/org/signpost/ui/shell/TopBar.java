package org.signpost.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;
import org.signpost.catalogue.Nation;
import org.signpost.library.Kept;
import org.signpost.search.FacetGroup;
import org.signpost.search.Filters;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Icon;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.Place;
import org.signpost.ui.library.LibraryViewModel;
import org.signpost.ui.results.SearchViewModel;

/// Mark, back and forward, the search field, nation, menu, and Hide now.
final class TopBar extends HBox {
    private final CustomTextField field = new CustomTextField() {
        // all that the sheet of ControlsFX says of it, ours says otherwise; it would be read while the window comes
        @Override
        public String getUserAgentStylesheet() {
            return "";
        }
    };
    private final List<Label> dispensable = new ArrayList<>();
    private final List<Button> doubled = new ArrayList<>();
    private final Wording wording;
    private final Texts texts;
    private final SearchViewModel search;

    /// @param show shows one of the program's own pages
    TopBar(SearchViewModel search, LibraryViewModel library, History history, Wording wording, Looks looks,
            Consumer<Place.Screen> show, Runnable showKeys, Runnable hide) {
        this.search = search;
        this.wording = wording;
        this.texts = wording.texts();
        getStyleClass().add("top-bar");
        getChildren().addAll(brand(history, () -> show.accept(Place.Screen.HOME)), searchField(), Nodes.spring(),
                nationMenu());
        if (library.offers(Kept.FAVOURITES)) {
            getChildren().add(goTo("saved-button", Icon.SAVE, texts.of("top.saved"),
                    () -> show.accept(Place.Screen.SAVED)));
        }
        if (library.offers(Kept.SESSIONS)) {
            Button sessions = goTo("sessions-button", Icon.SESSIONS, texts.of("top.sessions"),
                    () -> show.accept(Place.Screen.SESSIONS));
            doubled.add(sessions);
            getChildren().add(sessions);
        }
        getChildren().addAll(menu(library, looks, show, showKeys), hideNow(hide));
    }

    /// Where people type.
    TextField field() {
        return field;
    }

    /// Leaves the name and the reminders of keys out, or shows them: the mark and the names for screen readers stay.
    ///
    /// @param brief whether there is no room for the whole prompt
    /// @param tight whether room is short
    /// @param tightest whether it is so short that what the menu has too gives way
    void setTight(boolean brief, boolean tight, boolean tightest) {
        doubled.forEach(button -> {
            button.setVisible(!tightest);
            button.setManaged(!tightest);
        });
        field.setPromptText(texts.of(brief ? "search.prompt-short" : "search.prompt"));
        dispensable.forEach(label -> {
            label.setVisible(!tight);
            label.setManaged(!tight);
        });
    }

    private HBox brand(History history, Runnable home) {
        Region mark = new Region();
        mark.getStyleClass().add("mark-shape");
        Label name = new Label(texts.of("app.name"));
        name.getStyleClass().add("brand-name");
        name.setMinWidth(USE_PREF_SIZE);
        dispensable.add(name);
        HBox face = new HBox(new HBox(mark), name);
        face.getChildren().getFirst().getStyleClass().add("mark-box");
        face.getStyleClass().add("brand-face");
        Button brand = Nodes.button("", home, "flat", "brand");
        brand.setGraphic(face);
        brand.setAccessibleText(texts.of("top.home"));
        Button back = iconButton(Icon.BACK, texts.of("top.back"), history::back);
        back.disableProperty().bind(history.canGoBackProperty().not());
        back.setId("back");
        Button forward = iconButton(Icon.FORWARD, texts.of("top.forward"), history::forward);
        forward.disableProperty().bind(history.canGoForwardProperty().not());
        forward.setId("forward");
        HBox box = new HBox(brand, Nodes.spring(), back, forward);
        box.getStyleClass().add("brand-box");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Button iconButton(Icon icon, String name, Runnable action) {
        Button button = Nodes.button("", action, "flat", "icon-button");
        button.setGraphic(icon.node());
        button.setAccessibleText(name);
        return button;
    }

    private CustomTextField searchField() {
        field.setId("search");
        field.getStyleClass().add("search-field");
        field.setPromptText(texts.of("search.prompt"));
        field.setAccessibleText(texts.of("search.name"));
        HBox left = new HBox(Icon.SEARCH.node());
        left.getStyleClass().add("search-left");
        field.setLeft(left);
        Label key = new Label(texts.of("search.key"));
        key.getStyleClass().add("search-key");
        dispensable.add(key);
        HBox right = new HBox(key);
        right.getStyleClass().add("search-right");
        field.setRight(right);
        field.textProperty().bindBidirectional(search.textProperty());
        // whoever does not see the list hears how much was found, without leaving the field
        search.resultsProperty().subscribe((before, results) ->
                field.setAccessibleHelp(texts.of("search.found", results.total())));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /// The same ticks as the nation filter, one at a time.
    private MenuButton nationMenu() {
        MenuButton menu = new MenuButton();
        menu.setId("nation");
        menu.setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        RadioMenuItem everywhere = new RadioMenuItem(texts.of("nation.everywhere"));
        everywhere.setToggleGroup(group);
        everywhere.setOnAction(event -> choose(List.of()));
        menu.getItems().add(everywhere);
        for (Nation nation : wording.taxonomy().nations()) {
            RadioMenuItem item = new RadioMenuItem(nation.name());
            item.setUserData(nation.code());
            item.setToggleGroup(group);
            item.setOnAction(event -> choose(List.of(nation.code())));
            menu.getItems().add(item);
        }
        search.filtersProperty().subscribe(filters -> follow(menu, filters));
        return menu;
    }

    private void choose(List<String> nations) {
        search.filtersProperty().set(search.filtersProperty().get().with(FacetGroup.NATION, new TreeSet<>(nations)));
    }

    private void follow(MenuButton menu, Filters filters) {
        var ticked = filters.of(FacetGroup.NATION);
        String name = ticked.isEmpty() ? texts.of("nation.all")
                : ticked.size() > 1 ? texts.of("nation.some", ticked.size())
                : wording.nations(wording.taxonomy().nations().stream()
                        .filter(nation -> ticked.contains(nation.code())).toList());
        menu.setText(name);
        menu.setAccessibleText(texts.of("top.nation", name));
        menu.getItems().forEach(item -> {
            if (item instanceof RadioMenuItem radio) {
                radio.setSelected(ticked.size() < 2 && (radio.getUserData() == null ? ticked.isEmpty()
                        : ticked.contains(radio.getUserData().toString())));
            }
        });
    }

    private Button goTo(String id, Icon icon, String words, Runnable action) {
        Button button = Nodes.button("", action);
        button.setId(id);
        button.setAccessibleText(words);
        Label name = new Label(words);
        name.setMinWidth(USE_PREF_SIZE);
        dispensable.add(name);
        HBox face = new HBox(icon.node(), name);
        face.getStyleClass().add("button-face");
        button.setGraphic(face);
        return button;
    }

    private MenuButton menu(LibraryViewModel library, Looks looks, Consumer<Place.Screen> show, Runnable showKeys) {
        MenuButton menu = new MenuButton("", Icon.MENU.node());
        menu.setId("menu");
        menu.getStyleClass().add("no-arrow");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(texts.of("top.menu"));
        ToggleGroup group = new ToggleGroup();
        for (Looks.Choice choice : Looks.Choice.values()) {
            RadioMenuItem item = new RadioMenuItem(
                    texts.choice("look", choice.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            item.setOnAction(event -> looks.choiceProperty().set(choice));
            looks.choiceProperty().subscribe(now -> item.setSelected(now == choice));
            menu.getItems().add(item);
        }
        MenuItem keys = new MenuItem(texts.of("top.keys"));
        keys.setOnAction(event -> showKeys.run());
        menu.getItems().add(new SeparatorMenuItem());
        if (library.offers(Kept.SESSIONS)) {
            menu.getItems().add(item(texts.of("sessions.title"), Place.Screen.SESSIONS, show));
        }
        menu.getItems().addAll(item(texts.of("settings.title"), Place.Screen.SETTINGS, show),
                item(texts.of("keeps.title"), Place.Screen.KEEPS, show),
                item(texts.of("safety.title"), Place.Screen.SAFETY, show),
                item(texts.of("about.title"), Place.Screen.ABOUT, show), keys);
        return menu;
    }

    private static MenuItem item(String name, Place.Screen screen, Consumer<Place.Screen> show) {
        MenuItem item = new MenuItem(name);
        item.setId("menu-" + screen.code());
        item.setOnAction(event -> show.accept(screen));
        return item;
    }

    private Button hideNow(Runnable hide) {
        Button button = Nodes.button(texts.of("top.hide"), hide, "hide-now");
        button.setId("hide-now");
        Label keys = new Label(texts.of("top.hide-keys"));
        keys.getStyleClass().add("hide-keys");
        dispensable.add(keys);
        button.setGraphic(keys);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(texts.of("top.hide-name"));
        return button;
    }
}
