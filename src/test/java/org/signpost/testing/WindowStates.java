package org.signpost.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.library.SessionPlan;
import org.signpost.ui.common.Place;
import org.signpost.ui.handout.HandoutSubject;

/// Every state that the window can be in and that shows something of its own. A new screen is one more line here.
public final class WindowStates {
    private static final List<State> ALL = List.of(
            new State("home", window -> { }),
            new State("helpline", window -> window.open("nspcc-helpline")),
            new State("renamed source", window -> window.open("ceop-education")),
            new State("closed source", window -> window.open("net-aware")),
            new State("source with texts only", window -> window.open("shout")),
            new State("article", window -> window.open("shropshire-star-2024-undercover-online")),
            new State("article with people", window -> window.open("premier-2014-660-arrests")),
            new State("worry", window -> window.open("online-grooming")),
            new State("evidence", window -> window.open("childline").click("#page .provenance .hyperlink", 0)),
            new State("something wrong", window -> window.open("childline").click("#page .provenance .hyperlink", 1)),
            new State("renamed", window -> window.searchFor("thinkuknow")),
            new State("misspelt", window -> window.searchFor("childlyne")),
            new State("some words", window -> window.searchFor("childline quagglewort")),
            new State("nothing", window -> window.searchFor("quagglewort")),
            new State("filtered", window -> filters(window).click("#filter-topic-grooming", 0).searchFor("net")),
            new State("all filters", window -> filters(window).click(".filters .hyperlink", 0)),
            new State("menu", window -> window.doing(() -> ((MenuButton) window.scene().lookup("#menu")).show())),
            new State("nation", window -> window.doing(() -> ((MenuButton) window.scene().lookup("#nation")).show())),
            new State("copied", window -> window.open("childline").click("#page .contact-buttons .button", 0)),
            new State("code", window -> window.open("childline")
                    .click("#page .contact-buttons .button", 1)),
            new State("visit", window -> window.open("ceop-education")
                    .clickForDialog(window.scene().getRoot().lookup(".primary"))),
            new State("keys", WindowStates::showKeys),
            new State("shown to the room", window -> window.open("childline")
                    .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P)),
            new State("nothing saved", window -> window.show(Place.Screen.SAVED)),
            new State("saved", window -> window.open("childline").click("#save", 0).show(Place.Screen.SAVED)),
            new State("undo", window -> window.open("childline").click("#save", 0).show(Place.Screen.SAVED)
                    .click("#saved .icon-button", 0)),
            new State("note", window -> window.open("childline").click("#note", 0)),
            new State("routes of a nation", window -> filters(window).click("#filter-nation-wales", 0)
                    .open("immediate-danger")),
            new State("chart", window -> window.open("police-professional-2024-ucol")),
            new State("handout", window -> window.open("childline").press(KeyCode.CONTROL, KeyCode.P)),
            new State("handout of a session", window -> handout(1, window)),
            new State("handout being made", window -> handout(SessionPlan.MOST_CARDS, window)
                    .saveAs(Path.of("target", "handout.pdf"), true)),
            new State("handout made", window -> handout(1, window).saved(Path.of("target", "handout.pdf"))),
            new State("handout not made", window -> handout(1, window).saved(Path.of("/0", "1"))),
            new State("sessions", window -> window.show(Place.Screen.SESSIONS)),
            new State("session", WindowStates::openSample),
            new State("card of an entry", window -> openSample(window).click(".session-card .toggle-button", 8)),
            new State("text card", window -> openSample(window).click(".session-card .toggle-button", 0)),
            new State("entries to add", window -> {
                openSample(window).click("#add-entry", 0).type("childline");
            }),
            new State("card taken out", window -> {
                openSample(window).doing(() -> window.scene().lookup(".session-card").requestFocus());
                window.press(KeyCode.DELETE);
            }),
            new State("settings", window -> window.show(Place.Screen.SETTINGS)),
            new State("keeps", window -> window.show(Place.Screen.KEEPS)),
            new State("safety", window -> window.show(Place.Screen.SAFETY)),
            new State("about", window -> window.show(Place.Screen.ABOUT)),
            new State("delete", window -> window.show(Place.Screen.KEEPS)
                    .clickForDialog(window.scene().getRoot().lookup("#delete-notes"))));

    private WindowStates() {
    }

    /// One state.
    ///
    /// @param bring brings a new window into it
    public record State(String name, Consumer<OpenWindow> bring) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// All of them.
    public static List<State> all() {
        return ALL;
    }

    /// The filters, unfolded where they are folded.
    private static OpenWindow filters(OpenWindow window) {
        return window.shows("#filters-button") ? window.click("#filters-button", 0) : window;
    }

    /// The handout of a session with notes.
    private static OpenHandout handout(int cards, OpenWindow window) {
        SessionItem card = SessionItem.of(new SessionCard.OfEntry(new EntryId("childline"), "Childline"))
                .withNotes("Sam speaks here.");
        return OpenHandout.of(new HandoutSubject.OfSession(new Session(1, "Childline", Instant.EPOCH,
                Collections.nCopies(cards, card))), window);
    }

    private static OpenWindow openSample(OpenWindow window) {
        return window.show(Place.Screen.SESSIONS).click("#sessions .card", 0);
    }

    private static void showKeys(OpenWindow window) {
        Node hits = window.hits();
        window.doing(hits::requestFocus);
        Platform.runLater(() -> KeyEvent.fireEvent(hits, new KeyEvent(KeyEvent.KEY_TYPED, "?", "?",
                KeyCode.UNDEFINED, false, false, false, false)));
        JavaFx.settle();
    }
}
