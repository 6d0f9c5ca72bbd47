package org.signpost.ui.common;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The thread that works on one connection for the window; it ends with the program.
public final class ReaderThread implements Background, AutoCloseable {
    /// Longer than any save takes, shorter than people wait for a program to end.
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final ExecutorService thread;
    private final Consumer<Throwable> failed;

    /// @param name of the thread, such as `catalogue-reader`
    /// @param failed hears, on the JavaFX thread, of work that failed
    public ReaderThread(String name, Consumer<Throwable> failed) {
        thread = Executors.newSingleThreadExecutor(work ->
                Thread.ofPlatform().name(name).daemon().unstarted(work));
        this.failed = failed;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done) {
        if (thread.isShutdown()) {
            return; // the window has gone, and with it whoever would hear the answer
        }
        thread.execute(() -> {
            try {
                T answer = work.call();
                Platform.runLater(() -> done.accept(answer));
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    /// Waits until the work that was asked for is done, though not for ever.
    public void finish() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
