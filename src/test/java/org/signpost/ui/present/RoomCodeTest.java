package org.signpost.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import javafx.geometry.Bounds;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.signpost.testing.JavaFx;
import org.signpost.testing.Pictures;
import org.signpost.ui.common.Theme;

/// The code on the room's screen, as a phone sees it.
@ExtendWith(JavaFx.class)
final class RoomCodeTest {
    private static String read(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(width, height, Pictures.pixels(image))))).getText();
        } catch (NotFoundException | ChecksumException | FormatException e) {
            throw new AssertionError("a phone cannot read the code", e);
        }
    }

    @ParameterizedTest(name = "{0}x{1}, {2}")
    @CsvSource({"1440, 810, LIGHT", "1024, 768, DARK", "800, 600, LIGHT", "1366, 768, CONTRAST", "1920, 1080, DARK",
        "3840, 2160, LIGHT"})
    void theWholeScreenHasOneCodeThatIsReadAndEachModuleHasWholePixels(int width, int height, Theme theme) {
        StillPresentation made = StillPresentation.onto(width, height).roomTheme(theme).at(SampleSession.LESSONS);
        WritableImage screen = made.image(made.room());
        assertThat(read(screen)).isEqualTo("https://www.ceopeducation.co.uk/");
        ImageView code = (ImageView) JavaFx.ask(() -> made.room().getRoot().lookup(".image-view"));
        Bounds at = JavaFx.ask(() -> code.localToScene(code.getLayoutBounds()));
        assertThat(at.getMinX()).isEqualTo(Math.rint(at.getMinX()));
        assertThat(at.getMinY()).isEqualTo(Math.rint(at.getMinY()));
        assertThat(at.getWidth()).isEqualTo(code.getImage().getWidth()).isGreaterThan(height / 6.0);
        for (int y = 0; y < at.getHeight(); y++) {
            for (int x = 0; x < at.getWidth(); x++) {
                assertThat(screen.getPixelReader().getArgb((int) at.getMinX() + x, (int) at.getMinY() + y))
                        .isEqualTo(code.getImage().getPixelReader().getArgb(x, y));
            }
        }
    }
}
