package org.signpost.handout;

import java.io.StringWriter;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes well-formed XHTML that browsers read as HTML too.
final class Markup {
    /// What XML cannot hold at all: control characters and halves of characters.
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    Markup() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        } catch (XMLStreamException e) {
            throw cannot(e);
        }
    }

    /// What is written between the ends of an element.
    @FunctionalInterface
    interface Inside {
        void write();
    }

    @FunctionalInterface
    private interface Step {
        void take() throws XMLStreamException;
    }

    private static IllegalStateException cannot(XMLStreamException e) {
        return new IllegalStateException("text cannot be written into memory", e);
    }

    private void take(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw cannot(e);
        }
    }

    /// An element with what stands inside it.
    ///
    /// @param attributes names and values by turns
    Markup element(String name, Inside inside, String... attributes) {
        take(() -> xml.writeStartElement(name));
        attributes(attributes);
        inside.write();
        take(xml::writeEndElement);
        return this;
    }

    /// An element with a text of a style class; nothing where the text is empty.
    Markup text(String name, String style, String text) {
        return text.isEmpty() ? this : element(name, () -> words(text), "class", style);
    }

    /// An element with a text that a user may have written, in whatever script: it is set the way it runs.
    ///
    /// @param attributes names and values by turns
    Markup own(String name, String text, String... attributes) {
        String[] all = attributes;
        if (runsRightToLeft(text)) {
            all = Arrays.copyOf(attributes, attributes.length + 2);
            all[attributes.length] = "dir";
            all[attributes.length + 1] = "rtl";
        }
        return element(name, () -> words(text), all);
    }

    /// Whether a text is read from right to left, by its first letter that is read one way.
    static boolean runsRightToLeft(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() != 0;
    }

    /// An element that is empty.
    Markup empty(String name, String... attributes) {
        take(() -> xml.writeEmptyElement(name));
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = clean(attributes[i + 1]);
            take(() -> xml.writeAttribute(name, value));
        }
    }

    /// Text as people read it.
    Markup words(String text) {
        take(() -> xml.writeCharacters(clean(text)));
        return this;
    }

    /// A style sheet, which may hold no character that XML escapes: browsers do not undo that in a style.
    Markup sheet(String css) {
        return element("style", () -> words(css));
    }

    Markup doctype() {
        take(() -> xml.writeDTD("<!DOCTYPE html>"));
        return this;
    }

    /// Letters and their marks as one character where there is one, as most typefaces have them.
    private static String clean(String text) {
        return Normalizer.normalize(NOT_XML.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
