package org.signpost.ui.common;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Brings what another thread tells to the JavaFX thread, the newest only: however often it is told something, the
/// window never falls behind.
///
/// @param <T> what is told
public final class Latest<T> {
    private final AtomicReference<@Nullable T> told = new AtomicReference<>();
    private final Consumer<T> hear;

    /// @param hear hears it on the JavaFX thread
    public Latest(Consumer<T> hear) {
        this.hear = hear;
    }

    /// Tells something, on any thread.
    public void tell(T news) {
        if (told.getAndSet(news) == null) {
            Platform.runLater(this::handOver);
        }
    }

    private void handOver() {
        T news = told.getAndSet(null);
        if (news != null) {
            hear.accept(news);
        }
    }
}
