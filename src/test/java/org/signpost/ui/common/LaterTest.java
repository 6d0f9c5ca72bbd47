package org.signpost.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What can wait begins when it is told to.
final class LaterTest {
    private final List<String> done = new ArrayList<>();
    private final Later later = new Later(Background.direct(failure -> {
        throw new AssertionError(failure);
    }));

    @Test
    void nothingIsDoneBefore() {
        later.run(() -> "page", done::add);
        assertThat(done).isEmpty();
    }

    @Test
    void whatWaitedIsDoneInOrderAndWhatComesAfterwardsAtOnce() {
        later.run(() -> "page", done::add);
        later.run(() -> "addresses", done::add);
        later.begin();
        assertThat(done).containsExactly("page", "addresses");
        later.run(() -> "more", done::add);
        assertThat(done).containsExactly("page", "addresses", "more");
        later.begin();
        assertThat(done).hasSize(3);
    }
}
