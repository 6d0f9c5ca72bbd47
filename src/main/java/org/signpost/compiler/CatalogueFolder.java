package org.signpost.compiler;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reviewed JSON as it lies in a folder: strict syntax, each file checked against its schema.
final class CatalogueFolder {
    /// Sub-folders with the schema of their files. A file anywhere else is a finding.
    private static final Map<String, String> SCHEMAS = Map.of("sources", "source.schema.json",
            "articles", "article.schema.json", "situations", "situation.schema.json",
            "taxonomy", "taxonomy.schema.json", "words", "words.schema.json",
            "language", "language.schema.json");
    private static final String EDITION = "edition.json";
    /// A duplicate key is an error here: by default the last one would win in silence.
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path root;
    private final List<Finding> findings;
    /// Sound files by their path relative to the root.
    private final Map<String, JsonNode> files = new TreeMap<>();
    private final List<String> unsound = new ArrayList<>();

    private CatalogueFolder(Path root, List<Finding> findings) {
        this.root = root;
        this.findings = findings;
    }

    /// Reads everything; what is wrong goes to `findings`, what is right can be asked for.
    static CatalogueFolder read(Path root, List<Finding> findings) throws IOException {
        CatalogueFolder folder = new CatalogueFolder(root, findings);
        if (!Files.isRegularFile(root.resolve(EDITION))) {
            throw new NoSuchFileException(root.resolve(EDITION).toString(), null, "not a catalogue folder");
        }
        CatalogueSchemas schemas = CatalogueSchemas.in(root.resolve("schema"));
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                folder.take(path, schemas);
            }
        }
        return folder;
    }

    /// The sound files of a sub-folder, by relative path.
    Map<String, JsonNode> in(String subFolder) {
        Map<String, JsonNode> found = new TreeMap<>();
        files.forEach((name, content) -> {
            if (name.startsWith(subFolder + "/")) {
                found.put(name, content);
            }
        });
        return found;
    }

    /// One sound file, if it is there.
    Optional<JsonNode> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /// JSON files that cannot be used.
    List<String> unsound() {
        return List.copyOf(unsound);
    }

    private void take(Path path, CatalogueSchemas schemas) throws IOException {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (name.startsWith("schema/")) {
            return;
        }
        Optional<String> schema = schemaOf(name);
        if (name.endsWith(".json")) {
            unsound.add(name);
        }
        if (schema.isEmpty()) {
            findings.add(new Finding(name, "", "does not belong here: expected a .json file directly in one of "
                    + String.join(", ", new TreeSet<>(SCHEMAS.keySet())) + ", or " + EDITION));
            return;
        }
        try {
            JsonNode content = STRICT.readTree(text(path));
            if (content.isMissingNode()) {
                findings.add(new Finding(name, "", "is empty"));
                return;
            }
            List<Finding> differences = schemas.check(schema.get(), name, content);
            findings.addAll(differences);
            if (differences.isEmpty()) {
                files.put(name, content);
                unsound.remove(name);
            }
        } catch (CharacterCodingException e) {
            findings.add(new Finding(name, "", "is not UTF-8 text: save it as UTF-8 without a byte order mark"));
        } catch (JacksonException e) {
            findings.add(new Finding(name, "", reason(e) + place(e)));
        }
    }

    private static Optional<String> schemaOf(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return name.equals(EDITION) ? Optional.of("edition.schema.json") : Optional.empty();
        }
        boolean direct = slash == name.lastIndexOf('/') && name.endsWith(".json");
        return direct ? Optional.ofNullable(SCHEMAS.get(name.substring(0, slash))) : Optional.empty();
    }

    /// Jackson alone would guess at UTF-16 and UTF-32.
    private static String text(Path path) throws IOException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
        if (text.startsWith("\uFEFF")) {
            throw new CharacterCodingException();
        }
        return text;
    }

    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Trailing token")) {
            return "holds more after its end";
        }
        return message.startsWith("Duplicate Object property ")
                ? "has the field " + message.substring(message.indexOf('"')) + " twice"
                : "is not sound JSON: " + message.replaceAll(" \\(not recognized.*", "");
    }

    private static String place(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1 ? ""
                : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    /// The codes in order, for messages.
    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asString()));
        return texts;
    }
}
