package org.signpost.compiler;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// The JSON Schemas of the catalogue (`resources/catalogue/schema`), the one statement of what a file may hold.
final class CatalogueSchemas {
    /// Only a name: the schemas are handed over as text, and nothing is fetched from anywhere.
    private static final String BASE = "signpost:///schema/";
    private static final JsonMapper READER = JsonMapper.builder().build();
    private final SchemaRegistry registry;
    /// The schemas by their addresses, to look up what a rule says of itself.
    private final Map<String, JsonNode> rules = new HashMap<>();

    private CatalogueSchemas(Map<String, String> texts) {
        texts.forEach((address, text) -> rules.put(address, READER.readTree(text)));
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(texts));
    }

    static CatalogueSchemas in(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.put(BASE + file.getFileName(), Files.readString(file));
            }
        }
        return new CatalogueSchemas(texts);
    }

    /// Everything in which the file differs from its schema; of a file of another sort, only that.
    ///
    /// @param name of the schema's file, such as `source.schema.json`
    List<Finding> check(String name, String file, JsonNode content) {
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + name));
        List<Finding> found =
                schema.validate(content).stream().map(error -> finding(file, error)).distinct().sorted().toList();
        List<Finding> foreign = found.stream().filter(finding -> finding.field().equals("/$schema")).toList();
        return foreign.isEmpty() || content.path("$schema").isMissingNode() ? found : foreign;
    }

    private Finding finding(String file, Error error) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            pointer.append('/').append(error.getInstanceLocation().getName(i));
        }
        String property = error.getProperty();
        boolean aboutProperty = property != null && !pointer.toString().endsWith("/" + property);
        return new Finding(file, aboutProperty ? pointer + "/" + property : pointer.toString(),
                SchemaReason.of(error, ruleOf(error)));
    }

    /// The part of a schema that holds the broken keyword.
    private JsonNode ruleOf(Error error) {
        String location = error.getSchemaLocation().toString();
        int fragment = location.indexOf('#');
        int keyword = location.lastIndexOf('/');
        JsonNode schema = rules.get(location.substring(0, Math.max(fragment, 0)));
        return schema == null || keyword <= fragment ? MissingNode.getInstance()
                : schema.at(location.substring(fragment + 1, keyword));
    }
}
