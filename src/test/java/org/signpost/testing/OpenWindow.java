package org.signpost.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.EntryId;
import org.signpost.exchange.SessionFiles;
import org.signpost.library.UserLibrary;
import org.signpost.search.CatalogueSearch;
import org.signpost.search.SearchHit;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.text.Texts;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Place;
import org.signpost.ui.settings.AboutView;
import org.signpost.ui.shell.SignpostWindow;

/// The window on the real catalogue, used as people use it: by keys and by the mouse. Searches and pages are answered
/// at once, so that nothing here waits.
public final class OpenWindow {
    /// What the page about the program tells.
    public static final AboutView.Program PROGRAM = new AboutView.Program("1.2.3",
            List.of(new AboutView.Component("JavaFX", "26", "GPL 2 with Classpath Exception")));
    private static final int LAYOUTS = 4;
    private static final Clock NOON = Clock.fixed(RealCatalogue.TUESDAY_NOON, ZoneOffset.UTC);
    private static final int PATIENCE = 10_000;
    private final Stage stage;
    private final SignpostWindow window;
    private final Looks looks;
    private final RecordingOutside outside;
    private final Robot robot;
    private final Texts texts;

    private OpenWindow(double width, double height, Clock clock, CatalogueSearch search, Background background,
            UserLibrary library, Texts texts) {
        this.texts = texts;
        stage = new Stage();
        looks = new Looks();
        outside = new RecordingOutside();
        robot = new Robot();
        window = new SignpostWindow(new SignpostWindow.Ports(RealCatalogue.catalogue(), search, library,
                new SessionFiles(), background, background, outside, clock, texts, PROGRAM), looks, width, height);
        stage.setScene(window.scene());
        stage.show();
        window.focusSearch();
        window.fill(Runnable::run);
    }

    /// A window of the usual size on a Tuesday at noon.
    public static OpenWindow usual() {
        return of(1440, 900);
    }

    /// A window of that size on a Tuesday at noon.
    public static OpenWindow of(double width, double height) {
        return at(width, height, RealCatalogue.TUESDAY_NOON);
    }

    /// A window of that size, where it is always that time.
    public static OpenWindow at(double width, double height, Instant now) {
        return by(Clock.fixed(now, ZoneOffset.UTC), width, height);
    }

    /// A window of that size that goes by that clock.
    public static OpenWindow by(Clock clock, double width, double height) {
        return of(width, height, clock, SqliteUserLibrary.inMemory(InstantSource.system()));
    }

    /// A window of the usual size of a user who keeps things.
    public static OpenWindow keeping(UserLibrary library) {
        return of(1440, 900, NOON, library);
    }

    private static OpenWindow of(double width, double height, Clock clock, UserLibrary library) {
        OpenWindow made = JavaFx.ask(() -> unseen(clock, width, height, library));
        made.layOut();
        return made;
    }

    /// The same, just shown and not drawn yet; for the window's thread.
    public static OpenWindow unseen(UserLibrary library) {
        return unseen(NOON, 1440, 900, library);
    }

    /// A window of that size in another language.
    public static OpenWindow speaking(Texts texts, double width, double height) {
        OpenWindow made = JavaFx.ask(() -> new OpenWindow(width, height, NOON, RealCatalogue.search(),
                Background.direct(failure -> {
                    throw new AssertionError("reading failed", failure);
                }), SqliteUserLibrary.inMemory(InstantSource.system()), texts));
        made.layOut();
        return made;
    }

    private static OpenWindow unseen(Clock clock, double width, double height, UserLibrary library) {
        return new OpenWindow(width, height, clock, RealCatalogue.search(), Background.direct(failure -> {
            throw new AssertionError("reading failed", failure);
        }), library, Texts.british());
    }

    /// A window of the usual size that reads in the background, as the program does.
    public static OpenWindow reading(CatalogueSearch search, Background background) {
        return JavaFx.ask(() -> new OpenWindow(1440, 900, NOON, search, background,
                SqliteUserLibrary.inMemory(InstantSource.system()), Texts.british()));
    }

