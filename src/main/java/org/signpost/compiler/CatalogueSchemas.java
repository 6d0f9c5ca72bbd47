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

/// The JSON Schemas of the catalogue (`resources/catalogue/schema`), the one statement of what a file may hold.
final class CatalogueSchemas {
    /// Only a name: the schemas are handed over as text, and nothing is fetched from anywhere.
    private static final String BASE = "signpost:///schema/";
    private final SchemaRegistry registry;

    private CatalogueSchemas(SchemaRegistry registry) {
        this.registry = registry;
    }

    static CatalogueSchemas in(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.put(BASE + file.getFileName(), Files.readString(file));
            }
        }
        return new CatalogueSchemas(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(texts)));
    }

    /// Everything in which the file differs from its schema.
    ///
    /// @param name of the schema's file, such as `source.schema.json`
    List<Finding> check(String name, String file, JsonNode content) {
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + name));
        return schema.validate(content).stream().map(error -> finding(file, error)).distinct().sorted().toList();
    }

    private static Finding finding(String file, Error error) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            pointer.append('/').append(error.getInstanceLocation().getName(i));
        }
        String property = error.getProperty();
        boolean aboutProperty = property != null && !pointer.toString().endsWith("/" + property);
        return new Finding(file, aboutProperty ? pointer + "/" + property : pointer.toString(), error.getMessage());
    }
}
