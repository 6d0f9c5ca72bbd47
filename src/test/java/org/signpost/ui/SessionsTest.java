package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.library.SessionOutline;
import org.signpost.library.SessionPlan;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Place;

/// Sessions on screen: made, put in order, filled from the catalogue, shared, and brought back.
@ExtendWith(JavaFx.class)
final class SessionsTest extends SessionWindow {
    private List<String> titles() {
        return session().items().stream().map(item -> item.card().title()).toList();
    }

    private static List<String> rows(OpenWindow window) {
        return window.words("#session .session-cards").stream().toList();
    }

    private static Node row(OpenWindow window, int index) {
        return JavaFx.ask(() -> List.copyOf(window.scene().getRoot().lookupAll(".session-card")).get(index));
    }

    @Test
    void theSampleIsThereAtFirstAndNotAgainOnceItWasRemoved() {
        OpenWindow window = window();
        window.click(window.node(Node.class, "#sessions-button"));
        assertThat(window.words("#sessions")).contains(SAMPLE);
        window.click("#sessions .icon-button", 0);
        assertThat(library.sessions().all()).isEmpty();
        assertThat(window.words("#sessions")).contains("The session “" + SAMPLE + "” is deleted.",
                "There are no sessions. Begin one, or import one that somebody has exported.");
        window.show(Place.Screen.HOME).show(Place.Screen.SESSIONS);
        assertThat(window.words("#sessions")).doesNotContain(SAMPLE);
        assertThat(window.shows("#undo")).as("whoever comes back has done with it").isFalse();
    }

    @Test
    void aDeletedSessionComesBackWhole() {
        OpenWindow window = window().show(Place.Screen.SESSIONS);
        Session before = session();
        window.click("#sessions .icon-button", 0).click("#undo", 0);
        assertThat(session()).isEqualTo(before);
        window.click(window.card("#sessions", SAMPLE));
        choose(window, "#session-more", "Delete");
        assertThat(window.title()).isEqualTo("Sessions");
        window.click("#undo", 0);
        assertThat(session()).isEqualTo(before);
    }

