package org.signpost.ui.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.library.UserLibrary;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenHandout;
import org.signpost.testing.OpenWindow;
import org.signpost.ui.common.Place;

/// A handout from the window: what is asked for is in the file, the user is told where it is, and nothing is lost.
@ExtendWith(JavaFx.class)
final class HandoutDialogTest {
    private static final String SECRET = "zimtschnecke";
    @TempDir
    private Path temp;
    private final UserLibrary library = SqliteUserLibrary.inMemory(InstantSource.system());
    private final OpenWindow window = OpenWindow.keeping(library);

    @AfterEach
    void close() {
        library.close();
    }

    private OpenHandout ofChildline() {
        window.open("childline").press(KeyCode.CONTROL, KeyCode.P);
        return OpenHandout.over(window);
    }

    private static SessionItem card(SessionCard card, String notes) {
        return SessionItem.of(card).withNotes(notes);
    }

    private static Session session(String name) {
        return new Session(1, name, Instant.EPOCH, List.of(
                card(new SessionCard.OfText(SessionCard.Role.WARM_UP, "Before we begin", "The door is open."), ""),
                card(new SessionCard.OfEntry(new EntryId("childline"), "Childline"), SECRET),
                card(new SessionCard.OfEntry(new EntryId("gone"), "A helpline of an edition before"), ""),
                card(new SessionCard.OfText(SessionCard.Role.CLOSING, "Tonight", "We stay until nine."), "")));
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anEntryBecomesAnA4Pdf() throws IOException {
        Path file = temp.resolve("sheet.pdf");
        OpenHandout dialog = ofChildline();
        assertThat(dialog.words()).contains("Handout", "“Childline”: 1 entry", "A4", "PDF, to print");
        assertThat(dialog.saved(file)).isEqualTo("The handout is made: “" + file + "”");
        assertThat(window.outside().deeds()).containsExactly("ask where signpost-handout.pdf");
        assertThat(text(file)).containsSubsequence("Where to get help", "Childline", "0800 1111",
                "Checked 28 August 2026");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(Math.round(document.getPage(0).getMediaBox().getWidth())).as("A4, in points").isEqualTo(595);
        }
    }

    @Test
    void whatIsSavedBecomesAWebPageInLargePrintAndWhatIsGoneStaysByItsTitle() throws IOException {
        library.save(new EntryId("gone"), "A helpline of an edition before");
        library.save(new EntryId("childline"), "Childline");
        window.show(Place.Screen.SAVED).click("#handout-saved", 0);
        OpenHandout dialog = OpenHandout.over(window).press("#handout-large").press("#handout-web");
        assertThat(dialog.words()).contains("What you saved: 2 entries");
        dialog.saved(temp.resolve("sheet.html"));
        assertThat(window.outside().deeds()).containsExactly("ask where signpost-handout.html");
        assertThat(Files.readString(temp.resolve("sheet.html"))).contains("class=\"large\"", "0800 1111",
                "A helpline of an edition before", "only its title is known");
    }

    @Test
    void privateNotesAreOnTheSheetOnlyWhereTheUserSaysSo() throws IOException {
        OpenHandout dialog = OpenHandout.of(new HandoutSubject.OfSession(session("Parents’ evening")), window);
        assertThat(dialog.words()).contains("“Parents’ evening”: 2 entries and 1 text of your own",
                "With my private notes (my own copy)");
        dialog.saved(temp.resolve("room.pdf"));
        dialog.press("#handout-notes").saved(temp.resolve("mine.pdf"));
        assertThat(text(temp.resolve("room.pdf"))).contains("Parents’ evening", "Childline",
                "A helpline of an edition before", "Tonight", "We stay until nine.")
                .doesNotContain(SECRET, "The door is open.");
        assertThat(text(temp.resolve("mine.pdf"))).contains(SECRET).doesNotContain("The door is open.");
    }

    @Test
    void whereThereAreNoNotesNobodyIsAskedAboutThem() {
        assertThat(ofChildline().has("#handout-notes")).isFalse();
    }

