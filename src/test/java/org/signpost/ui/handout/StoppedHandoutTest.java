package org.signpost.ui.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.signpost.catalogue.EntryId;
import org.signpost.handout.HandoutFormat;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.library.SessionPlan;
import org.signpost.library.UserLibrary;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenHandout;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;
import org.signpost.ui.common.Place;

/// A long handout shows how far it is and can be stopped at any moment; what is stopped leaves nothing behind. Files
/// are written on threads of their own, as in the program.
@ExtendWith(JavaFx.class)
final class StoppedHandoutTest {
    @TempDir
    private Path temp;
    private final UserLibrary library = SqliteUserLibrary.inMemory(InstantSource.system());
    private final OpenWindow window = OpenWindow.keeping(library);

    @AfterEach
    void close() {
        library.close();
    }

    private Path file() {
        return temp.resolve("sheet.pdf");
    }

    /// As many cards as a session may have.
    private OpenHandout ofTenThousandCards() {
        List<SessionItem> items = IntStream.range(0, SessionPlan.MOST_CARDS).mapToObj(card -> SessionItem.of(
                new SessionCard.OfText(SessionCard.Role.PLAIN, "Card " + card, "Some words."))).toList();
        return OpenHandout.of(new HandoutSubject.OfSession(new Session(1, "All", Instant.EPOCH, items)), window);
    }

    /// Everything in the catalogue, saved: from the window itself, with its keys.
    private OpenHandout ofAllThatIsSaved() {
        RealCatalogue.catalogue().entries()
                .forEach(entry -> library.save(entry.id(), entry.title()));
        window.show(Place.Screen.SAVED).click("#handout-saved", 0);
        return OpenHandout.over(window);
    }

    private static double share(OpenHandout dialog) {
        ProgressBar bar = dialog.node(ProgressBar.class, "#handout-progress");
        return bar == null ? -1 : bar.getProgress();
    }

    private static void waitUntilHalfDone(OpenHandout dialog) {
        OpenHandout.waitFor(() -> share(dialog) > 0.5);
    }

    private void nothingIsLeft() throws IOException {
        OpenHandout.waitFor(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> "handout-writer".equals(thread.getName())));
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void tenThousandCardsShowHowFarItIsAndCanBeStopped() throws IOException {
        OpenHandout dialog = ofTenThousandCards().saveAs(file(), true);
        assertThat(dialog.words()).contains("“All”: no entries and 10,000 texts of your own");
        assertThat(JavaFx.ask(() -> dialog.stage().getScene().getFocusOwner().getId())).isEqualTo("handout-cancel");
        List<Double> seen = new ArrayList<>();
        OpenHandout.waitFor(() -> {
            seen.add(share(dialog));
            return seen.getLast() > 0.5;
        });
        assertThat(seen).isSorted().first().isNotEqualTo(ProgressBar.INDETERMINATE_PROGRESS);
        assertThat(seen.stream().distinct()).as("steps").hasSizeGreaterThan(10);
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).as("half of it lies there, under a name of its own").hasSize(1);
        }
        dialog.press("#handout-cancel");
        assertThat(dialog.outcome()).as("at once").containsExactly("Stopped. Nothing was written.");
        nothingIsLeft();
    }

    @Test
    void afterAStopAnotherOneCanBeMade() throws IOException {
        OpenHandout dialog = ofTenThousandCards().saveAs(file(), true).press("#handout-cancel");
        nothingIsLeft();
        dialog.press("#handout-web").saved(temp.resolve("sheet.html"));
        assertThat(Files.readString(temp.resolve("sheet.html"))).contains("Card 9999");
    }

    @ParameterizedTest
    @EnumSource(HandoutFormat.class)
    void itCanBeStoppedBeforeAnythingIsDone(HandoutFormat format) throws IOException {
        OpenHandout dialog = ofAllThatIsSaved();
        if (format == HandoutFormat.HTML) {
            dialog.press("#handout-web");
        }
        window.outside().answerWhere(temp.resolve("sheet." + format.code()), true);
        Platform.runLater(() -> {
            dialog.press(".button:default");
            dialog.press("#handout-cancel");
        });
        JavaFx.settle();
        assertThat(dialog.outcome()).containsExactly("Stopped. Nothing was written.");
        nothingIsLeft();
    }

    @Test
    void hideNowStopsItAndLeavesNeitherAFileNorAPartOfOne() throws IOException {
        waitUntilHalfDone(ofAllThatIsSaved().saveAs(file(), true));
        for (int i = 0; i < 3; i++) {
            window.stroke(KeyCode.SHIFT);
        }
        assertThat(JavaFx.ask(Window::getWindows)).isEmpty();
        assertThat(window.outside().deeds()).endsWith("clear clipboard", "exit");
        nothingIsLeft();
    }

    @Test
    void closingTheDialogStopsIt() throws IOException {
        waitUntilHalfDone(ofAllThatIsSaved().saveAs(file(), true));
        window.stroke(KeyCode.ESCAPE);
        assertThat(JavaFx.ask(Window::getWindows)).hasSize(1);
        nothingIsLeft();
    }

    @Test
    void aFileThatWasThereOutlivesAStop() throws IOException {
        Files.writeString(file(), "mine");
        OpenHandout dialog = ofTenThousandCards().saveAs(file(), true);
        waitUntilHalfDone(dialog);
        dialog.press("#handout-cancel");
        OpenHandout.waitFor(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> "handout-writer".equals(thread.getName())));
        assertThat(file()).hasContent("mine");
    }

    @Test
    void whileItIsMadeTheWindowAnswers() {
        OpenHandout dialog = ofTenThousandCards().saveAs(file(), true);
        window.doing(() -> window.searchField().setText("childline"));
        library.save(new EntryId("childline"), "Childline");
        assertThat(window.hitIds()).contains("childline");
        assertThat(dialog.outcome()).contains("The handout is being made.");
        dialog.press("#handout-cancel");
    }
}
