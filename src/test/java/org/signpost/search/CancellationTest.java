package org.signpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class CancellationTest {
    private final List<String> stopped = new ArrayList<>();
    private final Cancellation cancellation = new Cancellation();

    @Test
    void aSearchThatNobodyStopsGoesOn() {
        cancellation.check();
        cancellation.arm(() -> stopped.add("search"));
        cancellation.disarm();

        assertThat(cancellation.isCancelled()).isFalse();
        assertThat(stopped).isEmpty();
    }

    @Test
    void whatRunsIsStoppedOnce() {
        cancellation.arm(() -> stopped.add("search"));
        cancellation.cancel();
        cancellation.cancel();

        assertThat(cancellation.isCancelled()).isTrue();
        assertThat(stopped).containsExactly("search");
        assertThatExceptionOfType(CancellationException.class).isThrownBy(cancellation::check);
    }

    @Test
    void whatHasEndedIsNotStopped() {
        cancellation.arm(() -> stopped.add("search"));
        cancellation.disarm();
        cancellation.cancel();

        assertThat(stopped).isEmpty();
    }

    @Test
    void whatWasStoppedBeforeDoesNotBegin() {
        cancellation.cancel();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> cancellation.arm(() -> stopped.add("search")));
        cancellation.cancel();
        assertThat(stopped).isEmpty();
    }

    /// Otherwise the stop might come late and hit the next search, which runs on the same connection.
    @Test
    void aSearchCannotEndWhileItIsBeingStopped() {
        cancellation.arm(() -> stopped.add(Thread.holdsLock(cancellation) ? "held" : "free to end"));
        cancellation.cancel();

        assertThat(stopped).containsExactly("held");
    }
}
