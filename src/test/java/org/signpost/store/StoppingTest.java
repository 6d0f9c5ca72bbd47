package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.search.Cancellation;
import org.signpost.search.Filters;
import org.signpost.search.SearchQuery;
import org.signpost.search.SearchResults;
import org.signpost.testing.RealCatalogue;
import org.sqlite.ProgressHandler;

/// Stopping a search. SQLite itself says when a statement is in the middle of its work, so nothing here waits.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class StoppingTest {
    /// Without hits, so that the work is one long statement and little else.
    private static final SearchQuery POLICE = new SearchQuery("police", Filters.NONE, 0);
    private final CatalogueFile file = CatalogueFile.open(RealCatalogue.path());
    private final SqliteSearch search = new SqliteSearch(file, InstantSource.fixed(RealCatalogue.TUESDAY_NOON));
    private final Cancellation cancellation = new Cancellation();

    @AfterEach
    void close() {
        file.close();
    }

    /// Does something at the given step of SQLite's work, from within the running statement. Gives the steps so far.
    private AtomicInteger atStep(int step, Runnable action) throws SQLException {
        AtomicInteger steps = new AtomicInteger();
        ProgressHandler.setHandler(file.connection(), 1, new ProgressHandler() {
            @Override
            protected int progress() {
                if (steps.incrementAndGet() == step) {
                    action.run();
                }
                return 0;
            }
        });
        return steps;
    }

    private void cancelFromAnotherThread() {
        Thread stopper = Thread.ofPlatform().name("stopper").start(cancellation::cancel);
        try {
            stopper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatWasStoppedBeforeIsNotAsked() {
        cancellation.cancel();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> search.search(POLICE, cancellation));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.9})
    void aRunningStatementIsInterrupted(double part) throws SQLException {
        search.search(POLICE); // what it keeps in memory is read once
        AtomicInteger all = atStep(-1, () -> { });
        search.search(POLICE);
        int whole = all.get();
        AtomicInteger taken = atStep((int) (whole * part), this::cancelFromAnotherThread);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> search.search(POLICE, cancellation))
                .havingCause().isInstanceOf(SQLException.class).withMessageContaining("SQLITE_INTERRUPT");
        assertThat(taken.get()).as("it ends at once").isLessThan((int) (whole * part) + whole / 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20, 100, 200})
    void theNextSearchAnswersAsIfNothingHadHappened(int step) throws SQLException {
        search.search(POLICE); // what it keeps in memory is read once
        atStep(step, this::cancelFromAnotherThread);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> search.search(POLICE, cancellation));
        ProgressHandler.clearHandler(file.connection());

        assertThat(search.search(POLICE)).isEqualTo(RealCatalogue.search().search(POLICE));
    }

    @Test
    void stoppingAfterTheEndDoesNothing() {
        SearchResults answer = search.search(POLICE, cancellation);
        cancellation.cancel();

        assertThat(search.search(POLICE)).isEqualTo(answer);
    }
}
