package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.library.Favourite;
import org.signpost.library.UserLibrary;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenHandout;
import org.signpost.testing.OpenWindow;

/// What parents and trainers come for, with the keyboard alone: the keys that `src/docs/keys.md` names, really pressed.
@ExtendWith(JavaFx.class)
final class KeyTasksTest {
    private static final Pattern ROW = Pattern.compile("^\\| ([^|]+) \\| ([^|]+) \\| (\\w+)(?:: ([^|]+))? \\|$",
            Pattern.MULTILINE);
    private static final Pattern STROKE = Pattern.compile("\"([^\"]+)\"|(?:(\\d+)×)?([\\w+]+)");
    private static final Map<String, KeyCode> KEYS = Map.of("Ctrl", KeyCode.CONTROL, "Esc", KeyCode.ESCAPE);

    /// One row of the page.
    record Task(String name, String keys, String kind, String wanted) {
        @Override
        public String toString() {
            return name + ": " + keys;
        }
    }

    private static Stream<Task> tasks() throws IOException {
        return ROW.matcher(Files.readString(Path.of("src", "docs", "keys.md"))).results()
                .filter(row -> !row.group(1).startsWith("what") && !row.group(1).startsWith("-"))
                .map(row -> new Task(row.group(1), row.group(2), row.group(3),
                        row.group(4) == null ? "" : row.group(4)));
    }

    private static void press(OpenWindow window, String keys) {
        STROKE.matcher(keys).results().forEach(stroke -> {
            if (stroke.group(1) != null) {
                window.type(stroke.group(1));
                return;
            }
            int times = stroke.group(2) == null ? 1 : Integer.parseInt(stroke.group(2));
            for (int i = 0; i < times; i++) {
                window.press(codes(stroke));
            }
        });
    }

    private static KeyCode[] codes(MatchResult stroke) {
        return Stream.of(stroke.group(3).split("\\+")).map(key -> KEYS.containsKey(key) ? KEYS.get(key)
                : KeyCode.valueOf(key.toUpperCase(Locale.ROOT))).toArray(KeyCode[]::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void theKeysThatThePageNamesLeadWhereItSays(Task task) {
        try (UserLibrary library = SqliteUserLibrary.inMemory(InstantSource.system())) {
            OpenWindow window = OpenWindow.keeping(library);
            press(window, task.keys());
            switch (task.kind()) {
                case "page" -> assertThat(window.title()).isEqualTo(task.wanted());
                case "clipboard" -> assertThat(window.outside().clipboard()).startsWith(task.wanted());
                case "saved" -> assertThat(library.favourites()).extracting(Favourite::title)
                        .containsExactly(task.wanted());
                case "session" -> assertThat(library.sessions().all()).flatExtracting(one -> library.sessions()
                        .find(one.id()).orElseThrow().items()).extracting(item -> item.card().title())
                        .contains(task.wanted());
                case "handout" -> assertThat(OpenHandout.over(window).words()).contains(task.wanted());
                case "room" -> assertThat(JavaFx.ask(() -> OpenWindow.words(Window.getWindows().getLast().getScene()
                        .getRoot()))).contains(task.wanted()).doesNotContain("Search guidance and articles");
                case "hidden" -> assertThat(JavaFx.ask(Window::getWindows)).isEmpty();
                default -> throw new AssertionError("nobody knows how to look for " + task.kind());
            }
        }
    }

    @Test
    void thereAreFiveTasksForParentsAndSixForTrainers() throws IOException {
        assertThat(tasks()).hasSize(11);
    }

    @Test
    void otherKeysLeadElsewhere() {
        OpenWindow window = OpenWindow.usual();
        press(window, "F6 2×Tab Enter");
        assertThat(List.of(window.title())).doesNotContain("Childline");
    }
}
