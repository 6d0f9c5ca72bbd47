package org.signpost.handout;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

/// How far the making of one handout has come, and the way to stop it from another thread.
public final class Progress {
    private final Watcher watcher;
    private final AtomicReference<State> state = new AtomicReference<>(State.GOING);
    /// Used by the thread that does the work only.
    private double reached;

    private enum State {
        GOING, CANCELLED, MADE
    }

    /// Somebody who is told how far it has come, on the thread that does the work.
    @FunctionalInterface
    public interface Watcher {
        /// Tells how far it has come.
        ///
        /// @param share of the whole work that is done: 0 to 1, never less than before
        void come(double share);
    }

    /// Tells a watcher of every part that is done.
    public Progress(Watcher watcher) {
        this.watcher = watcher;
    }

    /// Nobody watches.
    public static Progress unwatched() {
        return new Progress(share -> { });
    }

    /// Stops the work as soon as it looks. Nothing is written then. Calling it twice does nothing more.
    ///
    /// @return whether it came in time; otherwise everything is made already, and only the file is being put in place
    public boolean cancel() {
        state.compareAndSet(State.GOING, State.CANCELLED);
        return state.get() == State.CANCELLED;
    }

    /// Goes on only if it was not asked to stop.
    ///
    /// @throws CancellationException when it was asked to stop
    void check() {
        if (state.get() == State.CANCELLED) {
            throw new CancellationException("the handout is not wanted any more");
        }
    }

    void come(double share) {
        check();
        reached = Math.max(reached, share);
        watcher.come(reached);
    }

    /// A part of the work is done, of a stage that goes from one share of the whole to another.
    void come(Stage stage, long done, long total) {
        come(stage.from + (stage.to - stage.from) * Math.min(done, total) / Math.max(1, total));
    }

    /// Everything is made: from now on it cannot be stopped any more.
    ///
    /// @throws CancellationException when it was asked to stop
    void made() {
        state.compareAndSet(State.GOING, State.MADE);
        come(1);
    }

    /// What a PDF is made in, with the share of the time that each took for sessions of 1,000 and of 10,000 cards.
    enum Stage {
        /// The page of HTML.
        PAGE(0, 0.1),
        /// Where each line goes.
        LAYOUT(0.1, 0.4),
        /// Drawing the pages. What is left then is to put them into the file.
        PAINTING(0.4, 0.9);

        private final double from;
        private final double to;

        Stage(double from, double to) {
            this.from = from;
            this.to = to;
        }
    }
}
