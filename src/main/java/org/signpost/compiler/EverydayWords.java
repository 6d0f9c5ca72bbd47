package org.signpost.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.signpost.catalogue.Folding;
import org.signpost.catalogue.Language;
import tools.jackson.databind.JsonNode;

/// Everyday English (`resources/catalogue/language`).
final class EverydayWords {
    private EverydayWords() {
    }

    /// Finds words that stand twice, or that a search would never see as one word.
    static void check(Map<String, JsonNode> files, List<Finding> findings) {
        Map<String, String> placeOf = new HashMap<>();
        files.forEach((file, node) -> {
            for (int i = 0; i < node.get("same").size(); i++) {
                check(file, "/same/" + i, node.get("same").get(i), placeOf, findings);
            }
            List.of("people", "light", "asking").forEach(list ->
                    check(file, "/" + list, node.get(list), placeOf, findings));
            check(file, "/ordinary", node.get("ordinary"), new HashMap<>(), findings);
        });
    }

    private static void check(String file, String field, JsonNode words, Map<String, String> placeOf,
            List<Finding> findings) {
        for (JsonNode word : words) {
            String text = word.asString();
            if (!Folding.words(text).equals(List.of(text))) {
                findings.add(new Finding(file, field, "“" + text + "” is not one word in small letters"));
            }
            String before = placeOf.putIfAbsent(text, file + " " + field);
            if (before != null) {
                findings.add(new Finding(file, field, "“" + text + "” stands in " + before + " too"));
            }
        }
    }

    /// All files together.
    static Language language(Map<String, JsonNode> files) {
        List<List<String>> same = new ArrayList<>();
        List<String> people = new ArrayList<>();
        List<String> light = new ArrayList<>();
        List<String> asking = new ArrayList<>();
        List<String> ordinary = new ArrayList<>();
        files.values().forEach(node -> {
            node.get("same").forEach(group -> same.add(CatalogueFolder.texts(group)));
            people.addAll(Json.texts(node, "people"));
            light.addAll(Json.texts(node, "light"));
            asking.addAll(Json.texts(node, "asking"));
            ordinary.addAll(Json.texts(node, "ordinary"));
        });
        return new Language(same, people, light, asking, ordinary);
    }
}
