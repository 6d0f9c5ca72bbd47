package org.signpost.app;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.UnusableCatalogueException;
import org.signpost.cli.SignpostCommand;
import org.signpost.exchange.SessionFiles;
import org.signpost.library.UserLibrary;
import org.signpost.search.CatalogueSearch;
import org.signpost.text.Texts;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.ReaderThread;
import org.signpost.ui.common.Typeface;
import org.signpost.ui.settings.AboutView;
import org.signpost.ui.shell.HideKeys;
import org.signpost.ui.shell.SignpostWindow;

/// The program with a window. JavaFX makes the instance, so what it needs is handed over beforehand.
public final class DesktopApp extends Application {
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;
    private static final double PROBLEM_WIDTH = 560;
    private static final AtomicReference<Start> START = new AtomicReference<>();
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final AtomicInteger EXIT = new AtomicInteger(SignpostCommand.FINE);

    /// What the window is made of.
    record Parts(Catalogue catalogue, CatalogueSearch search, UserLibrary library, Clock clock, Texts texts) {
    }

    @FunctionalInterface
    private interface Start {
        void on(DesktopApp app, Stage stage);
    }

    private @Nullable ReaderThread writer;

    /// For JavaFX.
    public DesktopApp() {
        super();
    }

    /// Shows the window until it is closed; for a catalogue that cannot be used, one sentence in a plain window: never
    /// a blank window, never a stack trace.
    ///
    /// @param parts waits for what the window is made of; it may still be on its way while JavaFX starts
    /// @return the exit code
    static int show(Supplier<Parts> parts, Texts texts) {
        return run(texts, (app, stage) -> {
            try {
                Looks looks = new Looks();
                Parts all = parts.get();
                SignpostWindow window = app.showWindow(all, looks, stage);
                if (Rehearsal.isAskedFor()) {
                    Rehearsal.begin(window, looks, all.catalogue());
                }
            } catch (UnusableCatalogueException e) {
                fail(e, texts, stage);
            }
        });
    }

    private static int run(Texts texts, Start start) {
        START.set(start);
        Thread.ofPlatform().name("typeface").daemon().start(DesktopApp::loadTypeface);
        try {
            launch(DesktopApp.class);
        } catch (RuntimeException e) {
            if (STARTED.get()) {
                throw e;
            }
            // JavaFX found no display that it can use, or lacks a library of the system
            System.err.println(texts.of("cli.display-unusable"));
            return SignpostCommand.WRONG_USE;
        }
        return EXIT.get();
    }

    /// While JavaFX starts, which takes longer.
    private static void loadTypeface() {
        try {
            Typeface.load();
        } catch (RuntimeException | LinkageError _) {
            // where JavaFX has no display, or lacks a library, its own start says so
        }
    }

    @Override
    public void start(Stage stage) {
        STARTED.set(true);
        START.get().on(this, stage);
    }

    /// What was still to be saved is saved before the program ends.
    @Override
    public void stop() {
        if (writer != null) {
            writer.finish();
        }
    }

    private SignpostWindow showWindow(Parts parts, Looks looks, Stage stage) {
        Texts texts = parts.texts();
        ReaderThread reader = new ReaderThread("catalogue-reader", failure -> fail(failure, texts, stage));
        SystemOutside outside = new SystemOutside(getHostServices(), texts);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        writer = new ReaderThread("library-writer", failure -> fail(failure, texts, stage));
        SignpostWindow window = new SignpostWindow(new SignpostWindow.Ports(parts.catalogue(), parts.search(),
                parts.library(), new SessionFiles(), reader, writer, outside, parts.clock(), texts,
                new AboutView.Program(Places.version(), Components.read())), looks,
                Math.min(USUAL_WIDTH, screen.getWidth()),
                Math.min(USUAL_HEIGHT, screen.getHeight()));
        stage.setTitle(texts.of("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(window.scene());
        stage.setOnHidden(event -> window.close());
        stage.show();
        window.focusSearch();
        window.fill(next -> Nodes.onceDrawn(window.scene(), next));
        return window;
    }

    /// A catalogue that fails while it is read: the sentence in place of the window.
    private static void fail(Throwable failure, Texts texts, Stage stage) {
        if (failure instanceof UnusableCatalogueException unusable) {
            EXIT.set(SignpostCommand.WRONG_USE);
            stage.hide();
            problem(SignpostCommand.sentence(texts, unusable), texts, stage);
            return;
        }
        throw new IllegalStateException("background work failed", failure);
    }

    /// One sentence in a plain window; Hide now is there too, by its keys: the program ends with its last window.
    static void problem(String sentence, Texts texts, Stage stage) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        Button close = new Button(texts.of("problem.close"));
        close.setDefaultButton(true);
        close.setOnAction(event -> Platform.exit());
        VBox box = new VBox(words, close);
        box.getStyleClass().add("problem");
        Scene scene = new Scene(box, PROBLEM_WIDTH, -1);
        new Looks().dress(scene);
        new HideKeys(stage::hide, Clock.systemUTC()).listenTo(scene);
        stage.setTitle(texts.of("app.name"));
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }
}
