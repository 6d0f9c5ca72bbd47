package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Favourite;
import org.signpost.library.Kept;
import org.signpost.library.Note;
import org.signpost.library.UserLibrary;
import org.signpost.library.Viewed;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.ui.common.Place;

/// Saved entries, private notes, what was viewed, and getting rid of them again.
@ExtendWith(JavaFx.class)
final class LibraryTest {
    private static final EntryId CHILDLINE = new EntryId("childline");
    private static final String SECRET = "zimtschnecke";
    @TempDir
    private Path temp;
    private UserLibrary library = SqliteUserLibrary.inMemory(InstantSource.system());

    @AfterEach
    void close() {
        library.close();
    }

    private OpenWindow window() {
        library = SqliteUserLibrary.in(temp, InstantSource.system());
        return OpenWindow.keeping(library);
    }

    private static OpenWindow save(OpenWindow window, String id) {
        window.open(id);
        return window.click(window.node(ToggleButton.class, "#save"));
    }

    private static void answer(OpenWindow window, String selector, String button) {
        Stage dialog = window.clickForDialog(window.node(Node.class, selector));
        Node yes = JavaFx.ask(() -> OpenWindow.below(dialog.getScene().getRoot())
                .filter(node -> node instanceof Labeled labeled && button.equals(labeled.getText()))
                .findFirst().orElseThrow());
        window.click(yes);
    }

    /// A window on a computer where that is not offered, with a note and a saved entry from before.
    private OpenWindow hiding(Kept... kept) {
        SqliteUserLibrary before = SqliteUserLibrary.in(temp, InstantSource.system());
        before.save(CHILDLINE, "Childline");
        before.write(CHILDLINE, "Childline", SECRET);
        library = before.with(Map.of(), Set.of(kept), Optional.empty());
        return OpenWindow.keeping(library).open("childline");
    }

    @Test
    void whereNotesAreNotOfferedNoneIsShownOrWritten() {
        OpenWindow window = hiding(Kept.NOTES);
        assertThat(window.shows("#note")).isFalse();
        assertThat(window.shows("#save")).isTrue();
        window.show(Place.Screen.SAVED);
        assertThat(String.join(" ", window.words("#saved"))).contains("Childline").doesNotContain(SECRET);
        window.show(Place.Screen.KEEPS);
        assertThat(window.shows("#delete-notes")).as("what is kept is told of all the same").isTrue();
    }

    @Test
    void whereSavingIsNotOfferedTheListIsGoneToo() {
        OpenWindow window = hiding(Kept.FAVOURITES);
        assertThat(window.shows("#save")).isFalse();
        assertThat(window.shows("#saved-button")).isFalse();
        assertThat(window.shows("#note")).isTrue();
    }

