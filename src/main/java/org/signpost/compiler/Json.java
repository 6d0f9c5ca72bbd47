package org.signpost.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.PartialDate;
import tools.jackson.databind.JsonNode;

/// Reads fields of a node that its schema has found sound, so that nothing here can be missing or of the wrong type.
final class Json {
    private Json() {
    }

    static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    static boolean flag(JsonNode node, String field) {
        return node.get(field).asBoolean();
    }

    static Optional<String> optional(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    static OptionalDouble number(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value.isNull() ? OptionalDouble.empty() : OptionalDouble.of(value.asDouble());
    }

    static Optional<PartialDate> date(JsonNode node, String field) {
        return optional(node, field).map(PartialDate::new);
    }

    static List<String> texts(JsonNode node, String field) {
        return list(node, field, JsonNode::asString);
    }

    static EntryId id(JsonNode node, String field) {
        return new EntryId(text(node, field));
    }

    static List<EntryId> ids(JsonNode node, String field) {
        return list(node, field, value -> new EntryId(value.asString()));
    }

    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> reader) {
        List<T> values = new ArrayList<>();
        node.get(field).forEach(value -> values.add(reader.apply(value)));
        return values;
    }
}
