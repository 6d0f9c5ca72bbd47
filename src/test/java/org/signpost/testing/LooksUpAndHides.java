package org.signpost.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.signpost.app.Main;

/// The whole program in a process of its own, with somebody at the keyboard who looks something up, copies a number, is
/// asked whether to open a site, and presses Shift three times.
public final class LooksUpAndHides {
    /// What the first hit opens.
    private static final String OPENED = "childline";
    private static final int FAILED = 3;
    private static final long PATIENCE = 60_000_000_000L;
    private final Path report;

    private LooksUpAndHides(Path report) {
        this.report = report;
    }

    /// Starts the program.
    ///
    /// @param arguments where to write what was seen, what to type, what somebody else copies meanwhile or nothing,
    ///         whether the query is copied from its field; then the arguments of the program
    public static void main(String[] arguments) {
        LooksUpAndHides user = new LooksUpAndHides(Path.of(arguments[0]));
        Thread.ofPlatform().daemon().start(() -> {
            try {
                user.use(arguments[1], arguments[2], Boolean.parseBoolean(arguments[3]));
            } catch (RuntimeException e) {
                user.say("failed: " + e);
                Runtime.getRuntime().halt(FAILED);
            }
        });
        Main.main(Arrays.copyOfRange(arguments, 4, arguments.length));
    }

    private void use(String query, String othersText, boolean copyQuery) {
        waitFor(() -> node("#search") != null);
        query.chars().forEach(letter -> press(letter == ' ' ? KeyCode.SPACE
                : KeyCode.valueOf(Character.toString(letter).toUpperCase(Locale.ROOT))));
        waitFor(() -> node("#hits") instanceof ListView<?> hits && !hits.getItems().isEmpty()
                && hits.getItems().getFirst().toString().contains(OPENED));
        press(KeyCode.DOWN);
        waitFor(() -> button("Copy") != null);
        ask(() -> {
            Objects.requireNonNull(button("Copy")).fire();
            return true;
        });
        if (copyQuery) {
            press(KeyCode.CONTROL, KeyCode.K);
            press(KeyCode.CONTROL, KeyCode.A);
            press(KeyCode.CONTROL, KeyCode.C);
        }
        say("copied: " + ask(LooksUpAndHides::clipboard));
        if (!othersText.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(othersText);
            ask(() -> Clipboard.getSystemClipboard().setContent(content));
        }
        Platform.runLater(() -> Objects.requireNonNull(button("Open…")).fire()); // a dialog that waits
        waitFor(() -> Window.getWindows().size() == 2);
        press(KeyCode.SHIFT);
        press(KeyCode.SHIFT);
        say("windows: " + ask(() -> Window.getWindows().size()));
        ask(() -> {
            Robot robot = new Robot();
            robot.keyPress(KeyCode.SHIFT);
            robot.keyRelease(KeyCode.SHIFT);
            say("windows: " + Window.getWindows().size());
            say("clipboard: " + clipboard());
            return true;
        });
    }

    private void say(String line) {
        try {
            Files.writeString(report, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String clipboard() {
        return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
    }

    private static void press(KeyCode... keys) {
        ask(() -> {
            Robot robot = new Robot();
            List.of(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
            return true;
        });
    }

    private static @Nullable Node node(String selector) {
        return Window.getWindows().stream().filter(Stage.class::isInstance)
                .map(window -> window.getScene().getRoot().lookup(selector)).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private static @Nullable Button button(String words) {
        Node page = node("#page");
        return page == null ? null : Stream.of(page).flatMap(one -> one.lookupAll(".button").stream())
                .filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> words.equals(button.getText())).findFirst().orElse(null);
    }

    private static void waitFor(Callable<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!ask(condition)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nothing came");
            }
            Thread.onSpinWait();
        }
    }

    private static <T> T ask(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        while (true) {
            try {
                Platform.runLater(task);
                return task.get();
            } catch (IllegalStateException e) {
                Thread.onSpinWait(); // JavaFX has not started yet
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
