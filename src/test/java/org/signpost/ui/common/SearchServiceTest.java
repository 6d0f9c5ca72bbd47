package org.signpost.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.search.Cancellation;
import org.signpost.search.CatalogueSearch;
import org.signpost.search.FacetCounts;
import org.signpost.search.Filters;
import org.signpost.search.SearchQuery;
import org.signpost.search.SearchResults;
import org.signpost.testing.JavaFx;
import org.signpost.testing.RealCatalogue;

/// The newest question wins, and the one before it is really stopped.
@ExtendWith(JavaFx.class)
final class SearchServiceTest {
    private final List<String> answered = new ArrayList<>();

    private static SearchQuery query(String text) {
        return SearchQuery.of(text, Filters.NONE);
    }

    private static SearchResults answer(SearchQuery query) {
        return new SearchResults(query, 0, List.of(), FacetCounts.NONE, List.of(), Optional.empty());
    }

    private void hear(SearchResults results) {
        answered.add(results.query().text());
    }

    /// Keeps work until it is told to do it.
    private static final class Later implements Background {
        private final List<Runnable> work = new ArrayList<>();
        private final List<Runnable> deliveries = new ArrayList<>();

        @Override
        public <T> void run(Callable<T> call, Consumer<T> done) {
            work.add(() -> {
                try {
                    T found = call.call();
                    deliveries.add(() -> done.accept(found));
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    @Test
    void aQuestionIsAnswered() {
        SearchService service = new SearchService((query, cancellation) -> answer(query),
                Background.direct(failure -> answered.add("failed")));
        service.ask(query("kite"), this::hear);
        assertThat(answered).containsExactly("kite");
    }

    @Test
    void anAnswerThatComesAfterANewerQuestionIsDropped() {
        Later later = new Later();
        SearchService service = new SearchService((query, cancellation) -> answer(query), later);
        service.ask(query("k"), this::hear);
        later.work.getFirst().run(); // found, but not yet handed over
        service.ask(query("ki"), this::hear);
        later.deliveries.getFirst().run();
        assertThat(answered).isEmpty();
        later.work.get(1).run();
        later.deliveries.get(1).run();
        assertThat(answered).containsExactly("ki");
    }

    @Test
    void aQuestionThatWaitsIsNotEvenAskedOnceANewerOneWaitsToo() {
        Later later = new Later();
        AtomicInteger asked = new AtomicInteger();
        SearchService service = new SearchService((query, cancellation) -> {
            cancellation.check();
            asked.incrementAndGet();
            return answer(query);
        }, later);
        service.ask(query("k"), this::hear);
        service.ask(query("ki"), this::hear);
        later.work.forEach(Runnable::run);
        later.deliveries.forEach(Runnable::run);
        assertThat(asked).hasValue(1);
        assertThat(answered).containsExactly("ki");
    }

    @Test
    void aSearchThatRunsIsStoppedByTheNextQuestion() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        CatalogueSearch search = (query, cancellation) -> {
            if ("slow".equals(query.text())) {
                cancellation.arm(stopped::countDown);
                running.countDown();
                await(stopped);
                cancellation.disarm();
                cancellation.check();
            }
            return answer(query);
        };
        try (ReaderThread reader = new ReaderThread("catalogue-reader", failure -> answered.add("failed " + failure))) {
            SearchService service = new SearchService(search, reader);
            JavaFx.run(() -> service.ask(query("slow"), this::hear));
            await(running);
            JavaFx.run(() -> service.ask(query("quick"), results -> {
                hear(results);
                told.countDown();
            }));
            await(told);
        }
        JavaFx.settle();
        assertThat(answered).containsExactly("quick");
    }

    @Test
    void typingFastOnTheRealCatalogueLeavesTheAnswerToTheWholeWord() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        List<SearchResults> heard = new ArrayList<>();
        try (ReaderThread reader = new ReaderThread("catalogue-reader", failure -> answered.add("failed " + failure))) {
            SearchService service = new SearchService(RealCatalogue.search(), reader);
            JavaFx.run(() -> {
                for (int letters = 1; letters <= "grooming".length(); letters++) {
                    String text = "grooming".substring(0, letters);
                    service.ask(query(text), results -> {
                        heard.add(results);
                        if ("grooming".equals(results.query().text())) {
                            told.countDown();
                        }
                    });
                }
            });
            await(told);
        }
        assertThat(answered).isEmpty();
        assertThat(heard).extracting(results -> results.query().text()).containsExactly("grooming");
        assertThat(heard.getFirst().hits()).isEqualTo(RealCatalogue.search().search(query("grooming")).hits());
    }

    @Test
    void aSearchThatFailsIsToldToWhoeverMadeTheBackground() {
        List<String> failures = new ArrayList<>();
        SearchService service = new SearchService((query, cancellation) -> {
            throw new IllegalStateException("broken");
        }, Background.direct(failure -> failures.add(failure.getMessage())));
        service.ask(query("kite"), this::hear);
        assertThat(failures).containsExactly("broken");
        assertThat(answered).isEmpty();
    }

    @Test
    void stoppingAQuestionThatHasEndedHarmsNothing() {
        Map<String, Cancellation> seen = new HashMap<>();
        SearchService service = new SearchService((query, cancellation) -> {
            seen.put(query.text(), cancellation);
            return answer(query);
        }, Background.direct(failure -> answered.add("failed")));
        service.ask(query("first"), this::hear);
        service.ask(query("second"), this::hear);
        assertThat(answered).containsExactly("first", "second");
        assertThat(seen.get("second")).satisfies(running -> assertThat(running.isCancelled()).isFalse());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
