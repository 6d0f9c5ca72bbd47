package org.signpost.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import org.signpost.catalogue.EntryId;
import org.signpost.exchange.SessionFiles;
import org.signpost.library.UserLibrary;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.text.Texts;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Place;
import org.signpost.ui.shell.SignpostWindow;

/// The window on the real catalogue as a still: in no stage, so that it may be larger than the headless screen and
/// nothing in it blinks. It is always [RealCatalogue#TUESDAY_NOON].
public final class StillWindow {
    private static final int LAYOUTS = 4;
    private static final Instant SAVED = Instant.parse("2026-11-01T09:00:00Z");
    private final UserLibrary library = SqliteUserLibrary.inMemory(InstantSource.fixed(SAVED));
    private final Looks looks = new Looks();
    private final SignpostWindow window;

    private StillWindow(double width, double height, Texts texts) {
        Background direct = Background.direct(failure -> {
            throw new AssertionError("reading failed", failure);
        });
        looks.choiceProperty().set(Looks.Choice.LIGHT);
        window = new SignpostWindow(new SignpostWindow.Ports(RealCatalogue.catalogue(), RealCatalogue.search(),
                library, new SessionFiles(), direct, direct, new RecordingOutside(),
                Clock.fixed(RealCatalogue.TUESDAY_NOON, ZoneOffset.UTC), texts, OpenWindow.PROGRAM), looks, width,
                height);
        window.fill(Runnable::run);
        settle();
    }

    /// A window of that size.
    public static StillWindow of(double width, double height) {
        return JavaFx.ask(() -> new StillWindow(width, height, Texts.british()));
    }

    /// What the user keeps.
    public UserLibrary library() {
        return library;
    }

    /// The scene.
    public Scene scene() {
        return window.scene();
    }

    /// Gives the window a look and a text size.
    public StillWindow look(Looks.Choice choice, int zoom) {
        return doing(() -> {
            looks.choiceProperty().set(choice);
            looks.zoomProperty().set(zoom);
        });
    }

    /// Puts a text into the search field.
    public StillWindow search(String text) {
        return doing(() -> window.search(text));
    }

    /// Opens an entry.
    public StillWindow open(String id) {
        return doing(() -> window.open(new EntryId(id)));
    }

    /// Opens one of the program's own pages.
    public StillWindow show(Place.Screen screen) {
        return doing(() -> window.show(screen));
    }

    /// Goes to a place; on the window's thread.
    public void goTo(Place place) {
        window.goTo(place);
    }

    /// Presses the button, box or link that the selector finds first.
    public StillWindow fire(String selector) {
        return doing(() -> {
            List<Node> found = List.copyOf(scene().getRoot().lookupAll(selector));
            if (found.isEmpty()) {
                throw new AssertionError("nothing is " + selector);
            }
            ((ButtonBase) found.getFirst()).fire();
        });
    }

    /// Does something on the window's thread, and lays the window out.
    public StillWindow doing(Runnable action) {
        JavaFx.run(() -> {
            action.run();
            settle();
        });
        return this;
    }

    private void settle() {
        Parent root = scene().getRoot();
        for (int i = 0; i < LAYOUTS; i++) {
            root.applyCss();
            root.layout();
        }
    }

    /// The picture.
    public WritableImage image() {
        return JavaFx.ask(() -> {
            settle();
            return scene().snapshot(null);
        });
    }
}
