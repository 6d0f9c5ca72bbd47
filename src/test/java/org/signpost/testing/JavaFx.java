package org.signpost.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.application.Platform;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Runs JavaFX for tests on the headless platform (`-Dglass.platform=Headless`), started once in a test run.
///
/// What fails on the thread of JavaFX fails the test that made it fail, wherever it was thrown: in a listener, a pulse
/// or a handler. So does everything that JavaFX says on the console, such as a warning of a colour that no sheet
/// defines. Windows that a test leaves open are closed.
public final class JavaFx implements BeforeAllCallback, AfterEachCallback {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<Throwable> UNCAUGHT = new ArrayList<>();
    private static final Logger LOGGER = Logger.getLogger("");
    private static boolean started;

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        throwUncaught();
    }

    private static synchronized void start() throws InterruptedException {
        if (!started) {
            CountDownLatch running = new CountDownLatch(1);
            Platform.startup(running::countDown);
            running.await();
            Platform.setImplicitExit(false);
            LOGGER.addHandler(new Console());
            started = true;
            run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> keep(failure)));
        }
    }

    /// Runs something on the thread of JavaFX and waits for its end.
    public static void run(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /// Asks something on the thread of JavaFX, and waits for the answer; an answer that does not come within half a
    /// minute is a failure.
    public static <T> T ask(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            try {
                return question.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception | Error e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new AssertionError(e.getCause());
            }
        } catch (TimeoutException e) {
            throw new AssertionError("the thread of JavaFX hangs", e);
        } catch (InterruptedException e) {
            throw new AssertionError("stopped while JavaFX worked", e);
        }
    }

    /// Waits until what was put off on the thread of JavaFX before this call has been done.
    public static void settle() {
        run(() -> { });
    }

    private static void keep(Throwable failure) {
        synchronized (UNCAUGHT) {
            UNCAUGHT.add(failure);
        }
    }

    private static final class Console extends Handler {
        private final SimpleFormatter format = new SimpleFormatter();

        @Override
        public void publish(LogRecord said) {
            if (said.getLevel().intValue() >= Level.INFO.intValue()) {
                keep(new AssertionError(format.formatMessage(said), said.getThrown()));
            }
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static void throwUncaught() {
        settle();
        List<Throwable> failures;
        synchronized (UNCAUGHT) {
            failures = List.copyOf(UNCAUGHT);
            UNCAUGHT.clear();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("failed on the thread of JavaFX: " + failures.getFirst(), failures.getFirst());
        }
    }
}
