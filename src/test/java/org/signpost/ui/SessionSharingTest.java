package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.exchange.SessionFiles;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.ui.common.Place;

/// Sessions as files: handed on to other trainers, and taken in from them.
@ExtendWith(JavaFx.class)
final class SessionSharingTest extends SessionWindow {
    @Test
    void aSessionIsExportedWithoutNotesAndImportedAgain() {
        OpenWindow window = window().show(Place.Screen.SESSIONS);
        window.click(window.card("#sessions", SAMPLE));
        Path file = temp.resolve("shared.json");
        window.outside().answerWhere(file, false);
        choose(window, "#session-more", "Export without notes…");
        assertThat(said(window)).contains("The session was written to " + file);
        assertThat(new SessionFiles().read(file).items()).hasSize(13).allMatch(item -> item.notes().isEmpty());
        window.outside().answerWhich(file);
        window.show(Place.Screen.SESSIONS).click("#import-session", 0);
        assertThat(session().name()).isEqualTo(SAMPLE + " (2)");
        assertThat(JavaFx.ask(() -> window.node(TextField.class, "#session-name").getText())).endsWith("(2)");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyAfterAQuestion() throws IOException {
        OpenWindow window = onThreeCards();
        Path file = Files.writeString(temp.resolve("mine.json"), "mine");
        window.outside().answerWhere(file, false);
        answerExport(window, "Leave it");
        assertThat(file).hasContent("mine");
        answerExport(window, "Replace it");
        assertThat(new SessionFiles().read(file).items()).hasSize(3);
    }

    private static void answerExport(OpenWindow window, String answer) {
        Stage dialog = window.forDialog(() -> ((MenuButton) window.scene().lookup("#session-more")).getItems()
                .get(2).fire());
        Node button = JavaFx.ask(() -> OpenWindow.below(dialog.getScene().getRoot())
                .filter(node -> node instanceof Labeled labeled && answer.equals(labeled.getText()))
                .findFirst().orElseThrow());
        window.click(button);
    }

    @Test
    void aFileThatCannotBeUsedIsToldInOneSentenceAndNothingIsTaken() throws IOException {
        OpenWindow window = onThreeCards();
        List<String> damaged = List.of("", "{", "[]", "{\"signpost\":\"session\",\"version\":99}",
                "{\"signpost\":\"session\",\"version\":1,\"name\":\"x\",\"cards\":[],\"odd\":1}");
        for (String content : damaged) {
            Path file = Files.write(temp.resolve("odd.json"), content.getBytes(StandardCharsets.UTF_8));
            window.outside().answerWhich(file);
            window.show(Place.Screen.SESSIONS).click("#import-session", 0);
            assertThat(said(window)).contains(file.toString());
            assertThat(library.sessions().all()).hasSize(1);
        }
    }
}
