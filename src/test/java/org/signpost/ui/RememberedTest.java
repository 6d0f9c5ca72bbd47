package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.library.UserLibrary;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Theme;

/// The window looks as it did the last time, and says what it cannot keep.
@ExtendWith(JavaFx.class)
final class RememberedTest {
    @TempDir
    private Path temp;

    private UserLibrary open() {
        return SqliteUserLibrary.in(temp, InstantSource.system());
    }

    private static String nation(OpenWindow window) {
        return JavaFx.ask(() -> window.node(MenuButton.class, "#nation").getText());
    }

    private static void chooseWales(OpenWindow window) {
        window.doing(() -> window.node(MenuButton.class, "#nation").getItems().stream()
                .filter(item -> "Wales".equals(item.getText())).findFirst().orElseThrow().fire());
    }

    @Test
    void themeTextSizeAndNationAreThereAtTheNextStart() {
        try (UserLibrary library = open()) {
            OpenWindow window = OpenWindow.keeping(library);
            window.doing(() -> window.looks().choiceProperty().set(Looks.Choice.CONTRAST));
            window.doing(() -> window.looks().zoomBy(3));
            chooseWales(window);
        }
        try (UserLibrary library = open()) {
            OpenWindow window = OpenWindow.keeping(library);

            assertThat(JavaFx.ask(() -> window.looks().themeProperty().getValue())).isEqualTo(Theme.CONTRAST);
            assertThat(JavaFx.ask(() -> window.looks().zoomProperty().get())).isEqualTo(130);
            assertThat(nation(window)).isEqualTo("Wales");
        }
    }

    @Test
    void whatMakesNoSenseAnyMoreIsPassedOver() {
        try (UserLibrary library = open()) {
            library.set("look.theme", "plaid");
            library.set("look.zoom", "1000");
            library.set("nation", "atlantis wales");
            OpenWindow window = OpenWindow.keeping(library);

            assertThat(JavaFx.ask(() -> window.looks().choiceProperty().get())).isEqualTo(Looks.Choice.SYSTEM);
            assertThat(JavaFx.ask(() -> window.looks().zoomProperty().get())).isEqualTo(100);
            assertThat(nation(window)).isEqualTo("Wales");
        }
    }

    @Test
    void hidingIsNoChoiceOfANation() {
        try (UserLibrary library = open()) {
            OpenWindow window = OpenWindow.keeping(library);
            chooseWales(window);
            window.doing(() -> window.node(Button.class, "#hide-now").fire());

            assertThat(library.setting("nation")).contains("wales");
        }
    }

    @Test
    void nothingThatIsTypedOrReadIsKept() throws IOException {
        try (UserLibrary library = open()) {
            OpenWindow window = OpenWindow.keeping(library);
            window.type("zimtschnecke").open("childline");
            chooseWales(window);
        }
        String kept = Files.readString(temp.resolve("user.sqlite"), StandardCharsets.ISO_8859_1);
        assertThat(kept).contains("wales").doesNotContain("zimtschnecke", "childline");
    }

    @Test
    void aDamagedFileIsToldOfUntilItIsRead() throws IOException {
        Files.writeString(temp.resolve("user.sqlite"), "no database at all");
        try (UserLibrary library = open()) {
            OpenWindow window = OpenWindow.keeping(library);

            assertThat(window.words("#trouble")).first().asString()
                    .startsWith("What you had saved could not be read. It was put aside as " + temp)
                    .endsWith(", and saving begins anew.");
            window.click(window.control("#trouble", "Close"));
            assertThat(JavaFx.ask(() -> window.shows("#trouble"))).isFalse();
        }
    }

    @Test
    void whatCannotBeKeptIsSaidOnceAndTheWindowGoesOn() throws IOException {
        Path folder = Files.writeString(temp.resolve("a file"), "x").resolve("data");
        try (UserLibrary library = SqliteUserLibrary.in(folder, InstantSource.system())) {
            OpenWindow window = OpenWindow.keeping(library);
            assertThat(window.words("#trouble")).first().asString()
                    .isEqualTo("Nothing can be saved, because the folder " + folder + " cannot be made. "
                            + "Everything can be read.");
            window.doing(() -> window.looks().zoomBy(1));

            assertThat(window.words(".status-bar")).contains("That was not saved: nothing can be written here.");
            window.type("thinkuknow");
            assertThat(window.hitIds()).first().isEqualTo("ceop-education");
        }
    }
}
