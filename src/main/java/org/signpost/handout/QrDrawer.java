package org.signpost.handout;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.File;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws the one kind of drawing that stands on our pages, the path of a [QrMark], as one shape: sharp at any size, and
/// without hairlines between its rows.
final class QrDrawer implements SVGDrawer {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");
    private static final int USUAL_SIDE = 96;

    @Override
    public SVGImage buildSVGImage(Element drawing, Box box, CssContext context, double width, double height,
            double dotsPerPixel) {
        String[] viewBox = drawing.getAttribute("viewBox").split(" ", -1);
        int modules = Integer.parseInt(viewBox[viewBox.length - 1]);
        String path = ((Element) drawing.getElementsByTagName("path").item(0)).getAttribute("d");
        return new Code(shape(path), modules, width > 0 ? width : USUAL_SIDE * dotsPerPixel);
    }

    private static Path2D shape(String path) {
        Path2D.Double shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (MatchResult run : RUN.matcher(path).results().toList()) {
            int x = Integer.parseInt(run.group(1));
            int y = Integer.parseInt(run.group(2));
            int length = Integer.parseInt(run.group(3));
            shape.moveTo(x, y);
            shape.lineTo(x + length, y);
            shape.lineTo(x + length, y + 1);
            shape.lineTo(x, y + 1);
            shape.closePath();
        }
        return shape;
    }

    /// One code, of a side in the units of the layout.
    private static final class Code implements SVGImage {
        private final Path2D shape;
        private final int modules;
        private final double side;

        Code(Path2D shape, int modules, double side) {
            this.shape = shape;
            this.modules = modules;
            this.side = side;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(side);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(side);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(side / modules, side / modules);
            Shape placed = place.createTransformedShape(shape);
            device.setColor(FSRGBColor.BLACK);
            device.fill(placed);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // no text stands in a code
    }

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, FontStyle style) {
        // no text stands in a code
    }

    @Override
    public void close() {
        // nothing is open
    }
}
