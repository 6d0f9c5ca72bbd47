package org.signpost.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;
import org.signpost.testing.RecordingOutside;
import org.signpost.text.Texts;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.WayOut;
import org.signpost.ui.common.WindowDialog;

/// Nothing leaves the computer without a question that names the address in full.
@ExtendWith(JavaFx.class)
final class VisitDialogTest {
    private final OpenWindow window = OpenWindow.usual().open("ceop-education");

    private Stage ask() {
        return window.clickForDialog(JavaFx.ask(() -> window.scene().getRoot().lookup(".primary")));
    }

    private static void press(Stage dialog, String words) {
        JavaFx.run(() -> OpenWindow.below(dialog.getScene().getRoot())
                .filter(node -> node instanceof Button button && words.equals(button.getText()))
                .map(Button.class::cast).findFirst().orElseThrow().fire());
        JavaFx.settle();
    }

    @Test
    void theQuestionNamesTheWholeAddressAndNothingIsOpenedYet() {
        Stage dialog = ask();
        assertThat(OpenWindow.words(dialog.getScene().getRoot())).contains("This opens your web browser at "
                + "https://www.ceopeducation.co.uk/. The site, and whoever runs this network, can see the visit.");
        assertThat(window.outside().deeds()).isEmpty();
        press(dialog, "Stay here");
    }

    @Test
    void yesOpensExactlyThatAddress() {
        press(ask(), "Open the site");
        assertThat(window.outside().deeds()).containsExactly("open https://www.ceopeducation.co.uk/");
    }

    @Test
    void noOpensNothing() {
        Stage dialog = ask();
        press(dialog, "Stay here");
        assertThat(JavaFx.ask(dialog::isShowing)).isFalse();
        assertThat(window.outside().deeds()).isEmpty();
    }

    @Test
    void escapeOpensNothing() {
        Stage dialog = ask();
        window.stroke(KeyCode.ESCAPE);
        JavaFx.settle();
        assertThat(JavaFx.ask(dialog::isShowing)).isFalse();
        assertThat(window.outside().deeds()).isEmpty();
    }

    @Test
    void theDialogIsCalledSignpostAndHasTheLooksOfItsWindow() {
        window.doing(() -> window.looks().zoomProperty().set(150));
        Stage dialog = ask();
        assertThat(dialog.getTitle()).isEqualTo("Signpost");
        assertThat(dialog.getScene().getStylesheets()).isEqualTo(window.scene().getStylesheets());
        assertThat(dialog.getScene().getRoot().getStyleClass()).contains("zoom-150");
        press(dialog, "Stay here");
    }

    @Test
    void aNumberOrAMailboxHasNoOpenButton() {
        window.open("childline");
        assertThat(JavaFx.ask(() -> OpenWindow.below(window.scene().getRoot().lookup("#page"))
                .map(Node::getAccessibleText).filter(name -> name != null && name.startsWith("Open 0800")).count()))
                .isZero();
    }

    @Test
    void anAddressThatTheCatalogueDoesNotHoldIsNotEvenAskedAbout() {
        RecordingOutside outside = new RecordingOutside();
        VisitDialog visit = new VisitDialog(
                new WayOut(RealCatalogue.catalogue()::addresses, Background.direct(failure -> { })), outside,
                new WindowDialog(Texts.british(), window.scene().getRoot(), scene -> { }));
        for (String hostile : List.of("https://www.example.org/", "javascript:alert(1)", "tel:08001111")) {
            JavaFx.run(() -> visit.ask(hostile));
        }
        assertThat(JavaFx.ask(() -> Window.getWindows().size())).as("no dialog came").isEqualTo(1);
        assertThat(outside.deeds()).isEmpty();
    }
}
