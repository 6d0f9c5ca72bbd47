package org.signpost.compiler;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Says in plain words what a schema objects to. Where the schema describes what it wants, its description is the
/// reason.
final class SchemaReason {
    private static final Map<String, String> TYPES = Map.of("string", "a text", "number", "a number", "integer",
            "a whole number", "boolean", "true or false", "array", "a list", "object", "an object", "null", "null");
    private static final int LONGEST_QUOTE = 60;

    private SchemaReason() {
    }

    /// @param rule the part of the schema that was broken, with its description if it has one
    static String of(Error error, JsonNode rule) {
        JsonNode value = error.getInstanceNode();
        String expected = rule.path("description").asString("");
        JsonNode wanted = rule.path(error.getKeyword());
        return switch (error.getKeyword()) {
            case "required" -> "is missing";
            case "additionalProperties" -> "is not a field here: misspelt?";
            case "type" -> "is " + typeOf(value) + ", not " + types(wanted)
                    + (expected.isEmpty() ? "" : ": " + expected);
            case "pattern" -> quoted(value) + " does not fit: "
                    + (expected.isEmpty() ? "expected the form " + wanted.asString() : expected);
            case "enum" -> quoted(value) + " is not one of " + words(wanted);
            case "const" -> quoted(value) + " must be " + quoted(wanted);
            case "minLength" -> "has " + length(value) + " characters: at least " + wanted.asInt() + " are needed";
            case "maxLength" -> "has " + length(value) + " characters: at most " + wanted.asInt() + " fit";
            case "minItems" -> "is too short a list: at least " + wanted.asInt() + " is needed";
            case "uniqueItems" -> "says the same twice";
            case "false" -> "does not belong here";
            default -> error.getMessage();
        };
    }

    private static int length(JsonNode value) {
        String text = value.asString();
        return text.codePointCount(0, text.length());
    }

    private static String quoted(JsonNode value) {
        String json = value.toString(); // escapes what cannot be seen
        String text = value.isString() ? json.substring(1, json.length() - 1) : json;
        String cut = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
        return value.isString() ? "“" + cut + "”" : cut;
    }

    private static String words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.isString() ? word.asString() : word.toString()));
        return String.join(", ", words);
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NULL -> "null";
            default -> "nothing";
        };
    }

    private static String types(JsonNode wanted) {
        if (wanted.isString()) {
            return TYPES.getOrDefault(wanted.asString(), wanted.asString());
        }
        List<String> names = new ArrayList<>();
        wanted.forEach(each -> names.add(TYPES.getOrDefault(each.asString(), each.asString())));
        return String.join(" or ", names);
    }
}
