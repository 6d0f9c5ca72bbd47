package org.signpost.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.library.SessionPlan;
import org.signpost.library.UserLibrary;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.ui.common.Place;

/// A window of a trainer who keeps sessions in a real file.
@ExtendWith(JavaFx.class)
abstract class SessionWindow {
    static final String SAMPLE = "Parents’ evening: online safety";
    @TempDir
    Path temp = Path.of("");
    UserLibrary library = SqliteUserLibrary.inMemory(InstantSource.system());

    @AfterEach
    void close() {
        library.close();
    }

    OpenWindow window() {
        library = SqliteUserLibrary.in(temp.resolve("data"), InstantSource.system());
        return OpenWindow.keeping(library);
    }

    /// A window on a session of three text cards: A, B, C.
    OpenWindow onThreeCards() {
        OpenWindow window = window();
        long id = library.sessions().add(new SessionPlan("Three", List.of(text("A"), text("B"), text("C"))));
        return window.goTo(new Place.AtSession(id));
    }

    static SessionItem text(String title) {
        return SessionItem.of(new SessionCard.OfText(SessionCard.Role.PLAIN, title, ""));
    }

    Session session() {
        return library.sessions().find(library.sessions().all().getFirst().id()).orElseThrow();
    }

    static String said(OpenWindow window) {
        return String.join(" ", window.words(".status-bar"));
    }

    static void choose(OpenWindow window, String button, String item) {
        window.doing(() -> ((MenuButton) window.scene().lookup(button)).getItems().stream()
                .filter(one -> item.equals(one.getText())).findFirst().orElseThrow().fire());
    }
}