    @Test
    void aFileThatIsThereIsAskedAboutAndStaysUnlessTheAnswerIsYes() throws IOException {
        Path file = Files.writeString(temp.resolve("sheet.pdf"), "mine");
        OpenHandout dialog = ofChildline().saveAs(file, false);
        assertThat(dialog.answer("Keep it")).contains(file.toString(), "replace");
        assertThat(file).hasContent("mine");
        assertThat(dialog.outcome()).first().asString().startsWith("To print it");
        dialog.saveAs(file, false).answer("Replace it");
        assertThat(dialog.end()).isEqualTo("The handout is made: “" + file + "”");
        assertThat(text(file)).contains("0800 1111");
        assertThat(files()).containsExactly("sheet.pdf");
    }

    @Test
    void aFileThatTheSystemAskedAboutIsReplacedWithoutAnotherQuestion() throws IOException {
        Path file = Files.writeString(temp.resolve("sheet.pdf"), "mine");
        ofChildline().saved(file);
        assertThat(text(file)).contains("0800 1111");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsSaidAndAnotherPlaceCanBeChosen() throws IOException {
        Path zip = temp.resolve("read-only.zip");
        FileSystems.newFileSystem(zip, Map.of("create", "true")).close();
        OpenHandout dialog = ofChildline();
        try (FileSystem readOnly = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
            assertThat(dialog.saved(readOnly.getPath("/sheet.pdf")))
                    .isEqualTo("/sheet.pdf may not be written: name a file in a folder that you may write.");
        }
        assertThat(dialog.saved(temp.resolve("no such folder").resolve("sheet.pdf")))
                .contains("There is no folder to write");
        assertThat(dialog.saved(temp.resolve("sheet.pdf"))).startsWith("The handout is made: ");
        assertThat(files()).containsExactly("read-only.zip", "sheet.pdf");
    }

    @Test
    void whoThinksBetterOfItHasWrittenNothing() throws IOException {
        OpenHandout dialog = ofChildline();
        List<String> before = dialog.words();
        dialog.pressSaveAs();
        assertThat(window.outside().deeds()).containsExactly("ask where signpost-handout.pdf");
        assertThat(dialog.words()).isEqualTo(before);
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"مساعدة للأهل", "עזרה להורים",
        "Noson i rieni a gofalwyr plant ifanc yr ysgol gynradd, gydag amser i siarad a dysgu gyda\u2019n gilydd"})
    void aTitleMayBeLongAndInAnyScript(String title) throws IOException {
        Path file = temp.resolve("sheet.html");
        OpenHandout dialog = ofChildline().title(title).press("#handout-web");
        dialog.saved(file);
        assertThat(Files.readString(file)).contains(title);
        assertThat(dialog.press("#handout-pdf").saved(temp.resolve("sheet.pdf"))).startsWith("The handout is made: ");
    }

    @Test
    void aPastedPageComesInAsFarAsATitleHasRoom() throws IOException {
        OpenHandout dialog = ofChildline().title("😀".repeat(5_000));
        assertThat(JavaFx.ask(() -> dialog.node(TextField.class, "#handout-title").getText()))
                .isEqualTo("😀".repeat(100));
        dialog.title("x" + "😀".repeat(5_000));
        assertThat(JavaFx.ask(() -> dialog.node(TextField.class, "#handout-title").getText()))
                .as("no half of a letter").isEqualTo("x" + "😀".repeat(99));
        assertThat(dialog.saved(temp.resolve("sheet.pdf"))).startsWith("The handout is made: ");
    }

    @Test
    void withoutATitleTheSheetHasTheUsualOne() throws IOException {
        ofChildline().title("  ").press("#handout-web").saved(temp.resolve("sheet.html"));
        assertThat(Files.readString(temp.resolve("sheet.html"))).contains(">Where to get help</h1>");
    }

    private static Node focus(OpenHandout dialog) {
        return JavaFx.ask(() -> dialog.stage().getScene().getFocusOwner());
    }