    /// The scene.
    public Scene scene() {
        return window.scene();
    }

    /// The stage.
    public Stage stage() {
        return stage;
    }

    /// Theme and text size.
    public Looks looks() {
        return looks;
    }

    /// The language.
    public Texts texts() {
        return texts;
    }

    /// What the window asked of the world.
    public RecordingOutside outside() {
        return outside;
    }

    /// Does something on the window's thread, and lays the window out.
    public OpenWindow doing(Runnable action) {
        JavaFx.run(action);
        layOut();
        return this;
    }

    /// Makes the window that wide. Its scene hears of a new size a little later, on a busy machine later still.
    public OpenWindow resize(double width) {
        JavaFx.run(() -> stage.setWidth(width));
        for (int i = 0; i < PATIENCE && JavaFx.ask(() -> scene().getWidth()) != width; i++) {
            JavaFx.settle();
        }
        layOut();
        return this;
    }

    /// Opens an entry as a link does.
    public OpenWindow open(String id) {
        return doing(() -> window.open(new EntryId(id)));
    }

    /// Opens one of the program's own pages as the menu does.
    public OpenWindow show(Place.Screen screen) {
        return doing(() -> window.show(screen));
    }

    /// Goes to a place as a link does.
    public OpenWindow goTo(Place place) {
        return doing(() -> window.goTo(place));
    }

    /// Presses keys together: all but the last are held.
    public OpenWindow press(KeyCode... keys) {
        stroke(keys);
        layOut();
        return this;
    }

    /// Presses keys as [#press] does, where nothing moves that anyone looks at.
    public void stroke(KeyCode... keys) {
        JavaFx.run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
    }

    /// Types small letters, digits and spaces, key by key.
    public OpenWindow type(String text) {
        text.chars().forEach(letter -> press(letter == ' ' ? KeyCode.SPACE
                : KeyCode.valueOf((Character.isDigit(letter) ? "DIGIT" : "")
                        + Character.toString(letter).toUpperCase(Locale.ROOT))));
        return this;
    }

    /// Types into the search field, wherever the cursor was.
    public OpenWindow searchFor(String text) {
        return press(KeyCode.CONTROL, KeyCode.K).type(text);
    }

    /// Clicks in the middle of a node, after scrolling it into sight.
    public OpenWindow click(Node node) {
        doing(() -> scrollTo(node));
        return doing(() -> clickNow(node));
    }

    /// Clicks one of the nodes that can be seen and fit the selector, in the order in which they stand.
    public OpenWindow click(String selector, int index) {
        Set<Node> fit = JavaFx.ask(() -> scene().getRoot().lookupAll(selector));
        return click(JavaFx.ask(() -> below(scene().getRoot()).filter(fit::contains).toList()).get(index));
    }

    /// Clicks a node whose answer is a dialog that waits, and goes on while it waits.
    public Stage clickForDialog(Node node) {
        JavaFx.run(() -> scrollTo(node));
        layOut();
        return forDialog(() -> clickNow(node));
    }

    /// Does something whose answer is a dialog that waits, and goes on while it waits.
    public Stage forDialog(Runnable action) {
        Platform.runLater(action);
        JavaFx.settle();
        return JavaFx.ask(() -> Window.getWindows().stream()
                .filter(one -> one instanceof Stage && !one.equals(stage)).map(Stage.class::cast).findFirst()
                .orElseThrow(() -> new AssertionError("no dialog came")));
    }

    private void clickNow(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
        robot.mouseClick(MouseButton.PRIMARY);
    }

