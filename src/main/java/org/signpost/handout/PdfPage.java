package org.signpost.handout;

import com.openhtmltopdf.extend.FSDOMMutator;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;

/// Lays a page of XHTML out as a tagged PDF (PDF/UA-1) with embedded typefaces. Nothing is read but the page itself and
/// the typefaces of the program.
final class PdfPage {
    private static final String FONTS = "/org/signpost/resources/handout/font/";
    private static final int USUAL = 400;
    private static final int BOLD = 700;
    private static final float VERSION = 1.7f;
    /// What stands for a character that no typeface has: one that all of them have.
    private static final String NO_LETTER = "\u25A1";

    private PdfPage() {
    }

    /// Lays it out and writes it.
    ///
    /// @throws IOException when the stream cannot be written
    static void write(String page, Progress progress, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfSteps steps = new PdfSteps(progress);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(VERSION)
                .withProducer("Signpost")
                .useReplacementText(NO_LETTER)
                .useExternalResourceAccessControl((address, type) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useUnicodeBidiSplitter(TextRuns::new)
                .useUnicodeBidiReorderer(new ArabicLetters())
                .useUnicodeLineBreaker(steps)
                .usePageSupplier(steps)
                .useSVGDrawer(new QrDrawer())
                .addDOMMutator(namesOfDrawings())
                .addDOMMutator(steps::count)
                .withHtmlContent(page, null);
        font(builder, "roboto/Roboto-Regular.ttf", "Roboto", USUAL);
        font(builder, "roboto/Roboto-Bold.ttf", "Roboto", BOLD);
        font(builder, "dejavu/DejaVuSans.ttf", "DejaVu Sans", USUAL);
        font(builder, "dejavu/DejaVuSans-Bold.ttf", "DejaVu Sans", BOLD);
        try (PdfBoxRenderer renderer = builder.toStream(steps.into(out)).buildPdfRenderer()) {
            renderer.setListener(steps);
            renderer.createPDF();
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> font(file), family, weight, FontStyle.NORMAL, true,
                EnumSet.of(FSFontUseCase.DOCUMENT));
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PdfPage.class.getResourceAsStream(FONTS + file),
                () -> "the program is not whole: the typeface " + file + " is missing");
    }

    /// The library reads the name of a drawing where HTML has that of a picture.
    private static FSDOMMutator namesOfDrawings() {
        return document -> {
            var found = document.getElementsByTagName("svg");
            List<Element> drawings = new ArrayList<>(); // the list that was found is looked for anew at each change
            for (int i = 0; i < found.getLength(); i++) {
                drawings.add((Element) found.item(i));
            }
            drawings.forEach(drawing -> drawing.setAttribute("alt", drawing.getAttribute("aria-label")));
        };
    }
}
