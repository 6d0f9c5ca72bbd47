package org.signpost.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.signpost.handout.HandoutEntry.Contact;
import org.signpost.handout.HandoutEntry.Section;
import org.signpost.text.Texts;

/// A handout as one page of XHTML: what the PDF is laid out from, and what the HTML file is. Only the sheet differs.
final class HandoutPage {
    private static final String SHEETS = "/org/signpost/resources/handout/";
    private static final String LANGUAGE = "en-GB";
    /// Where the numbers of pages go; no text has these.
    private static final String PAGE = "\uE000";
    private static final String PAGES = "\uE001";
    private final Handout handout;
    private final Texts texts;
    private final PrintSize size;
    private final Progress progress;
    private final Markup page = new Markup();

    private HandoutPage(Handout handout, Texts texts, PrintSize size, Progress progress) {
        this.handout = handout;
        this.texts = texts;
        this.size = size;
        this.progress = progress;
    }

    /// For a browser: nothing beside it is needed.
    static String forScreen(Handout handout, Texts texts, PrintSize size, Progress progress) {
        return new HandoutPage(handout, texts, size, progress).write(List.of("handout.css", "screen.css"), false);
    }

    /// For the PDF: with bookmarks, and with a foot that stands on every page.
    static String forPaper(Handout handout, Texts texts, PrintSize size, Progress progress) {
        return new HandoutPage(handout, texts, size, progress).write(List.of("handout.css", "paper.css"), true);
    }

    private String write(List<String> sheets, boolean paper) {
        page.doctype();
        page.element("html", () -> {
            page.element("head", () -> head(sheets, paper));
            page.element("body", () -> body(paper), "class", size.code());
        }, "xmlns", "http://www.w3.org/1999/xhtml", "lang", LANGUAGE);
        return page.toString();
    }

    /// The title of a window or a print job is always just "Signpost", whatever stands on the page.
    private void head(List<String> sheets, boolean paper) {
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "description", "content", texts.of("handout.description"));
        page.element("title", () -> page.words(texts.of("app.name")));
        sheets.forEach(sheet -> page.sheet(sheet(sheet)));
        if (paper) {
            page.element("bookmarks", () -> {
                page.empty("bookmark", "name", handout.title(), "href", "#handout");
                for (int i = 0; i < handout.entries().size(); i++) {
                    page.empty("bookmark", "name", handout.entries().get(i).title(), "href", "#" + anchor(i));
                }
            });
        }
    }

    private static String anchor(int entry) {
        return "entry-" + (entry + 1);
    }

    private static String sheet(String name) {
        try (InputStream in = HandoutPage.class.getResourceAsStream(SHEETS + name)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: the sheet " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void body(boolean paper) {
        if (paper) {
            page.text("div", "foot-help", helpLine());
            page.element("div", this::numbers, "class", "foot-page");
        }
        page.own("h1", handout.title(), "id", "handout");
        page.text("p", "dated", handout.dated());
        page.element("div", this::helpNow, "class", "help");
        for (int i = 0; i < handout.entries().size(); i++) {
            progress.come(Progress.Stage.PAGE, i, handout.entries().size());
            HandoutEntry entry = handout.entries().get(i);
            page.element("div", () -> entry(entry), "class", "entry", "id", anchor(i));
        }
    }

    private void numbers() {
        String[] around = texts.of("handout.page", PAGE, PAGES).split("[" + PAGE + PAGES + "]", -1);
        page.words(around[0]).element("span", () -> page.words(""), "class", "page-number");
        page.words(around[1]).element("span", () -> page.words(""), "class", "page-count");
        page.words(around[2]);
    }

    /// On every page, since the pages of a handout part company.
    private String helpLine() {
        return handout.helpNow().stream().limit(2).map(line -> line.number().isEmpty() ? line.label()
                : texts.of("handout.help", line.label(), line.number())).reduce((one, other) -> texts.of("help.detail",
                        one, other)).orElse("");
    }

    private void helpNow() {
        boolean emergency = true;
        for (Handout.HelpLine line : handout.helpNow()) {
            page.element("p", () -> {
                page.text("strong", "help-name",
                        line.number().isEmpty() ? line.label() : texts.of("handout.help", line.label(), line.number()));
                if (!line.detail().isEmpty()) {
                    page.words(" ").text("span", "help-detail", line.detail());
                }
            }, "class", emergency ? "emergency" : "help-line");
            emergency = false;
        }
    }

    private void entry(HandoutEntry entry) {
        page.own("h2", entry.title());
        page.text("p", "byline", entry.byline());
        if (!entry.notices().isEmpty()) {
            page.element("div", () -> entry.notices().forEach(notice -> page.text("p", "line", notice)),
                    "class", "notice");
        }
        entry.summary().forEach(line -> page.own("p", line, "class", "summary"));
        entry.sections().forEach(this::section);
        page.text("p", entry.checked().old() ? "checked caution" : "checked", entry.checked().words());
    }

    private void section(Section section) {
        page.text("h3", "section", section.heading());
        section.contacts().forEach(contact -> page.element("div", () -> contact(contact), "class", "contact"));
        if (!section.lines().isEmpty()) {
            page.element("ul", () -> section.lines().forEach(line -> page.own("li", line)));
        }
    }

    private void contact(Contact contact) {
        page.element("div", () -> {
            page.text("p", "label", contact.label());
            page.element("p", () -> value(contact), "class", contact.address().isPresent() ? "value" : "no-value");
            contact.details().forEach(detail -> page.text("p", "detail", detail));
            page.text("p", "detail caution", contact.caution());
        }, "class", "words");
        contact.address().filter(address -> contact.drawn()).ifPresent(address -> page.element("div",
                () -> QrMark.write(page, address, texts.of("qr.name", contact.value())), "class", "code"));
    }

    private void value(Contact contact) {
        contact.address().ifPresentOrElse(address -> page.element("a", () -> page.words(contact.value()),
                "href", address, "title", contact.value()), () -> page.words(contact.value()));
    }
}
