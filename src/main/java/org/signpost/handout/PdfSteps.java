package org.signpost.handout;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/// Follows the library through its work, at the places where it asks its users for something: each text that it breaks
/// into lines, each page that it begins, each piece that it writes. There it is told to stop, too.
final class PdfSteps implements FSTextBreaker, PageSupplier, PDFCreationListener {
    private final Progress progress;
    private final UrlAwareLineBreakIterator lines =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.UK));
    private long letters;
    private long lettersSet;
    private int pages;

    PdfSteps(Progress progress) {
        this.progress = progress;
    }

    /// Counts what there is to set.
    void count(Document page) {
        letters = page.getDocumentElement().getTextContent().length();
    }

    @Override
    public void setText(String text) {
        lettersSet += text.length();
        progress.come(Progress.Stage.LAYOUT, lettersSet, letters);
        lines.setText(text);
    }

    @Override
    public int next() {
        return lines.next();
    }

    @Override
    public void preOpen(PdfBoxRenderer renderer) {
        pages = renderer.getRootBox().getLayer().getPages().size();
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        progress.come(Progress.Stage.PAINTING, number, pages);
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    @Override
    public void preWrite(PdfBoxRenderer renderer, int count) {
        // known already
    }

    @Override
    public void onClose(PdfBoxRenderer renderer) {
        // the pages are drawn; what is left is to write them
    }

    /// Stops at the next piece that is written.
    OutputStream into(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                progress.check();
                out.write(bytes, from, length);
            }
        };
    }
}
