package org.signpost.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
            "taxonomy", "taxonomy.schema.json", "words", "words.schema.json");
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

    private void take(Path path, CatalogueSchemas schemas) throws IOException {
        String name = root.relativize(path).toString().replace('\\', '/');
        String subFolder = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
        if ("schema".equals(subFolder)) {
            return;
        }
        String schema = name.equals(EDITION) ? "edition.schema.json" : SCHEMAS.get(subFolder);
        if (schema == null || !name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            findings.add(new Finding(name, "", "does not belong here: expected a .json file in one of "
                    + SCHEMAS.keySet().stream().sorted().toList() + ", or " + EDITION));
            return;
        }
        try {
            JsonNode content = STRICT.readTree(Files.readAllBytes(path));
            List<Finding> differences = schemas.check(schema, name, content);
            findings.addAll(differences);
            if (differences.isEmpty()) {
                files.put(name, content);
            }
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            findings.add(new Finding(name, "", "is not sound JSON: " + e.getOriginalMessage() + where));
        }
    }

    /// The codes in order, for messages.
    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asString()));
        return texts;
    }
}
