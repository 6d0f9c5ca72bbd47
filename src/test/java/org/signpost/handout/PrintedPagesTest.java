package org.signpost.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.EntryType;
import org.signpost.handout.HandoutEntry.Contact;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;
import org.signpost.text.Wording;

/// The drawn pages of thirty entries, as somebody holds them: every code and every row of them.
final class PrintedPagesTest {
    private static final Texts TEXTS = Texts.british();
    private static final Wording WORDING = new Wording(TEXTS, RealCatalogue.catalogue().taxonomy());
    private static final Handout THIRTY = new HandoutComposer(RealCatalogue.catalogue(), WORDING,
            Clock.fixed(RealCatalogue.TUESDAY_NOON, ZoneOffset.UTC)).compose("", Stream.concat(
                    RealCatalogue.catalogue().all(EntryType.SITUATION).stream().limit(3),
                    RealCatalogue.catalogue().all(EntryType.SOURCE).stream().limit(27)).map(EntryLink::id)
                    .map(id -> HandoutItem.of(RealCatalogue.catalogue(), id, "", "")).toList(), Progress.unwatched());
    private static final float DOTS_PER_INCH = 200;
    @TempDir
    private Path temp;

    private static List<Contact> ways() {
        return THIRTY.entries().stream().flatMap(entry -> entry.sections().stream())
                .flatMap(section -> section.contacts().stream()).toList();
    }

    private Path pdf(PrintSize size) {
        Path file = temp.resolve("thirty.pdf");
        HandoutFile.write(THIRTY, new HandoutFile.Wanted(file, HandoutFormat.PDF, size, false), TEXTS,
                Progress.unwatched());
        return file;
    }

    private static List<String> codes(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))),
                    Map.of(DecodeHintType.TRY_HARDER, true))).map(Result::getText).toList();
        } catch (NotFoundException _) {
            return List.of(); // a page without a code
        }
    }

    /// A number is printed with spaces, an address as people read it.
    private static String printed(String code) {
        return code.startsWith("tel:") ? code.substring("tel:".length())
                : code.startsWith("mailto:") ? code.substring("mailto:".length()) : WORDING.readable(code);
    }

    @ParameterizedTest
    @EnumSource(PrintSize.class)
    void everyCodeIsReadBackToWhatStandsBesideIt(PrintSize size) throws IOException {
        List<String> read = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(size).toFile())) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                read.addAll(codes(new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH)));
            }
        }
        List<Contact> drawn = ways().stream().filter(Contact::drawn).toList();
        assertThat(drawn).hasSizeGreaterThan(30);
        assertThat(read).containsExactlyInAnyOrderElementsOf(drawn.stream()
                .map(way -> way.address().orElseThrow()).toList());
        assertThat(drawn).allSatisfy(way -> assertThat(way.value().replace(" ", ""))
                .isEqualTo(printed(way.address().orElseThrow())));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @EnumSource(PrintSize.class)
    void noRowIsSplitOverTwoPages(PrintSize size) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(size).toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true); // as it is seen, since this is about what stands where
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(squeezed(stripper.getText(document)));
            }
        }
        assertThat(pages).hasSizeGreaterThan(8).allMatch(page -> page.contains(
                squeezed("In danger right now? Call 999 · Childline 0800 1111 Page " + (pages.indexOf(page) + 1)
                        + " of " + pages.size())));
        assertThat(ways()).hasSizeGreaterThan(60).allSatisfy(way -> {
            String row = squeezed(way.label() + way.value() + String.join("", way.details()) + way.caution());
            assertThat(pages).as(row).anyMatch(page -> page.contains(row));
        });
    }
}