    @Test
    void aPageIsSavedAndFoundAgainUnderSavedWithItsKind() {
        OpenWindow window = save(window(), "childline");
        assertThat(JavaFx.ask(() -> window.node(ToggleButton.class, "#save").getText())).isEqualTo("Saved");
        save(window, "ceop-safety-centre");
        window.click(window.node(Node.class, "#saved-button"));
        assertThat(window.words("#saved")).containsSubsequence("Saved", "CEOP Safety Centre",
                "Reporting · National Crime Agency · UK", "Childline", "Helpline · NSPCC · UK");
        window.click(window.card("#saved", "Childline"));
        assertThat(window.title()).isEqualTo("Childline");
        assertThat(JavaFx.ask(() -> window.node(ToggleButton.class, "#save").isSelected())).isTrue();
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.title()).as("back leads to the list").isEqualTo("Saved");
    }

    @Test
    void withNothingSavedItSaysHowToSave() {
        assertThat(window().show(Place.Screen.SAVED).words("#saved")).last()
                .isEqualTo("Nothing is saved yet. Open a page and press Save to find it here again.");
    }

    @Test
    void whatIsTakenOutComesBackByUndo() {
        OpenWindow window = save(window(), "childline").show(Place.Screen.SAVED);
        window.click(window.node(Node.class, "#saved .icon-button"));
        assertThat(library.favourites()).isEmpty();
        assertThat(window.words("#saved")).contains("“Childline” is no longer saved.");
        window.click(window.node(Node.class, "#undo"));
        assertThat(library.favourites()).extracting(Favourite::entry).containsExactly(CHILDLINE);
        assertThat(window.shows("#undo")).isFalse();
    }

    @Test
    void anEntryThatTheCatalogueLostStaysByItsTitle() {
        OpenWindow window = window();
        library.save(new EntryId("gone-with-the-edition"), "A helpline of old");
        window.show(Place.Screen.SAVED);
        assertThat(window.words("#saved")).containsSubsequence("A helpline of old", "Not in this catalogue any more");
    }

    @Test
    void aNoteIsKeptWhenThePageIsLeftAndShownWithTheEntry() {
        OpenWindow window = window().open("childline");
        window.click(window.node(ToggleButton.class, "#note"));
        assertThat(window.focusIsIn("#note-text")).isTrue();
        window.type("ask for sam").open("ceop-education");
        assertThat(library.note(CHILDLINE)).map(Note::text).contains("ask for sam");
        window.open("childline");
        assertThat(JavaFx.ask(() -> window.node(ToggleButton.class, "#note").getText())).isEqualTo("Your note");
        assertThat(window.shows("#note-text")).as("a note is not shown to whoever looks on").isFalse();
        window.click(window.node(ToggleButton.class, "#note"));
        assertThat(JavaFx.ask(() -> window.node(TextArea.class, "#note-text").getText())).isEqualTo("ask for sam");
        window.show(Place.Screen.SAVED);
        assertThat(window.words("#saved")).containsSubsequence("Notes on other pages", "Childline",
                "Your note: ask for sam");
    }

    @Test
    void aNoteThatIsEmptiedIsGone() {
        OpenWindow window = window();
        library.write(CHILDLINE, "Childline", "x");
        window.open("childline").click(window.node(ToggleButton.class, "#note"));
        window.press(KeyCode.BACK_SPACE).open("ceop-education");
        assertThat(library.notes()).isEmpty();
    }

    @Test
    void aNoteTakesAsMuchAsThereIsRoomForAndNoMore() {
        OpenWindow window = window().open("childline");
        window.click(window.node(ToggleButton.class, "#note"));
        window.doing(() -> window.node(TextArea.class, "#note-text").replaceSelection("x".repeat(100_050)));
        assertThat(JavaFx.ask(() -> window.node(TextArea.class, "#note-text").getLength())).isEqualTo(100_000);
        window.open("ceop-education");
        assertThat(library.note(CHILDLINE).orElseThrow().text()).hasSize(100_000);
    }

    @Test
    void theKeysOfTheWindowDoNotTakeWhatIsTypedInANote() {
        OpenWindow window = window().open("childline");
        window.click(window.node(ToggleButton.class, "#note")).type("abc").press(KeyCode.DOWN);
        assertThat(window.focusIsIn("#note-text")).isTrue();
        window.press(KeyCode.ESCAPE).press(KeyCode.F6);
        assertThat(window.focusIsIn("#note-text")).as("F6 leads on").isFalse();
    }

    @Test
    void whatIsViewedIsRememberedOnlyWhenSwitchedOn() {
        OpenWindow window = window().open("childline").show(Place.Screen.SETTINGS);
        assertThat(library.viewed()).isEmpty();
        window.click(window.node(CheckBox.class, "#remember-viewed"));
        window.open("ceop-education").open("childline").show(Place.Screen.SAVED);
        assertThat(library.viewed()).extracting(Viewed::entry).containsExactly(CHILDLINE,
                new EntryId("ceop-education"));
        assertThat(window.words("#saved")).containsSubsequence("Viewed lately", "Childline", "CEOP Education");
        window.show(Place.Screen.SETTINGS).click(window.node(CheckBox.class, "#remember-viewed"));
        assertThat(library.viewed()).isEmpty();
    }

    @Test
    void whatThisAppKeepsListsEachSortAndTheRealFilesAndDeletesForGood() throws IOException {
        OpenWindow window = save(window(), "childline");
        library.write(CHILDLINE, "Childline", SECRET);
        Path aside = Files.writeString(temp.resolve("user-damaged-20261103T120000.sqlite"), SECRET);
        window.show(Place.Screen.KEEPS);
        assertThat(window.words("#keeps")).containsSubsequence("Saved entries", "1", "Notes", "1",
                "Entries viewed lately", "not remembered: switched off in the settings", "By file",
                temp.resolve("user.sqlite").toString(), aside.toString());

        answer(window, "#delete-notes", "Keep");
        assertThat(library.notes()).hasSize(1);
        answer(window, "#delete-notes", "Delete");
        assertThat(library.notes()).isEmpty();
        assertThat(library.favourites()).as("only what was asked for").hasSize(1);
        assertThat(aside).as("it may hold notes too").doesNotExist();
        assertThat(window.words("#keeps")).doesNotContain(aside.toString()).containsSubsequence("Notes", "none");
        assertThat(Files.readString(temp.resolve("user.sqlite"), StandardCharsets.ISO_8859_1))
                .doesNotContain(SECRET);
    }

    @Test
    void deletingTheFileInUseForgetsEverything() {
        OpenWindow window = save(window(), "childline");
        library.write(CHILDLINE, "Childline", SECRET);
        window.show(Place.Screen.KEEPS);
        Node delete = JavaFx.ask(() -> OpenWindow.below(window.scene().getRoot().lookup("#keeps"))
                .filter(node -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith("Delete " + temp)).findFirst().orElseThrow());
        window.doing(() -> delete.setId("delete-file"));
        answer(window, "#delete-file", "Delete");
        assertThat(library.favourites()).isEmpty();
        assertThat(library.notes()).isEmpty();
        assertThat(temp.resolve("user.sqlite")).exists();
    }

    @Test
    void inPrivateModeItSaysThatNothingIsWritten() {
        assertThat(OpenWindow.usual().show(Place.Screen.KEEPS).words("#keeps"))
                .contains("Nothing has been written: what you save is gone when the window closes.");
    }

    @Test
    void whatCannotBeReadAnyMoreIsSaidAndTheCatalogueGoesOn() throws SQLException {
        OpenWindow window = save(window(), "childline");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("user.sqlite"));
                var statement = other.createStatement()) {
            statement.executeUpdate("ALTER TABLE favourite RENAME TO lost");
        }
        window.show(Place.Screen.SAVED);
        assertThat(window.words("#trouble")).first().asString().startsWith("What you saved in ")
                .endsWith(" cannot be read just now. It is left as it is: close Signpost and open it again.");
        assertThat(window.open("ceop-education").title()).isEqualTo("CEOP Education");
    }

    @Test
    void whatAnotherWindowSavesIsSeenAtTheNextLook() {
        OpenWindow window = window().show(Place.Screen.SAVED);
        try (UserLibrary other = SqliteUserLibrary.in(temp, InstantSource.system())) {
            other.save(CHILDLINE, "Childline");
        }
        window.open("childline");
        assertThat(JavaFx.ask(() -> window.node(ToggleButton.class, "#save").isSelected())).isTrue();
        assertThat(window.show(Place.Screen.SAVED).words("#saved")).contains("Childline");
    }

    @Test
    void whatIsSavedSurvivesTheWindow() {
        save(window(), "childline");
        library.close();
        OpenWindow again = window().show(Place.Screen.SAVED);
        assertThat(again.words("#saved")).contains("Childline");
        assertThat(library.files()).isEqualTo(List.of(temp.resolve("user.sqlite")));
    }
}
