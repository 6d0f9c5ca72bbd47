package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.catalogue.EntryId;
import org.signpost.exchange.SessionFiles;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;
import org.signpost.testing.RecordingOutside;
import org.signpost.text.Texts;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.reading.ReadingView;
import org.signpost.ui.shell.SignpostWindow;

/// How the window fills: the bars are there with it, then the list, the page and the filters, each once what was there
/// before has been drawn.
@ExtendWith(JavaFx.class)
final class FirstMomentTest {
    private final Queue<Runnable> undrawn = new ArrayDeque<>();
    private final SignpostWindow window = JavaFx.ask(() -> {
        Background direct = Background.direct(failure -> {
            throw new AssertionError("reading failed", failure);
        });
        return new SignpostWindow(new SignpostWindow.Ports(RealCatalogue.catalogue(), RealCatalogue.search(),
                SqliteUserLibrary.inMemory(InstantSource.system()), new SessionFiles(), direct, direct,
                new RecordingOutside(), Clock.fixed(RealCatalogue.TUESDAY_NOON, ZoneOffset.UTC), Texts.british(),
                OpenWindow.PROGRAM), new Looks(), 1440, 900);
    });

    private void fill() {
        JavaFx.ask(() -> {
            window.fill(undrawn::add);
            return true;
        });
    }

    private void draw() {
        JavaFx.ask(() -> {
            undrawn.remove().run();
            return true;
        });
    }

    private int count(String selector) {
        return JavaFx.ask(() -> {
            Node root = window.scene().getRoot();
            root.applyCss();
            return root.lookupAll(selector).size();
        });
    }

    private int hits() {
        return JavaFx.ask(() -> ((ListView<?>) window.scene().getRoot().lookup("#hits")).getItems().size());
    }

    @Test
    void whomToCallStandsThereBeforeAnythingElse() {
        assertThat(count(".help-now-route")).isEqualTo(4);
        assertThat(hits()).isZero();
        assertThat(count(".home")).isZero();
        assertThat(count(".filter")).isZero();
    }

    @Test
    void nothingIsSaidOfAnAnswerThatHasNotCome() {
        assertThat(seen()).noneMatch(words -> words.matches(".*\\b0\\b.*") || words.contains("Nothing matches"));
        fill();
        assertThat(seen()).anyMatch(words -> words.matches("All \\d+"));
    }

    private List<String> seen() {
        return JavaFx.ask(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return OpenWindow.words(window.scene().getRoot().lookup(".results"));
        });
    }

    @Test
    void theListComesFirstThenThePageThenTheFilters() {
        fill();
        assertThat(hits()).isPositive();
        assertThat(count(".home")).isZero();
        draw();
        assertThat(count(".home")).isEqualTo(1);
        assertThat(count(".tile")).isPositive();
        assertThat(count(".filter")).isZero();
        draw();
        assertThat(count(".filter")).isPositive();
        assertThat(undrawn).isEmpty();
    }

    @Test
    void whoeverOpensAnEntryBeforeThePageIsThereReadsIt() {
        fill();
        JavaFx.ask(() -> {
            window.open(new EntryId("childline"));
            return true;
        });
        assertThat(title()).isEqualTo("Childline");
        draw();
        assertThat(title()).as("and is not sent away from it").isEqualTo("Childline");
    }

    private String title() {
        return JavaFx.ask(() -> {
            window.scene().getRoot().applyCss();
            return ((Labeled) window.scene().getRoot().lookup(".page-title")).getText();
        });
    }

    @Test
    void theClockMayTickBeforeThePageIsThere() {
        JavaFx.ask(() -> {
            page().followClock();
            return true;
        });
        assertThat(count(".home")).isZero();
    }

    private ReadingView page() {
        return (ReadingView) window.scene().getRoot().lookup(".reading-pane");
    }

    @Test
    void laterAnswersFillNothingAnew() {
        fill();
        JavaFx.ask(() -> {
            window.search("ceop");
            window.search("");
            return true;
        });
        assertThat(undrawn).hasSize(1);
    }

    @Test
    void somethingIsDoneOnceWhatIsThereHasBeenDrawn() throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Stage stage = JavaFx.ask(() -> {
            Stage made = new Stage();
            made.setScene(window.scene());
            made.show();
            Nodes.onceDrawn(window.scene(), () -> done.complete(true));
            assertThat(done).as("at once").isNotDone();
            return made;
        });
        assertThat(done.get(30, TimeUnit.SECONDS)).isTrue();
        JavaFx.ask(() -> {
            stage.hide();
            return true;
        });
    }
}
