package org.signpost.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.signpost.testing.CatalogueFixture;
import org.signpost.testing.RealCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The mapper trusts that nothing is missing and that everything is of its type. So each field of each sort of file is
/// broken here in turn, and the schema must object at that very field.
final class CatalogueSchemasTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    @TempDir
    private Path temp;

    /// One object of a file, by the pointer that leads to it.
    private record Place(String pointer, ObjectNode object) {
    }

    @ParameterizedTest
    @CsvSource({"source, sources/harbour-line.json", "source, sources/lantern-lessons.json",
            "article, articles/gazette-2026-lanterns.json", "situation, situations/lost-kite.json",
            "words, words/kites.json", "edition, edition.json", "taxonomy, taxonomy/kinds.json"})
    void eachFieldIsNeededHasItsTypeAndHasNoStrangersBesideIt(String sort, String file) throws IOException {
        CatalogueSchemas schemas = CatalogueSchemas.in(RealCatalogue.FOLDER.resolve("schema"));
        String schema = sort + ".schema.json";
        JsonNode root = JSON.readTree(CatalogueFixture.in(temp).text(file));
        assertThat(schemas.check(schema, file, root)).isEmpty();

        List<Place> places = places("", root);
        assertThat(places).isNotEmpty();
        for (Place place : places) {
            for (String name : List.copyOf(place.object.propertyNames())) {
                String field = place.pointer + "/" + name;
                JsonNode sound = place.object.get(name);

                place.object.remove(name);
                assertThat(fields(schemas.check(schema, file, root))).as("without %s", field).contains(field);
                place.object.putObject(name).put("of another type", true);
                assertThat(fields(schemas.check(schema, file, root))).as("an object at %s", field)
                        .anyMatch(found -> found.startsWith(field));
                place.object.set(name, sound);
            }
            place.object.put("stranger", 1);
            assertThat(fields(schemas.check(schema, file, root))).as("a stranger in %s", place.pointer)
                    .containsExactly(place.pointer + "/stranger");
            place.object.remove("stranger");
        }
        assertThat(schemas.check(schema, file, root)).as("mended again").isEmpty();
    }

    private static List<String> fields(List<Finding> findings) {
        return findings.stream().map(Finding::field).toList();
    }

    private static List<Place> places(String pointer, JsonNode node) {
        List<Place> places = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            places.add(new Place(pointer, object));
            object.forEachEntry((name, value) -> places.addAll(places(pointer + "/" + name, value)));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.addAll(places(pointer + "/" + i, node.get(i)));
        }
        return places;
    }
}
