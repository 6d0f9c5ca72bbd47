package org.signpost.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The thread that works on one connection for the window; it ends with the program.
public final class ReaderThread implements Background, AutoCloseable {
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
        thread.execute(() -> {
            try {
                T answer = work.call();
                Platform.runLater(() -> done.accept(answer));
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
