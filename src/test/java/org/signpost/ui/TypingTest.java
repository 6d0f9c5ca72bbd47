package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.Observable;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.search.Cancellation;
import org.signpost.search.CatalogueSearch;
import org.signpost.search.Filters;
import org.signpost.search.SearchQuery;
import org.signpost.search.SearchResults;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;
import org.signpost.ui.common.ReaderThread;

/// Typing faster than answers come: real key strokes, the real reader thread, the real search behind a gate that holds
/// answers back.
@ExtendWith(JavaFx.class)
final class TypingTest {
    private static final String WORRY = "my daughter sent a nude";
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final ReaderThread reader = new ReaderThread("catalogue-reader",
            failure -> failures.add(failure.toString()));
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    /// A question that reached the search.
    private record Asked(String text, Cancellation cancellation) {
    }

    /// The real search; nothing is answered before the gate opens.
    private final CatalogueSearch search = (query, cancellation) -> {
        asked.add(new Asked(query.text(), cancellation));
        try {
            assertThat(gate.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return RealCatalogue.search().search(query, cancellation);
    };

    @AfterEach
    void closeTheReader() {
        gate.countDown();
        reader.close();
        assertThat(failures).isEmpty();
    }

    private void typeInto(OpenWindow window, String text) {
        text.chars().forEach(letter -> window.stroke(letter == ' ' ? KeyCode.SPACE
                : KeyCode.valueOf(Character.toString(letter).toUpperCase(Locale.ROOT))));
    }

    /// Waits until all that was asked so far is answered and shown.
    private void untilAnswered() throws Exception {
        CompletableFuture<Boolean> shown = new CompletableFuture<>();
        reader.run(() -> true, shown::complete);
        assertThat(shown.get(30, TimeUnit.SECONDS)).isTrue();
    }

    private static String typed(OpenWindow window) {
        return JavaFx.ask(() -> window.node(TextField.class, "#search").getText());
    }

    private static List<String> answerTo(String text) {
        SearchResults results = RealCatalogue.search().search(SearchQuery.of(text, Filters.NONE));
        return results.hits().stream().map(hit -> hit.link().id().value()).toList();
    }

    @Test
    void lettersAppearWhileNoAnswerComes() {
        OpenWindow window = OpenWindow.reading(search, reader);

        typeInto(window, WORRY);

        assertThat(gate.getCount()).as("nothing was answered yet").isEqualTo(1);
        assertThat(typed(window)).isEqualTo(WORRY);
        assertThat(JavaFx.ask(() -> window.hits().getItems().size())).isZero();
    }

    @Test
    void theWindowCanBeUsedWhileNoAnswerComes() {
        OpenWindow window = OpenWindow.reading(search, reader);
        typeInto(window, "police");

        window.stroke(KeyCode.ESCAPE);
        typeInto(window, "gaming");

        assertThat(gate.getCount()).as("nothing was answered yet").isEqualTo(1);
        assertThat(typed(window)).isEqualTo("gaming");
    }

    @Test
    void onlyTheNewestQuestionIsAnsweredAndTheOthersAreStopped() throws Exception {
        OpenWindow window = OpenWindow.reading(search, reader);
        List<String> shown = new ArrayList<>();
        JavaFx.run(() -> window.hits().getItems().addListener((Observable _) -> shown.add("answer")));
        typeInto(window, WORRY);

        gate.countDown();
        untilAnswered();

        assertThat(asked.getLast().text()).isEqualTo(WORRY);
        assertThat(asked.getLast().cancellation().isCancelled()).isFalse();
        assertThat(asked.subList(0, asked.size() - 1)).allMatch(one -> one.cancellation().isCancelled());
        assertThat(window.hitIds()).isEqualTo(answerTo(WORRY));
        assertThat(shown).as("the list changed once").hasSize(1);
    }

    @Test
    void typingAsFastAsKeysComeEndsWithTheAnswerToAllOfIt() throws Exception {
        gate.countDown();
        OpenWindow window = OpenWindow.reading(search, reader);

        typeInto(window, "someone is blackmailing my son");
        untilAnswered();

        assertThat(typed(window)).isEqualTo("someone is blackmailing my son");
        assertThat(window.hitIds()).isEqualTo(answerTo("someone is blackmailing my son"))
                .first().isEqualTo("online-blackmail-images");
    }

    @Test
    void aMisspeltWordIsReadAsItWasMeantAndThereIsAWayBack() throws Exception {
        gate.countDown();
        OpenWindow window = OpenWindow.reading(search, reader);
        typeInto(window, "radicalistion");
        untilAnswered();
        JavaFx.settle();

        assertThat(window.hitIds()).isEqualTo(answerTo("radicalisation"));
        assertThat(window.words("#notices")).containsExactly(
                "Showing what matches “radicalisation”: nothing matches “radicalistion”.",
                "Look for “radicalistion” all the same");

        window.click(window.control("#notices", "Look for “radicalistion” all the same"));
        untilAnswered();

        assertThat(window.hitIds()).isEmpty();
        assertThat(JavaFx.ask(() -> window.shows("#notices"))).isFalse();
    }
}