    @Test
    void aSessionIsMadeWithTheKeyboardAlone() {
        OpenWindow window = window();
        window.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.ENTER);
        assertThat(window.title()).isEqualTo("Sessions");
        window.press(KeyCode.CONTROL, KeyCode.K);
        IntStream.range(0, 4).forEach(_ -> window.press(KeyCode.F6));
        window.press(KeyCode.ENTER);
        assertThat(window.focusIsIn("#session-name")).as("a new session is given a name").isTrue();
        window.type("evening one").press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        assertThat(JavaFx.ask(() -> row(window, 0).isFocused())).isTrue();
        JavaFx.run(() -> window.node(TextField.class, "#add-entry").requestFocus());
        window.type("childline").press(KeyCode.DOWN).press(KeyCode.ENTER).type("thinkuknow").press(KeyCode.ENTER);
        assertThat(session().name()).isEqualTo("evening one");
        assertThat(titles()).containsExactly("Before we begin", "Childline", "CEOP Education",
                "Where to get help tonight");
        JavaFx.run(() -> row(window, 2).requestFocus());
        window.press(KeyCode.ALT, KeyCode.UP);
        assertThat(titles()).element(1).isEqualTo("CEOP Education");
        assertThat(JavaFx.ask(() -> row(window, 1).isFocused())).as("the card keeps the keyboard").isTrue();
        window.press(KeyCode.TAB).type("12").press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(session().items().get(1).minutes()).isEqualTo(12);
        window.press(KeyCode.ENTER).type("say hello").press(KeyCode.CONTROL, KeyCode.K);
        assertThat(session().items().get(1).notes()).isEqualTo("say hello");
        JavaFx.run(() -> row(window, 1).requestFocus());
        window.press(KeyCode.DELETE);
        assertThat(titles()).containsExactly("Before we begin", "Childline", "Where to get help tonight");
        window.click("#undo", 0);
        assertThat(session().items().get(1).notes()).isEqualTo("say hello");
    }

    /// Answers at once, or later.
    private static final class Held implements Background {
        private final List<Runnable> waiting = new ArrayList<>();
        private boolean holds;

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done) {
            Runnable answer = () -> Background.direct(failure -> {
                throw new AssertionError("reading failed", failure);
            }).run(work, done);
            if (holds) {
                waiting.add(answer);
            } else {
                answer.run();
            }
        }
    }

    @Test
    void enterAddsWhatWasFoundForTheseWordsAndNotForTheWordsBefore() {
        Held background = new Held();
        OpenWindow window = OpenWindow.reading(RealCatalogue.search(), background).show(Place.Screen.SESSIONS);
        window.click(window.card("#sessions", SAMPLE)).click("#add-entry", 0).type("kooth");
        background.holds = true;
        window.press(KeyCode.CONTROL, KeyCode.A).type("childline").press(KeyCode.ENTER);
        background.holds = false;
        window.doing(() -> background.waiting.forEach(Runnable::run));
        assertThat(rows(window)).doesNotContain("Kooth");
        window.press(KeyCode.ENTER);
        assertThat(rows(window)).contains("Childline").doesNotContain("Kooth");
    }

    @Test
    void cardsAreDraggedToAnotherPlace() {
        OpenWindow window = onThreeCards();
        drag(window, row(window, 0), row(window, 2), 4);
        assertThat(titles()).containsExactly("B", "C", "A");
        drag(window, row(window, 2), row(window, 0), -4);
        assertThat(titles()).containsExactly("A", "B", "C");
        drag(window, row(window, 1), row(window, 1), 3);
        assertThat(titles()).as("let go where it was").containsExactly("A", "B", "C");
        assertThat(rows(window)).containsSubsequence("A", "B", "C");
    }

    private static void drag(OpenWindow window, Node from, Node to, double below) {
        Node handle = JavaFx.ask(() -> from.lookup(".session-handle"));
        Robot robot = JavaFx.ask(Robot::new);
        Bounds start = JavaFx.ask(() -> handle.localToScreen(handle.getLayoutBounds()));
        Bounds end = JavaFx.ask(() -> to.localToScreen(to.getLayoutBounds()));
        double x = start.getCenterX();
        window.doing(() -> robot.mouseMove(x, start.getCenterY()));
        window.doing(() -> robot.mousePress(MouseButton.PRIMARY));
        window.doing(() -> robot.mouseMove(x, (start.getCenterY() + end.getCenterY()) / 2));
        window.doing(() -> robot.mouseMove(x, end.getCenterY() + below));
        window.doing(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    @Test
    void theMenuOfACardMovesItAndTakesItOut() {
        OpenWindow window = onThreeCards();
        List<MenuItem> items = JavaFx.ask(() -> List.copyOf(((MenuButton) row(window, 1).lookup(".menu-button"))
                .getItems()));
        window.doing(items.get(1)::fire);
        assertThat(titles()).containsExactly("A", "C", "B");
        assertThat(JavaFx.ask(items.get(1)::isDisable)).as("it is the last one now").isTrue();
        window.doing(items.get(2)::fire);
        assertThat(titles()).containsExactly("A", "C");
        assertThat(window.words("#session")).contains("“B” is taken out.");
    }

    @Test
    void atTheEndsACardStays() {
        OpenWindow window = onThreeCards();
        JavaFx.run(() -> row(window, 0).requestFocus());
        window.press(KeyCode.ALT, KeyCode.UP).press(KeyCode.UP);
        assertThat(titles()).containsExactly("A", "B", "C");
        window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(titles()).containsExactly("A", "B", "C");
        assertThat(JavaFx.ask(() -> row(window, 2).isFocused())).isTrue();
    }

    @Test
    void aTextCardIsWrittenAndKeptWithRightToLeftAndCombiningCharacters() {
        OpenWindow window = onThreeCards().click("#add-text", 0);
        assertThat(window.focusIsIn(".session-title")).isTrue();
        String title = "مساء الأهل والمعلمين في المدرسة الابتدائية عن الأمان على الإنترنت \u202e e\u0301";
        window.doing(() -> {
            TextInputControl field = (TextInputControl) window.focus();
            field.selectAll();
            field.replaceSelection(title);
        });
        List<TextInputControl> areas = JavaFx.ask(() -> window.scene().getRoot()
                .lookupAll(".card-editor .text-area").stream().map(TextInputControl.class::cast).toList());
        String words = (title + " " + title + "\n").repeat(5);
        window.doing(() -> areas.getFirst().setText(words));
        for (int width = 900; width < 1440; width += 60) { // where JavaFX wraps such a text it may fail
            window.resize(width);
        }
        assertThat(rows(window)).anyMatch(row -> row.replace("\n", " ").contains("e\u0301"));
        window.doing(() -> areas.getLast().setText("ask ".repeat(25_050)));
        window.show(Place.Screen.HOME);
        SessionItem written = session().items().getLast();
        assertThat(written.card()).isEqualTo(new SessionCard.OfText(SessionCard.Role.PLAIN, title, words));
        assertThat(written.notes()).as("as much as there is room for").hasSize(100_000);
    }

    @Test
    void minutesAreWholeNumbersOfOneDay() {
        OpenWindow window = onThreeCards();
        TextField minutes = (TextField) JavaFx.ask(() -> row(window, 0).lookup(".session-minutes"));
        window.click(minutes).type("a1b5").press(KeyCode.TAB);
        assertThat(session().items().getFirst().minutes()).isEqualTo(15);
        window.doing(() -> minutes.setText("1441")).show(Place.Screen.HOME);
        assertThat(session().items().getFirst().minutes()).isEqualTo(15);
    }

    @Test
    void aSessionKeepsItsNameWhenTheFieldIsEmptied() {
        OpenWindow window = onThreeCards();
        window.click(window.node(Node.class, "#session-name")).press(KeyCode.CONTROL, KeyCode.A)
                .press(KeyCode.BACK_SPACE).press(KeyCode.TAB);
        assertThat(session().name()).isEqualTo("Three");
        assertThat(JavaFx.ask(() -> window.node(TextField.class, "#session-name").getText())).isEqualTo("Three");
    }

    @Test
    void aCopyGetsANameOfItsOwn() {
        OpenWindow window = onThreeCards();
        choose(window, "#session-more", "Duplicate");
        assertThat(library.sessions().all()).extracting(SessionOutline::name)
                .containsExactlyInAnyOrder("Three", "Three (2)");
        assertThat(JavaFx.ask(() -> window.node(TextField.class, "#session-name").getText()))
                .as("the copy is open").isEqualTo("Three (2)");
    }

    @Test
    void anEntryIsAddedFromItsPageByKeyAndByMenu() {
        OpenWindow window = onThreeCards().open("childline").press(KeyCode.CONTROL, KeyCode.D);
        assertThat(titles()).last().isEqualTo("Childline");
        assertThat(said(window)).contains("“Childline” is added to “Three”.");
        window.open("ceop-education");
        List<MenuItem> items = JavaFx.ask(() -> ((Menu) ((MenuButton) window.scene().lookup("#more")).getItems()
                .getFirst()).getItems());
        assertThat(items).extracting(MenuItem::getText).containsExactly("Three", null, "A new session");
        window.doing(items.getFirst()::fire);
        assertThat(titles()).last().isEqualTo("CEOP Education");
        window.doing(items.getLast()::fire);
        assertThat(session().name()).isEqualTo("New session");
        assertThat(titles()).containsExactly("Before we begin", "CEOP Education", "Where to get help tonight");
    }

    @Test
    void anEntryIsAddedFromItsRowAmongTheResults() {
        OpenWindow window = onThreeCards();
        ListView<?> hits = window.hits();
        window.searchFor("childline").press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.F10);
        if (!JavaFx.ask(() -> hits.getContextMenu() != null && hits.getContextMenu().isShowing())) {
            window.doing(() -> { // a robot's keys make no context menu on every platform; the mouse does
                Robot robot = new Robot();
                Bounds row = hits.localToScreen(hits.getLayoutBounds());
                robot.mouseMove(row.getCenterX(), row.getMinY() + 20);
                robot.mouseClick(MouseButton.SECONDARY);
            });
        }
        assertThat(JavaFx.ask(() -> hits.getContextMenu().isShowing())).isTrue();
        window.doing(() -> ((Menu) hits.getContextMenu().getItems().getFirst()).getItems().getFirst().fire());
        assertThat(titles()).last().isEqualTo("Childline");
        window.doing(hits.getContextMenu()::hide);
    }

    @Test
    void anEntryThatThisCatalogueLacksStaysByItsTitleAndSaysSo() {
        OpenWindow window = window();
        long id = library.sessions().add(new SessionPlan("Old", List.of(SessionItem.of(
                new SessionCard.OfEntry(new EntryId("gone"), "A helpline of an edition before")))));
        window.goTo(new Place.AtSession(id));
        assertThat(rows(window)).containsSubsequence("A helpline of an edition before",
                "Not in this catalogue: only its title is known");
    }

    @Test
    void theEditorOfACardSaysWhatToKnowBeforeItIsShown() {
        OpenWindow window = window();
        long id = library.sessions().add(new SessionPlan("Limits", List.of(SessionItem.of(
                new SessionCard.OfEntry(new EntryId("ceop-education"), "CEOP Education")))));
        window.goTo(new Place.AtSession(id)).click(".session-card .toggle-button", 0);
        assertThat(window.words(".card-editor .banner")).isNotEmpty().allMatch(words -> !words.isBlank());
    }

    @Test
    void aSessionOfTenThousandCardsOpens() {
        OpenWindow window = window();
        long id = library.sessions().add(new SessionPlan("Long", IntStream.range(0, SessionPlan.MOST_CARDS)
                .mapToObj(i -> text("Card " + i)).toList()));
        window.goTo(new Place.AtSession(id));
        assertThat(window.words("#session")).contains("Card 0", "9,940 more");
        window.click("#add-text", 0);
        assertThat(said(window)).contains("a session holds 10,000 cards at the most");
        assertThat(session().items()).hasSize(SessionPlan.MOST_CARDS);
    }

    @Test
    void aSessionThatIsGoneSaysSo() {
        OpenWindow window = onThreeCards();
        library.sessions().delete(session().id());
        window.show(Place.Screen.HOME).press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.words("#session")).contains("This session is not here any more.");
    }

    @Test
    void whereNothingCanBeSavedItSaysSoAndNothingIsShownAsKept() throws IOException {
        Files.createDirectories(temp.resolve("data").resolve("user.sqlite")); // refused by the system, for every user
        OpenWindow window = window().show(Place.Screen.SESSIONS);
        assertThat(window.words("#sessions")).last().asString().startsWith("There are no sessions.");
        window.click("#new-session", 0);
        assertThat(said(window)).contains("That was not saved: nothing can be written here.");
        assertThat(window.title()).isEqualTo("Sessions");
        window.open("childline").press(KeyCode.CONTROL, KeyCode.D);
        assertThat(said(window)).contains("That was not saved").doesNotContain("is added");
    }
}
