package org.signpost.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Theme and text size of every window of the program.
public final class Looks {
    /// The text sizes in per cent.
    public static final List<Integer> ZOOMS = IntStream.rangeClosed(8, 20).map(tens -> tens * 10).boxed().toList();
    /// The usual text size.
    public static final int USUAL_ZOOM = 100;
    private static final double USUAL_EM = 14;
    private static final String RESOURCES = "/org/signpost/resources/";

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final InvalidationListener system = preference -> follow();
    private final IntegerProperty zoom = new SimpleIntegerProperty(this, "zoom", USUAL_ZOOM);

    /// What the user asks for.
    public enum Choice {
        /// Follow the system.
        SYSTEM,
        /// Always light.
        LIGHT,
        /// Always dark.
        DARK,
        /// Always high contrast.
        CONTRAST
    }

    /// To be made once JavaFX runs.
    public Looks() {
        Typeface.load();
        // the system stays when a window has gone, and must not keep it
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(system));
        choice.subscribe(this::follow);
        follow();
        laySheetBelow(theme.get()); // before the first control is made, or JavaFX reads a sheet of its own
    }

    private void follow() {
        theme.set(switch (choice.get()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
        });
    }

    /// What the user asks for.
    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /// The theme that this comes to.
    public ObservableValue<Theme> themeProperty() {
        return theme;
    }

    /// The text size in per cent, one of [#ZOOMS].
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    /// What an em of the usual text comes to at the present text size, in pixels; as the sheet has it.
    public double em() {
        return USUAL_EM * zoom.get() / USUAL_ZOOM;
    }

    /// Makes text one step larger or smaller, as far as it goes.
    public void zoomBy(int steps) {
        int at = ZOOMS.indexOf(zoom.get()) + steps;
        zoom.set(ZOOMS.get(Math.clamp(at, 0, ZOOMS.size() - 1)));
    }

    /// Gives a scene these looks, now and, for as long as its window shows, when they change. A dialog that is closed
    /// leaves nothing behind.
    public void dress(Scene scene) {
        Dressed dressed = new Dressed(scene);
        scene.windowProperty().flatMap(Window::showingProperty).orElse(false)
                .subscribe((before, showing) -> dressed.follow(showing));
    }

    /// A scene that follows these looks, or stands still.
    private final class Dressed {
        private final Scene scene;
        private Subscription following;

        Dressed(Scene scene) {
            this.scene = scene;
            following = putOn(scene);
        }

        void follow(boolean showing) {
            following.unsubscribe();
            following = showing ? putOn(scene) : Subscription.EMPTY;
        }
    }

    private Subscription putOn(Scene scene) {
        return Subscription.combine(theme.subscribe(now -> {
            laySheetBelow(now);
            lay(now, scene);
        }), zoom.subscribe(now -> {
            List<String> classes = scene.getRoot().getStyleClass();
            String size = "zoom-" + now.intValue();
            if (!classes.contains(size)) { // as above: every node would be dressed anew
                classes.removeIf(name -> name.startsWith("zoom-"));
                classes.add(size);
            }
        }));
    }

    private static void laySheetBelow(Theme theme) {
        String base = theme == Theme.LIGHT
                ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet();
        // sheets that are laid on anew are read anew: for a moment JavaFX would find no colour of theirs
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
    }

    /// Gives a scene a theme of its own, whatever the others have, and no text size: one for a room to look at, from
    /// far away and perhaps in the dark. The typeface is the same.
    ///
    /// @return ends it
    public static Subscription dressAlone(Scene scene, ObservableValue<Theme> own) {
        return own.subscribe(now -> lay(now, scene));
    }

    private static void lay(Theme theme, Scene scene) {
        List<String> sheets = List.of(resource("css/palette-" + theme.code() + ".css").toExternalForm(),
                resource("css/signpost.css").toExternalForm(), resource("css/trainers.css").toExternalForm());
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    static URL resource(String name) {
        URL url = Looks.class.getResource(RESOURCES + name);
        if (url == null) {
            throw new IllegalStateException("the program is not whole: " + name + " is missing");
        }
        return url;
    }
}
