package org.signpost.search;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Lets one thread stop a search that another one runs. Used for one search only.
public final class Cancellation {
    private boolean cancelled;
    private @Nullable Runnable stopper;

    /// Stops the search, now or as soon as it begins. Calling it twice, or after the end, does nothing.
    ///
    /// The search cannot end in the meantime: a stop that came late would hit the next search on the same connection.
    public synchronized void cancel() {
        cancelled = true;
        if (stopper != null) {
            stopper.run();
            stopper = null;
        }
    }

    /// Whether it was asked to stop.
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /// Says how to interrupt what runs now; [#disarm] when it has ended.
    ///
    /// @throws CancellationException when it was asked to stop already
    public synchronized void arm(Runnable stop) {
        check();
        stopper = stop;
    }

    /// Nothing runs that could be interrupted.
    public synchronized void disarm() {
        stopper = null;
    }

    /// Goes on only if it was not asked to stop.
    ///
    /// @throws CancellationException when it was asked to stop
    public synchronized void check() {
        if (cancelled) {
            throw new CancellationException("a newer question was asked");
        }
    }
}
