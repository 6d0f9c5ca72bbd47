package org.signpost.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.EntryType;
import org.signpost.catalogue.Source;
import org.signpost.files.NotWrittenException;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// A handout is the same on paper and on screen, can be read by everybody, and is a whole file or none.
final class HandoutTest {
    private static final Texts TEXTS = Texts.british();
    private static final float DOTS_PER_INCH = 300;
    @TempDir
    private Path temp;

    private static Handout handout(String... ids) {
        List<HandoutItem> items = Stream.of(ids)
                .map(id -> HandoutItem.of(RealCatalogue.catalogue(), new EntryId(id), id, "")).toList();
        return new HandoutComposer(RealCatalogue.catalogue(),
                new Wording(TEXTS, RealCatalogue.catalogue().taxonomy()),
                Clock.fixed(RealCatalogue.TUESDAY_NOON, ZoneOffset.UTC)).compose("", items, Progress.unwatched());
    }

    private static Handout thirty() {
        return handout(Stream.concat(Stream.of("net-aware", "online-grooming", "premier-2014-660-arrests"),
                RealCatalogue.catalogue().all(EntryType.SOURCE).stream().map(EntryLink::id).map(EntryId::value))
                .distinct().limit(30).toArray(String[]::new));
    }

    private Path pdf(Handout handout, PrintSize size) {
        return written(handout, HandoutFormat.PDF, size);
    }

    private Path written(Handout handout, HandoutFormat format, PrintSize size) {
        Path file = temp.resolve("handout-" + size + "." + format.code());
        HandoutFile.write(handout, new HandoutFile.Wanted(file, format, size, true), TEXTS, Progress.unwatched());
        return file;
    }

    /// What PDF/UA-1 asks for and the file does not have.
    private static List<String> faults(Path file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            return result.isCompliant() ? List.of()
                    : result.getTestAssertions().stream().map(TestAssertion::getMessage).distinct().toList();
        }
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> pages(Path file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    @ParameterizedTest
    @EnumSource(PrintSize.class)
    void aPdfHoldsWhatTheStandardForAccessiblePdfAsksFor(PrintSize size) throws Exception {
        assertThat(faults(pdf(thirty(), size))).isEmpty();
    }

    @Test
    void theCheckOfTheStandardFindsAPdfWithoutTags() throws Exception {
        Path file = temp.resolve("plain.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("Childline 0800 1111");
                content.endText();
            }
            document.save(file.toFile());
        }
        assertThat(faults(file)).isNotEmpty();
    }

    @Test
    void itIsReadInTheOrderInWhichItStands() throws IOException {
        assertThat(text(pdf(handout("childline", "ceop-safety-centre"), PrintSize.USUAL)))
                .containsSubsequence("Where to get help", "In danger right now? Call 999", "NSPCC Helpline",
                        "Childline", "0800 1111", "Not the route for", "Checked 28 August 2026",
                        "CEOP Safety Centre", "ceop.police.uk/Safety-Centre");
    }

