package org.signpost.laws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// What the build file says, so that the tests of the gates use its words rather than copies of them.
final class Pom {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    private final Document document;
    private final XPath paths = XPathFactory.newDefaultInstance().newXPath();

    private Pom(Document document) {
        this.document = document;
    }

    /// The build file of this project.
    static Pom ours() {
        return of(text());
    }

    /// The text of the build file of this project.
    static String text() {
        try {
            return Files.readString(Path.of("pom.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A build file given as text.
    static Pom of(String text) {
        try (var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            return new Pom(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(bytes));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("the build file cannot be read", e);
        }
    }

    /// The texts of the elements at a path, properties filled in.
    List<String> texts(String path) {
        NodeList nodes = nodes(path);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(filled(nodes.item(i).getTextContent().strip()));
        }
        return List.copyOf(texts);
    }

    /// The names of the elements at a path.
    List<String> names(String path) {
        NodeList nodes = nodes(path);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            names.add(nodes.item(i).getNodeName());
        }
        return List.copyOf(names);
    }

    /// The path of a plugin that every build runs: not one of a profile, not one that is only managed.
    static String plugin(String artifact) {
        return "/project/build/plugins/plugin[artifactId='" + artifact + "']";
    }

    private String filled(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(placeholder -> {
            List<String> values = texts("/project/properties/" + placeholder.group(1));
            return Matcher.quoteReplacement(values.isEmpty() ? placeholder.group() : values.getFirst());
        });
    }

    private NodeList nodes(String path) {
        try {
            return (NodeList) paths.evaluate(path, document, XPathConstants.NODESET);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }
}
