package org.signpost.ui.reading;

import io.nayuki.qrcodegen.QrCode;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.controlsfx.control.PopOver;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;

/// A QR code beside the control that asked for it, large enough for a phone across a table. Made here, offline.
public final class QrPopOver {
    /// Blank modules around a code (ISO/IEC 18004 asks for four).
    private static final int QUIET_ZONE = 4;
    private static final int SIDE = 280;
    private static final int LEAST_SCALE = 4;
    private final Texts texts;

    public QrPopOver(Texts texts) {
        this.texts = texts;
    }

    /// Shows the code until something else is clicked.
    public void show(Actions.QrRequest request) {
        ImageView view = new ImageView(image(request.content()));
        view.setAccessibleText(texts.of("qr.name", request.readable()));
        VBox content = new VBox(view, Nodes.text(request.readable(), "strong"),
                Nodes.text(texts.of("qr.hint"), "muted"));
        content.getStyleClass().add("qr");
        content.setMaxWidth(SIDE * 2);
        PopOver popOver = new PopOver(content);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.show(request.beside());
    }

    /// Whole pixels for each module, so that edges stay sharp; black on white whatever the theme: readers expect that.
    static WritableImage image(String content) {
        QrCode code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
        int modules = code.size + 2 * QUIET_ZONE;
        int scale = Math.max(LEAST_SCALE, SIDE / modules);
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
