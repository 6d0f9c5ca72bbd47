package org.signpost.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs work away from the window's thread and brings the answer back to it.
public interface Background {
    /// Runs the work, later and elsewhere; then hands its answer over on the JavaFX thread. Work is done in the order
    /// in which it was asked for. Work that fails goes to whoever made this background.
    <T> void run(Callable<T> work, Consumer<T> done);

    /// Gives each work a thread of its own, which ends with it: for long work that nothing else may wait for.
    ///
    /// @param name of the threads
    /// @param failed hears, on the JavaFX thread, of work that failed
    static Background apart(String name, Consumer<Throwable> failed) {
        return new Background() {
            @Override
            public <T> void run(Callable<T> work, Consumer<T> done) {
                Thread.ofPlatform().name(name).daemon().start(() -> {
                    try {
                        T answer = work.call();
                        Platform.runLater(() -> done.accept(answer));
                    } catch (Exception | Error e) { // whoever waits for an answer hears of everything
                        Platform.runLater(() -> failed.accept(e));
                    }
                });
            }
        };
    }

    /// Does everything at once on the calling thread: for tests and for drawing the window without a display.
    static Background direct(Consumer<Throwable> failed) {
        return new Background() {
            @Override
            public <T> void run(Callable<T> work, Consumer<T> done) {
                T answer;
                try {
                    answer = work.call();
                } catch (Exception e) {
                    failed.accept(e);
                    return;
                }
                done.accept(answer);
            }
        };
    }
}