    @Test
    void theFileSaysItsLanguageItsTitleAndHasBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(handout("childline", "ceop-safety-centre"), PrintSize.USUAL)
                .toFile())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle())
                    .as("neither a title bar nor a print job tells what is read").isEqualTo("Signpost");
            List<String> bookmarks = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children()
                    .forEach(item -> bookmarks.add(item.getTitle()));
            assertThat(bookmarks).containsSubsequence("Childline", "CEOP Safety Centre");
        }
    }

    @Test
    void aPhoneReadsFromThePrintedPageExactlyWhatStandsBesideTheCode() throws Exception {
        assertThat(codes(pdf(handout("childline", "nspcc-helpline"), PrintSize.USUAL)))
                .contains("tel:08001111", "tel:08088005000", "mailto:help@NSPCC.org.uk")
                .allMatch(code -> RealCatalogue.catalogue().addresses().contains(code));
    }

    private static List<String> codes(LuminanceSource page) {
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(page)),
                    Map.of(DecodeHintType.TRY_HARDER, true)))
                    .map(Result::getText).toList();
        } catch (NotFoundException e) {
            return List.of(); // a page without a code
        }
    }

    private static List<String> codes(Path file) throws IOException {
        List<String> codes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
                int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
                codes.addAll(codes(source));
            }
        }
        return codes;
    }

    @Test
    void noWayToReachAServiceIsSplitOverTwoPages() throws IOException {
        List<String> pages = pages(pdf(thirty(), PrintSize.LARGE));
        assertThat(pages).hasSizeGreaterThan(20);
        for (Source source : RealCatalogue.catalogue().entries().stream().filter(Source.class::isInstance)
                .map(Source.class::cast).filter(one -> List.of("childline", "nspcc-helpline", "police-101",
                        "stop-it-now").contains(one.id().value())).toList()) {
            for (ContactPoint point : source.contacts()) {
                if (point.channel().isNumber() && point.value().isPresent()) {
                    assertThat(pages).as(source.title() + " " + point.label()).anyMatch(page ->
                            page.contains(point.label()) && page.contains(point.value().get()));
                }
            }
        }
    }

    @Test
    void aClosedServiceHasNoNumbersAndSaysWhatReplacedIt() throws IOException {
        String text = text(pdf(handout("net-aware"), PrintSize.USUAL));
        String entry = text.substring(text.indexOf("Net Aware"));
        assertThat(entry).contains("This service has closed.", "Now: NSPCC online safety advice for parents");
        assertThat(Pattern.compile("\\b0\\d{2,4} ?\\d{3}").matcher(entry.split("Page", 2)[0]
                .replace("In danger right now? Call 999 · Childline 0800 1111", "")).find()).isFalse();
    }

    @Test
    void anUnconfirmedNumberIsLeftOutWithALineThatSaysSo() throws IOException {
        assertThat(text(pdf(handout("papyrus-hopeline247"), PrintSize.USUAL)))
                .contains("Number not confirmed: check the website", "0800 068 4141");
    }

    @Test
    void everyLetterIsThereWhateverFontsTheReaderHas() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(thirty(), PrintSize.USUAL).toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void namesInAnyScriptNeitherBreakItNorTheStandard() throws Exception {
        List<HandoutItem> items = List.of(new HandoutItem.OwnText("Ŵyl y Plant · مدرسة · e\u0301cole · 学校",
                "Dŵr\nمرحبا\n<script> & 🙂\n\u202Eabc", ""));
        Handout handout = new HandoutComposer(RealCatalogue.catalogue(),
                new Wording(TEXTS, RealCatalogue.catalogue().taxonomy()),
                Clock.fixed(RealCatalogue.TUESDAY_NOON, ZoneOffset.UTC))
                .compose("Noson rieni ŵ ŷ", items, Progress.unwatched());
        Path file = pdf(handout, PrintSize.USUAL);
        assertThat(text(file)).contains("Noson rieni ŵ ŷ", "Dŵr", "<script> &");
        assertThat(faults(file)).isEmpty();
    }

    @Test
    void theWebPageNeedsNothingBesideIt() throws Exception {
        String html = Files.readString(written(thirty(), HandoutFormat.HTML, PrintSize.LARGE));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var page = factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(html).doesNotContain("<script", "<link", "@import", "<img", "<iframe")
                .doesNotContainPattern("src\\s*=\\s*[\"']http").doesNotContainPattern("url\\(\\s*[\"']?http")
                .contains("0800 1111", "Checked 28 August 2026");
    }

    @Test
    void aFileThatIsThereIsNotReplacedUnlessTheUserSaidSo() throws IOException {
        Path file = Files.writeString(temp.resolve("mine.pdf"), "mine");
        assertThatExceptionOfType(NotWrittenException.class).isThrownBy(() -> HandoutFile.write(handout("childline"),
                new HandoutFile.Wanted(file, HandoutFormat.PDF, PrintSize.USUAL, false), TEXTS, Progress.unwatched()));
        assertThat(file).hasContent("mine");
        HandoutFile.write(handout("childline"), new HandoutFile.Wanted(file, HandoutFormat.PDF, PrintSize.USUAL, true),
                TEXTS, Progress.unwatched());
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    @Test
    void whatIsStoppedLeavesNothingBehind() throws IOException {
        Progress progress = Progress.unwatched();
        progress.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> HandoutFile.write(handout("childline"),
                new HandoutFile.Wanted(temp.resolve("no.pdf"), HandoutFormat.PDF, PrintSize.USUAL, false), TEXTS,
                progress));
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOfAndNothingIsLost() throws IOException {
        Path inTheWay = Files.writeString(temp.resolve("a file"), "x");
        assertThatExceptionOfType(NotWrittenException.class).isThrownBy(() -> HandoutFile.write(handout("childline"),
                new HandoutFile.Wanted(inTheWay.resolve("no.pdf"), HandoutFormat.PDF, PrintSize.USUAL, false), TEXTS,
                Progress.unwatched()));
        assertThat(inTheWay).hasContent("x");
    }
}
