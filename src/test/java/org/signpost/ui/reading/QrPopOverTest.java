package org.signpost.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.testing.CutWords;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.Pictures;
import org.signpost.testing.RealCatalogue;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.QrPicture;
import org.signpost.ui.common.WayOut;

/// A phone reads exactly what the page says: the codes are decoded by ZXing, which phones use.
@ExtendWith(JavaFx.class)
final class QrPopOverTest {
    /// Pixels of a module: sharp edges, and large enough for a camera.
    private static final int LEAST_SCALE = 4;

    /// What a catalogue with that address alone lets out.
    private static WayOut.Address address(String text) {
        return new WayOut(() -> Set.of(text), Background.direct(failure -> { })).find(text).orElseThrow();
    }

    private static String read(Image image) {
        int side = (int) image.getWidth();
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(side, side, Pictures.pixels(image)))),
                    Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
        } catch (NotFoundException | ChecksumException | FormatException e) {
            throw new AssertionError("a phone cannot read the code", e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.ceopeducation.co.uk/", "tel:08001111", "mailto:ceopeducation@nca.gov.uk",
        "https://example.org/a-very-long-path/with/many/parts?and=a&query=that%20goes%20on#and-a-place"})
    void aCodeHoldsExactlyTheAddress(String content) {
        assertThat(read(JavaFx.ask(() -> QrPicture.of(address(content), 378, 4)))).isEqualTo(content);
    }

    @Test
    void everyAddressOfTheCatalogueCanBeRead() {
        Set<String> addresses = RealCatalogue.catalogue().addresses();
        assertThat(addresses).hasSizeGreaterThan(200)
                .allSatisfy(text -> assertThat(read(QrPicture.of(address(text), 0, 4))).isEqualTo(text));
    }

    @Test
    void aCodeIsBlackOnWhiteWithFourWhiteModulesAround() {
        Image image = JavaFx.ask(() -> QrPicture.of(address("https://www.ceopeducation.co.uk/"), 378, 4));
        int quiet = 0;
        while (image.getPixelReader().getColor(quiet, quiet).equals(Color.WHITE)) {
            quiet++;
        }
        assertThat(quiet).isGreaterThanOrEqualTo(4 * LEAST_SCALE);
        assertThat(quiet % 4).isZero();
        for (int at = 0; at < image.getWidth(); at++) {
            for (int edge = 0; edge < quiet; edge++) {
                assertThat(image.getPixelReader().getColor(at, edge)).isEqualTo(Color.WHITE);
                assertThat(image.getPixelReader().getColor(edge, at)).isEqualTo(Color.WHITE);
            }
        }
        assertThat(image.getPixelReader().getColor(quiet, quiet)).isEqualTo(Color.BLACK);
    }

    private static Window show(OpenWindow window, String name) {
        window.click(JavaFx.ask(() -> OpenWindow.below(window.scene().getRoot().lookup("#page"))
                .filter(node -> name.equals(node.getAccessibleText())).findFirst().orElseThrow()));
        Window shown = JavaFx.ask(() -> Window.getWindows().getLast());
        assertThat(shown).isNotEqualTo(window.stage());
        return shown;
    }

    private static ImageView code(Window shown) {
        return (ImageView) JavaFx.ask(() -> shown.getScene().getRoot().lookup(".qr .image-view"));
    }

    @Test
    void theButtonShowsTheCodeWithTheAddressInWordsAndEscapeClosesIt() {
        OpenWindow window = OpenWindow.usual().open("childline");
        Window shown = show(window, "Show 0800 1111 as a QR code");
        assertThat(read(code(shown).getImage())).isEqualTo("tel:08001111");
        assertThat(code(shown).getAccessibleText()).isEqualTo("QR code for 0800 1111");
        assertThat(OpenWindow.words(shown.getScene().getRoot())).contains("0800 1111",
                "Point a phone’s camera at the code.");
        window.press(KeyCode.ESCAPE);
        assertThat(JavaFx.ask(shown::isShowing)).isFalse();
    }

    @ParameterizedTest(name = "{0} at {1}x{2}, {3} %: at least {4} pixels wide")
    @CsvSource({"LIGHT, 1440, 900, 100, 340", "DARK, 1440, 900, 100, 340", "CONTRAST, 1440, 900, 100, 340",
        "LIGHT, 1440, 900, 80, 270", "DARK, 1440, 900, 150, 520", "LIGHT, 1024, 700, 100, 340",
        "CONTRAST, 1024, 700, 150, 430", "DARK, 1024, 700, 200, 350"})
    void aCodeGrowsWithTheTextAndStaysWithinTheWindowInEveryTheme(Looks.Choice look, int width, int height, int zoom,
            int least) {
        OpenWindow window = OpenWindow.of(width, height);
        window.doing(() -> {
            window.looks().choiceProperty().set(look);
            window.looks().zoomProperty().set(zoom);
        });
        for (String name : List.of("Show 0800 1111 as a QR code", "Show childline.org.uk as a QR code")) {
            window.open("ceop-education").open("childline");
            Window shown = show(window, name);
            Image image = code(shown).getImage();
            assertThat(image.getWidth()).isGreaterThanOrEqualTo(least);
            assertThat(code(shown).getBoundsInParent().getWidth()).as("drawn pixel for pixel")
                    .isEqualTo(image.getWidth());
            Rectangle2D card = JavaFx.ask(() -> new Rectangle2D(shown.getX(), shown.getY(), shown.getWidth(),
                    shown.getHeight()));
            Rectangle2D around = JavaFx.ask(() -> new Rectangle2D(window.stage().getX(), window.stage().getY(),
                    window.stage().getWidth(), window.stage().getHeight()));
            assertThat(around.contains(card)).as("%s within %s", card, around).isTrue();
            assertThat(JavaFx.ask(() -> CutWords.in(shown.getScene().getRoot()))).isEmpty();
            assertThat(read(JavaFx.ask(() -> code(shown).snapshot(null, null)))).as("what the screen shows")
                    .startsWith(name.contains("0800") ? "tel:" : "https:");
            window.press(KeyCode.ESCAPE);
        }
    }
}
