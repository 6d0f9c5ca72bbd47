package org.signpost.handout;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as one path of squares, with the white margin that readers need.
final class QrMark {
    /// White modules around a code (ISO/IEC 18004 asks for four).
    private static final int QUIET_ZONE = 4;

    private QrMark() {
    }

    /// Writes the code as a drawing.
    ///
    /// @param name what it says to those who cannot see it
    static void write(Markup page, String content, String name) {
        QrCode code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET_ZONE;
        page.element("svg", () -> page.empty("path", "d", path(code), "fill", "#000000"),
                "xmlns", "http://www.w3.org/2000/svg", "class", "qr", "viewBox", "0 0 " + side + " " + side,
                "shape-rendering", "crispEdges", "role", "img", "aria-label", name);
    }

    /// Each run of dark modules in a row as one rectangle: `M4 4h7v1h-7z`.
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) { // light beyond the edge
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + QUIET_ZONE).append(' ').append(y + QUIET_ZONE)
                            .append('h').append(x - from).append("v1h").append(from - x).append('z');
                }
            }
        }
        return path.toString();
    }
}