    private static void scrollTo(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one instanceof ScrollPane pane && pane.getContent() != null) {
                Node content = pane.getContent();
                double top = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getCenterY();
                double room = pane.getViewportBounds().getHeight();
                double hidden = content.getLayoutBounds().getHeight() - room;
                pane.setVvalue(hidden <= 0 ? 0 : Math.clamp((top - room / 2) / hidden, 0, 1));
            }
        }
    }

    /// Lays out until nothing moves any more: scroll bars come, texts wrap anew.
    public void layOut() {
        JavaFx.settle(); // a new size of the window arrives a little later
        JavaFx.run(() -> {
            for (int i = 0; i < LAYOUTS && stage.isShowing(); i++) {
                scene().getRoot().applyCss();
                scene().getRoot().layout();
            }
        });
        JavaFx.settle();
    }

    /// The search field.
    public TextField searchField() {
        return node(TextField.class, "#search");
    }

    /// The list of hits.
    @SuppressWarnings("unchecked")
    public ListView<SearchHit> hits() {
        return node(ListView.class, "#hits");
    }

    /// The ids of the hits, in order.
    public List<String> hitIds() {
        return JavaFx.ask(() -> hits().getItems().stream().map(hit -> hit.link().id().value()).toList());
    }

    /// The only node that can be seen and fits the selector.
    public <T extends Node> T node(Class<T> type, String selector) {
        List<Node> found = JavaFx.ask(() -> scene().getRoot().lookupAll(selector).stream()
                .filter(OpenWindow::isSeen).toList());
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " nodes are " + selector + ": " + found);
        }
        return type.cast(found.getFirst());
    }

    /// Whether a node that can be seen fits the selector.
    public boolean shows(String selector) {
        return JavaFx.ask(() -> scene().getRoot().lookupAll(selector).stream().anyMatch(OpenWindow::isSeen));
    }

    /// The control with exactly those words, below the node that the selector finds.
    public Labeled control(String below, String words) {
        return (Labeled) only(below, words, node -> node instanceof Labeled labeled && words.equals(labeled.getText()));
    }

    /// The card of that name, below the node that the selector finds.
    public Parent card(String below, String name) {
        return (Parent) only(below, name,
                node -> node.getStyleClass().contains("card") && name.equals(node.getAccessibleText()));
    }

    private Node only(String below, String what, Predicate<Node> wanted) {
        List<Node> found = JavaFx.ask(() -> below(scene().getRoot().lookup(below)).filter(wanted).toList());
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " are “" + what + "” among " + words(below));
        }
        return found.getFirst();
    }

    /// The words that can be seen below the node that the selector finds, in order, control by control.
    public List<String> words(String below) {
        return JavaFx.ask(() -> words(scene().getRoot().lookup(below)));
    }

    /// The words that can be seen in a node, in order, control by control.
    public static List<String> words(@Nullable Node below) {
        List<String> words = new ArrayList<>();
        below(below).filter(node -> !(node.getParent() instanceof TextFlow)).forEach(node -> {
            if (node instanceof TextFlow flow) {
                words.add(wordsOf(flow));
            } else if (node instanceof Labeled labeled && labeled.getText() != null) {
                words.add(labeled.getText());
            } else if (node instanceof Text text && !(text.getParent() instanceof Labeled)) {
                words.add(text.getText());
            }
        });
        words.removeIf(String::isEmpty);
        return List.copyOf(words);
    }

    /// A text that is made of pieces, marked or not, as one.
    public static String wordsOf(TextFlow flow) {
        return flow.getChildren().stream().map(piece -> piece instanceof Labeled labeled ? labeled.getText()
                : piece instanceof Text text ? text.getText() : "").collect(Collectors.joining());
    }

    /// Everything that can be seen in a node, itself included, from first to last.
    public static Stream<Node> below(@Nullable Node node) {
        if (node == null || !isSeen(node)) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(OpenWindow::below))
                : Stream.of(node);
    }

    private static boolean isSeen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// The node that has the keyboard, or the root where nothing has.
    public Node focus() {
        return JavaFx.ask(() -> Optional.ofNullable(scene().getFocusOwner()).orElse(scene().getRoot()));
    }

    /// Whether the keyboard is in the node that the selector finds, or below it.
    public boolean focusIsIn(String selector) {
        Node pane = JavaFx.ask(() -> scene().getRoot().lookup(selector));
        for (Node one = focus(); one != null; one = one.getParent()) {
            if (one.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    /// The title of the page that is open.
    public String title() {
        return JavaFx.ask(() -> scene().getRoot().lookup("#page .page-title") instanceof Labeled label
                ? label.getText() : "");
    }
}