    @Test
    void theKeyboardAloneIsEnough() throws IOException {
        window.outside().answerWhere(temp.resolve("sheet.pdf"), true);
        OpenHandout dialog = ofChildline();
        window.stroke(KeyCode.TAB); // from "Save as…", where Enter is enough
        window.stroke(KeyCode.CONTROL, KeyCode.A);
        List.of(KeyCode.H, KeyCode.E, KeyCode.L, KeyCode.P).forEach(window::stroke);
        window.stroke(KeyCode.TAB);
        assertThat(focus(dialog).getId()).isEqualTo("handout-usual");
        window.stroke(KeyCode.RIGHT);
        assertThat(JavaFx.ask(() -> dialog.node(RadioButton.class, "#handout-large").isSelected())).isTrue();
        for (int i = 0; i < 10 && !(focus(dialog) instanceof Button button && button.isDefaultButton()); i++) {
            window.stroke(KeyCode.TAB);
        }
        window.stroke(KeyCode.ENTER);
        dialog.end();
        assertThat(focus(dialog).getId()).isEqualTo("handout-open");
        window.stroke(KeyCode.SPACE);
        window.stroke(KeyCode.ESCAPE);
        JavaFx.settle();
        assertThat(window.outside().deeds()).containsExactly("ask where signpost-handout.pdf",
                "open file sheet.pdf");
        assertThat(JavaFx.ask(Window::getWindows)).hasSize(1);
        assertThat(text(temp.resolve("sheet.pdf"))).containsPattern("(?m)^help\\s*$");
    }

    @Test
    void whereNoProgramOpensTheFileTheUserIsTold() {
        window.outside().openNothing();
        OpenHandout dialog = ofChildline();
        dialog.saved(temp.resolve("sheet.pdf"));
        dialog.press("#handout-open");
        assertThat(dialog.outcome()).first().asString().contains("Nothing on this computer shows", temp.toString());
    }

    @Test
    void aFileThatIsOpenedIsSaidToBeAndWhereItIsShouldNothingCome() {
        OpenHandout dialog = ofChildline();
        dialog.saved(temp.resolve("sheet.pdf"));
        dialog.press("#handout-open");
        assertThat(window.outside().deeds()).endsWith("open file sheet.pdf");
        assertThat(dialog.outcome()).first().asString().contains("If nothing comes", temp.toString());
    }

    @Test
    void thePageAndTheRowOfAResultHaveItInTheirMenu() {
        window.open("childline");
        MenuButton more = window.node(MenuButton.class, "#more");
        window.doing(more::show).doing(() -> item(more.getItems()).fire());
        assertThat(OpenHandout.over(window).words()).contains("“Childline”: 1 entry");
        JavaFx.run(OpenHandout.over(window).stage()::hide);
        window.searchFor("childline").press(KeyCode.DOWN);
        JavaFx.run(() -> Event.fireEvent(window.hits(), new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, true, null)));
        window.doing(() -> item(window.hits().getContextMenu().getItems()).fire());
        assertThat(OpenHandout.over(window).words()).contains("“Childline”: 1 entry");
    }

    private static MenuItem item(List<MenuItem> items) {
        return items.stream().filter(one -> "Handout…".equals(one.getText())).findFirst().orElseThrow();
    }

    @Test
    void whereNothingIsSavedThereIsNothingToHandOut() {
        window.show(Place.Screen.SAVED);
        assertThat(window.shows("#handout-saved")).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(JavaFx.ask(Window::getWindows)).hasSize(1);
        window.show(Place.Screen.SETTINGS).press(KeyCode.CONTROL, KeyCode.P);
        assertThat(JavaFx.ask(Window::getWindows)).as("settings are nothing to hand out").hasSize(1);
    }

    @Test
    void theHintSaysHowToPrintAndThatTheFileStays() {
        OpenHandout dialog = ofChildline();
        assertThat(dialog.outcome()).containsExactly(
                "To print it, open the file and print from there. It stays where you put it, after Hide now too.");
        dialog.press("#handout-web");
        assertThat(dialog.outcome()).first().asString().contains("any web browser");
        assertThat(JavaFx.ask(() -> dialog.node(Labeled.class, "#handout-outcome .label").isWrapText())).isTrue();
    }
}
