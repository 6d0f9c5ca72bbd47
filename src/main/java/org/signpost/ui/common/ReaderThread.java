package org.signpost.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The thread that reads the catalogue for the window. One for one connection; it ends with the program.
public final class ReaderThread implements Background, AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work ->
            Thread.ofPlatform().name("catalogue-reader").daemon().unstarted(work));
    private final Consumer<Throwable> failed;

    /// @param failed hears, on the JavaFX thread, of work that failed
    public ReaderThread(Consumer<Throwable> failed) {
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
