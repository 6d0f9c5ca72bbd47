package org.signpost.ui.common;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// A background for what can wait: it begins when it is told to, and from then on works as the one behind it. Used on
/// the JavaFX thread.
public final class Later implements Background {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Background behind;
    private boolean begun;

    /// @param behind does the work
    public Later(Background behind) {
        this.behind = behind;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done) {
        if (begun) {
            behind.run(work, done);
        } else {
            waiting.add(() -> behind.run(work, done));
        }
    }

    /// Begins with what was asked for so far, in that order.
    public void begin() {
        begun = true;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
