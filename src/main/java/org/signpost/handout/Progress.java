package org.signpost.handout;

import java.util.concurrent.CancellationException;

/// How far the making of one handout has come, and the way to stop it from another thread.
public final class Progress {
    private final Watcher watcher;
    private volatile boolean cancelled;

    /// Somebody who is told how far it has come, on the thread that does the work.
    @FunctionalInterface
    public interface Watcher {
        /// Tells how far it has come.
        ///
        /// @param done parts of the work that are done
        /// @param total parts in all
        void come(int done, int total);
    }

    /// Tells a watcher of every part that is done.
    public Progress(Watcher watcher) {
        this.watcher = watcher;
    }

    /// Nobody watches.
    public static Progress unwatched() {
        return new Progress((done, total) -> { });
    }

    /// Stops the work as soon as it looks. Nothing is written then. Calling it twice, or after the end, does nothing.
    public void cancel() {
        cancelled = true;
    }

    /// Whether it was asked to stop.
    public boolean isCancelled() {
        return cancelled;
    }

    /// Goes on only if it was not asked to stop.
    ///
    /// @throws CancellationException when it was asked to stop
    void check() {
        if (cancelled) {
            throw new CancellationException("the handout is not wanted any more");
        }
    }

    void come(int done, int total) {
        check();
        watcher.come(done, total);
    }
}
