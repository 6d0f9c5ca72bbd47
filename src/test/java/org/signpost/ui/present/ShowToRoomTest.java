package org.signpost.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.catalogue.EntryId;
import org.signpost.library.UserLibrary;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;

/// From the main window to the room: by key, by menu, and away by Hide now.
@ExtendWith(JavaFx.class)
final class ShowToRoomTest {
    private static Optional<Stage> room() {
        return JavaFx.ask(() -> Window.getWindows().stream()
                .filter(one -> one.getScene().getRoot() instanceof AudienceView).map(Stage.class::cast).findFirst());
    }

    private static MenuItem item(OpenWindow window, String id) {
        MenuButton more = window.node(MenuButton.class, "#more");
        return JavaFx.ask(() -> {
            more.show();
            more.hide();
            return more.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
        });
    }

    @Test
    void aKeyShowsThePageToTheRoomAndNothingOfTheWindow() {
        UserLibrary library = SqliteUserLibrary.inMemory(InstantSource.system());
        library.save(new EntryId("nspcc-helpline"), "zebra saved");
        library.write(new EntryId("childline"), "zebra noted", "zebra note");
        OpenWindow window = OpenWindow.keeping(library);
        window.type("zebra child").open("childline").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        List<String> shown = JavaFx.ask(() -> RoomPrivacyTest.everything(room().orElseThrow()));
        assertThat(shown).contains("Childline", "0800 1111").noneMatch(text -> text.contains("zebra"));
    }

    @Test
    void whereNoEntryIsOpenTheKeyDoesNothing() {
        OpenWindow window = OpenWindow.usual().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(room()).isEmpty();
        assertThat(JavaFx.ask(() -> window.stage().isShowing())).isTrue();
    }

    @Test
    void theMenuOfAPageShowsItAndTakesItAwayAgain() {
        OpenWindow window = OpenWindow.usual().open("childline");
        window.doing(() -> item(window, "show-to-room").fire());
        assertThat(room()).isPresent();
        window.doing(() -> item(window, "stop-showing").fire());
        assertThat(room()).isEmpty();
    }

    @Test
    void hideNowFromTheRoomsWindowTakesEverythingAwayInOnePulse() {
        OpenWindow window = OpenWindow.usual().type("ceop").open("childline");
        window.doing(() -> window.outside().copy("0800 1111")).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        Stage room = room().orElseThrow();
        JavaFx.run(room::requestFocus);
        window.press(KeyCode.SHIFT).press(KeyCode.SHIFT);
        assertThat(JavaFx.ask(() -> Window.getWindows().size())).isEqualTo(2);
        window.press(KeyCode.SHIFT);
        assertThat(JavaFx.ask(() -> List.copyOf(Window.getWindows()))).isEmpty();
        assertThat(room.getScene().getRoot().getChildrenUnmodifiable()).as("nothing is kept of it").isEmpty();
        assertThat(window.outside().deeds()).containsExactly("copy 0800 1111", "clear clipboard", "exit");
        assertThat(window.outside().clipboard()).isEmpty();
    }
}
