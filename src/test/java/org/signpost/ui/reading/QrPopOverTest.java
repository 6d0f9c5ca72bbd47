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
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.EntryType;
import org.signpost.catalogue.Source;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;

/// A phone reads exactly what the page says: the codes are decoded by ZXing, which phones use.
@ExtendWith(JavaFx.class)
final class QrPopOverTest {
    /// Pixels of a module: sharp edges, and large enough for a camera.
    private static final int LEAST_SCALE = 4;

    private static String read(Image image) {
        int side = (int) image.getWidth();
        int[] pixels = new int[side * side];
        image.getPixelReader().getPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), pixels, 0, side);
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(side, side, pixels))), Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
        } catch (NotFoundException | ChecksumException | FormatException e) {
            throw new AssertionError("a phone cannot read the code", e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.ceopeducation.co.uk/", "tel:08001111", "mailto:ceopeducation@nca.gov.uk",
        "https://example.org/a-very-long-path/with/many/parts?and=a&query=that%20goes%20on#and-a-place"})
    void aCodeHoldsExactlyTheAddress(String content) {
        assertThat(read(JavaFx.ask(() -> QrPopOver.image(content)))).isEqualTo(content);
    }

    @Test
    void everyAddressOfTheCatalogueCanBeRead() {
        List<String> addresses = RealCatalogue.catalogue().all(EntryType.SOURCE).stream()
                .flatMap(link -> RealCatalogue.catalogue().find(link.id()).stream()).map(Source.class::cast)
                .flatMap(source -> source.contacts().stream()).map(ContactPoint::value).flatMap(Optional::stream)
                .distinct().toList();
        assertThat(addresses).hasSizeGreaterThan(200)
                .allSatisfy(address -> assertThat(read(QrPopOver.image(address))).isEqualTo(address));
    }

    @Test
    void aCodeIsBlackOnWhiteWithFourWhiteModulesAround() {
        Image image = JavaFx.ask(() -> QrPopOver.image("https://www.ceopeducation.co.uk/"));
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

    @Test
    void theButtonShowsTheCodeWithTheAddressInWordsAndEscapeClosesIt() {
        OpenWindow window = OpenWindow.usual().open("childline");
        window.click(JavaFx.ask(() -> OpenWindow.below(window.scene().getRoot().lookup("#page"))
                .filter(node -> "Show 0800 1111 as a QR code".equals(node.getAccessibleText()))
                .findFirst().orElseThrow()));
        Window shown = JavaFx.ask(() -> Window.getWindows().getLast());
        assertThat(shown).isNotEqualTo(window.stage());
        ImageView view = (ImageView) JavaFx.ask(() -> shown.getScene().getRoot().lookup(".qr .image-view"));
        assertThat(read(view.getImage())).isEqualTo("tel:08001111");
        assertThat(view.getAccessibleText()).isEqualTo("QR code for 0800 1111");
        assertThat(OpenWindow.words(shown.getScene().getRoot())).contains("0800 1111",
                "Point a phone’s camera at the code.");
        window.press(KeyCode.ESCAPE);
        assertThat(JavaFx.ask(shown::isShowing)).isFalse();
    }
}
