package org.signpost.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.UnusableCatalogueException;
import org.signpost.cli.SignpostCommand;
import org.signpost.cli.SnapshotRequest;
import org.signpost.exchange.SessionFiles;
import org.signpost.library.UserLibrary;
import org.signpost.search.CatalogueSearch;
import org.signpost.text.Texts;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Outside;
import org.signpost.ui.common.Place;
import org.signpost.ui.common.WayOut;
import org.signpost.ui.settings.AboutView;
import org.signpost.ui.shell.SignpostWindow;

/// Draws the window into a PNG file on JavaFX' headless platform: the real scene, without a display.
///
/// The scene is in no stage: the headless screen is 1000 pixels high and fails under a larger one, and a focused field
/// would have a cursor that blinks, so that two pictures would differ.
final class Snapshot {
    /// Styles, layout, scroll bars that this brings about, and the layout that they change.
    private static final int LAYOUTS = 4;
    private final Catalogue catalogue;
    private final CatalogueSearch search;
    private final UserLibrary library;
    private final Clock clock;
    private final Texts texts;

    /// @param library what the user keeps: a picture shows it and writes nothing
    Snapshot(Catalogue catalogue, CatalogueSearch search, UserLibrary library, Clock clock, Texts texts) {
        this.catalogue = catalogue;
        this.search = search;
        this.library = library;
        this.clock = clock;
        this.texts = texts;
    }

    /// Draws.
    ///
    /// @return the exit code
    int draw(SnapshotRequest request) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                show(request, picture);
            } catch (RuntimeException | Error e) {
                picture.completeExceptionally(e);
            }
        });
        try {
            write(picture.get(), request.file());
            return SignpostCommand.FINE;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnusableCatalogueException unusable) {
                throw unusable;
            }
            throw new IllegalStateException("the window could not be drawn", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("stopped while the window was drawn", e);
        } catch (IOException e) {
            System.err.println(texts.of("cli.not-written", request.file()));
            return SignpostCommand.WRONG_USE;
        } finally {
            Platform.exit();
        }
    }

    private void show(SnapshotRequest request, CompletableFuture<WritableImage> picture) {
        Looks looks = new Looks();
        looks.choiceProperty().set(Looks.Choice.valueOf(request.theme().toUpperCase(Locale.ROOT)));
        looks.zoomProperty().set(request.zoom());
        Background direct = Background.direct(picture::completeExceptionally);
        SignpostWindow window = new SignpostWindow(new SignpostWindow.Ports(catalogue, search, library,
                new SessionFiles(), direct, direct, new NoOutside(), clock, texts,
                new AboutView.Program(Places.version(), Components.read())), looks, request.width(), request.height());
        window.fill(Runnable::run);
        window.search(request.query());
        request.screen().flatMap(Place.Screen::of).ifPresent(window::show);
        request.open().ifPresent(window::open);
        Parent root = window.scene().getRoot();
        for (int i = 0; i < LAYOUTS; i++) {
            root.applyCss();
            root.layout();
        }
        picture.complete(window.scene().snapshot(null));
    }

    private static void write(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ImageIO.setUseCache(false); // there may be no temporary folder that can be written
        try (var out = Files.newOutputStream(file)) {
            ImageIO.write(buffered, "png", out);
        }
    }

    /// A picture copies nothing, asks for no file and opens nothing.
    private static final class NoOutside implements Outside {
        @Override
        public void copy(String text) {
            throw new IllegalStateException("a picture cannot copy");
        }

        @Override
        public void clearClipboard(List<String> typed) {
            throw new IllegalStateException("a picture has no clipboard");
        }

        @Override
        public void open(WayOut.Address address) {
            throw new IllegalStateException("a picture opens nothing");
        }

        @Override
        public Optional<Target> askWhere(String name, FileType type) {
            throw new IllegalStateException("a picture asks for no file");
        }

        @Override
        public Optional<Path> askWhich(FileType type) {
            throw new IllegalStateException("a picture asks for no file");
        }

        @Override
        public boolean open(Path file) {
            throw new IllegalStateException("a picture opens nothing");
        }

        @Override
        public void exit() {
            Platform.exit();
        }
    }
}
