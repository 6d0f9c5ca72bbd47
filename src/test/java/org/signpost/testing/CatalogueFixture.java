package org.signpost.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.signpost.compiler.CatalogueCompiler;
import org.signpost.compiler.CatalogueCompiler.Compilation;
import org.signpost.compiler.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A small sound catalogue folder of made-up services, for tests to break. Its numbers are from the range that Ofcom
/// keeps for drama; schemas and taxonomy are the real ones.
public final class CatalogueFixture {
    /// An active helpline with a number, a former name and weekly hours.
    public static final String LINE = "sources/harbour-line.json";
    /// A source of the same operator without a number.
    public static final String LESSONS = "sources/lantern-lessons.json";
    /// An article that names the line and sends readers to the lessons.
    public static final String ARTICLE = "articles/gazette-2026-lanterns.json";
    /// A worry with the line as its route.
    public static final String SITUATION = "situations/lost-kite.json";
    /// A group of words that people use.
    public static final String WORDS = "words/kites.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Path folder;

    private CatalogueFixture(Path folder) {
        this.folder = folder;
    }

    /// Lays the folder out below another, which must be empty.
    public static CatalogueFixture in(Path parent) {
        CatalogueFixture fixture = new CatalogueFixture(parent.resolve("catalogue"));
        for (String copied : List.of("schema", "taxonomy")) {
            try (Stream<Path> files = Files.list(RealCatalogue.FOLDER.resolve(copied))) {
                files.forEach(file -> fixture.write(copied + "/" + file.getFileName(), bytes(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        fixture.write("edition.json", EDITION);
        fixture.write(LINE, LINE_TEXT);
        fixture.write(LESSONS, LESSONS_TEXT);
        fixture.write(ARTICLE, ARTICLE_TEXT);
        fixture.write(SITUATION, SITUATION_TEXT);
        fixture.write(WORDS, WORDS_TEXT);
        return fixture;
    }

    /// The folder.
    public Path folder() {
        return folder;
    }

    /// What the compiler makes of the folder.
    public Compilation compile() {
        try {
            return CatalogueCompiler.compile(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The findings as they are printed.
    public List<String> findings() {
        return compile().findings().stream().map(Finding::toString).toList();
    }

    /// Puts a value where the JSON pointer leads; a new field is added, `/-` appends to a list.
    public CatalogueFixture set(String file, String pointer, @Nullable Object value) {
        JsonNode root = JSON.readTree(text(file));
        int last = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        JsonNode tree = JSON.valueToTree(value);
        if (parent instanceof ObjectNode object) {
            object.set(name, tree);
        } else if (parent instanceof ArrayNode array && "-".equals(name)) {
            array.add(tree);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), tree);
        } else {
            throw new IllegalArgumentException(file + " has no " + pointer);
        }
        return write(file, root.toPrettyString());
    }

    /// Takes a field away.
    public CatalogueFixture remove(String file, String pointer) {
        JsonNode root = JSON.readTree(text(file));
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) root.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        return write(file, root.toPrettyString());
    }

    /// The text of a file.
    public String text(String file) {
        return new String(bytes(folder.resolve(file)), StandardCharsets.UTF_8);
    }

    /// Replaces or adds a file.
    public CatalogueFixture write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Replaces or adds a file.
    public CatalogueFixture write(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(folder.resolve(file + "/..").normalize());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Gives a file another name.
    public CatalogueFixture move(String from, String to) {
        byte[] bytes = bytes(folder.resolve(from));
        return delete(from).write(to, bytes);
    }

    /// Takes a file away.
    public CatalogueFixture delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String EDITION = """
            {"$schema": "schema/edition.schema.json", "edition": "2026.11", "licence": "CC BY 4.0",
             "helpNow": [{"source": "harbour-line", "label": "Harbour Line"}], "worries": ["lost-kite"]}
            """;

    private static final String LINE_TEXT = """
            {"$schema": "../schema/source.schema.json", "id": "harbour-line", "name": "Harbour Line",
             "shortName": "Harbour",
             "formerNames": [{"name": "Lighthouse Line", "until": "2024-05", "note": "Renamed after the storm."}],
             "alsoCalled": ["HL"], "kind": "helpline", "operator": "Harbour Trust",
             "summary": "A made-up line for anyone whose kite has flown away.",
             "whatItIs": ["It’s a line that exists in tests only."], "useWhen": ["Your kite is lost."],
             "notFor": [{"text": "Learning to fly: see the lessons.", "instead": ["lantern-lessons"]}],
             "warnings": ["It never calls back."], "deliveryLimits": ["Small rooms only."],
             "audiences": ["parents-carers"], "ageRange": "4 to 11", "topics": ["gaming"],
             "nations": ["england", "wales"], "languages": ["English"],
             "contacts": [
               {"channel": "phone", "label": "Helpline", "value": "01632 960 001", "confirmed": true, "cost": "free",
                "hours": {"state": "weekly", "bankHolidays": "closed",
                  "periods": [{"days": ["mon", "fri"], "opens": "09:00", "closes": "17:30"},
                              {"days": ["sat"], "opens": "20:00", "closes": "24:00"}]}, "note": "Ask for Sam."},
               {"channel": "sms", "label": "Text", "value": null, "confirmed": false, "cost": "not-known",
                "hours": {"state": "not-known"}, "note": null},
               {"channel": "website", "label": "Website", "value": "https://harbour-line.example.org/",
                "confirmed": true, "cost": null, "hours": null, "note": null}],
             "status": {"state": "active", "replacedBy": [], "note": null}, "related": ["lantern-lessons"],
             "confidence": "partly", "unconfirmed": ["The number for texts."],
             "evidence": [
               {"for": "the number", "where": "https://harbour-line.example.org/", "date": "2026-09", "contact": true},
               {"for": "an older number", "where": "https://example.org/old", "date": "2025-01-02", "contact": true},
               {"for": "the name", "where": "a letter, for editors only", "date": "2026-10-01", "contact": false}]}
            """;

    private static final String LESSONS_TEXT = """
            {"$schema": "../schema/source.schema.json", "id": "lantern-lessons", "name": "Lantern Lessons",
             "shortName": null, "formerNames": [], "alsoCalled": [], "kind": "education", "operator": "Harbour Trust",
             "summary": "Made-up lessons about lanterns and kites, for tests only.",
             "whatItIs": ["Lessons about kites."], "useWhen": [], "notFor": [], "warnings": [], "deliveryLimits": [],
             "audiences": ["trainers"], "ageRange": null, "topics": ["bullying"], "nations": ["scotland"],
             "languages": ["English", "Welsh"], "contacts": [],
             "status": {"state": "closed", "replacedBy": ["harbour-line"], "note": "Ended in 2025."}, "related": [],
             "confidence": "unconfirmed", "unconfirmed": [],
             "evidence": [{"for": "all of it", "where": "https://example.org/lessons", "date": null, "contact": false}]}
            """;

    private static final String ARTICLE_TEXT = """
            {"$schema": "../schema/article.schema.json", "id": "gazette-2026-lanterns",
             "headline": "A thousand kites found", "publisher": "Harbour Gazette", "published": "2026-03-29",
             "author": "Robin Quill", "address": "https://gazette.example.org/kites",
             "summary": "A made-up report: a thousand kites came home.",
             "contentNote": null, "keyPoints": ["Kites were found."],
             "figures": [{"shown": "1,000+", "low": 1000, "high": null, "unit": "kites", "period": "2025",
                          "meaning": "Kites that came home."}],
             "people": [{"name": "Robin Quill", "role": "finder of kites"}], "names": ["harbour-line"],
             "alsoNames": ["Guild of Finders"], "signposts": ["lantern-lessons"],
             "changedSince": ["More kites came home."], "topics": ["gaming"], "nations": ["england"],
             "confidence": "confirmed", "unconfirmed": [],
             "evidence": [{"for": "the date", "where": "https://gazette.example.org/kites", "date": "2026-03-29",
                           "contact": false}]}
            """;

    private static final String SITUATION_TEXT = """
            {"$schema": "../schema/situation.schema.json", "id": "lost-kite", "title": "My child’s kite is gone",
             "alsoCalled": ["kite lost"], "summary": "What to do first when a kite has flown away.",
             "emergencyFirst": false,
             "firstSteps": [{"text": "Look up.", "why": "Kites are seldom below.", "sources": ["harbour-line"],
                             "evidence": [{"where": "https://example.org/up", "date": "2026"}]}],
             "doNot": [{"text": "Do not climb after it.", "why": null, "sources": [],
                        "evidence": [{"where": "https://example.org/up", "date": null}]}],
             "routes": [{"source": "harbour-line", "for": "Anyone.", "nations": ["wales", "england"]}],
             "notFor": [{"source": "lantern-lessons", "why": "They have ended."}], "talkingAboutIt": [],
             "nationDifferences": ["Winds differ."], "topics": ["gaming", "bullying"], "audiences": ["parents-carers"],
             "confidence": "partly", "unconfirmed": []}
            """;

    private static final String WORDS_TEXT = """
            {"$schema": "../schema/words.schema.json", "groups": [{"phrases": ["kyte", "flyer"], "topics": ["gaming"],
             "sources": ["harbour-line"], "situations": ["lost-kite"]}]}
            """;
}
