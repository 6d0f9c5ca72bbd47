package org.signpost.ui.common;

import io.nayuki.qrcodegen.QrCode;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// QR codes as pictures, made here, offline.
public final class QrPicture {
    /// Blank modules around a code (ISO/IEC 18004 asks for four).
    private static final int QUIET_ZONE = 4;

    private QrPicture() {
    }

    /// Whole pixels for each module, so that edges stay sharp; black on white whatever the theme: readers expect that.
    ///
    /// @param side the most pixels that it may take, as long as a module keeps the least it needs
    /// @param leastScale the fewest pixels of a module
    public static WritableImage of(WayOut.Address address, double side, int leastScale) {
        QrCode code = QrCode.encodeText(address.text(), QrCode.Ecc.MEDIUM);
        int modules = code.size + 2 * QUIET_ZONE;
        int scale = Math.max(leastScale, (int) side / modules);
        WritableImage image = new WritableImage(modules * scale, modules * scale);
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < modules * scale; y++) {
            for (int x = 0; x < modules * scale; x++) {
                boolean dark = code.getModule(x / scale - QUIET_ZONE, y / scale - QUIET_ZONE);
                pixels.setColor(x, y, dark ? Color.BLACK : Color.WHITE);
            }
        }
        return image;
    }
}
