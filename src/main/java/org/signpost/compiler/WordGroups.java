package org.signpost.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Folding;
import org.signpost.store.schema.Contents.Phrase;
import tools.jackson.databind.JsonNode;

/// The words that children and parents use (`resources/catalogue/words`). A phrase leads one way: written together or
/// apart, it stands in one group only.
final class WordGroups {
    private WordGroups() {
    }

    /// Finds phrases that stand in two groups and groups that lead nowhere.
    static void check(Map<String, JsonNode> files, List<Finding> findings) {
        Map<String, String> groupOf = new TreeMap<>();
        files.forEach((file, node) -> {
            for (int i = 0; i < node.get("groups").size(); i++) {
                JsonNode group = node.get("groups").get(i);
                String field = "/groups/" + i;
                if (group.get("topics").isEmpty() && group.get("sources").isEmpty()
                        && group.get("situations").isEmpty()) {
                    findings.add(new Finding(file, field, "leads nowhere: give a topic, a source or a situation"));
                }
                for (String phrase : Json.texts(group, "phrases")) {
                    String here = file + " " + field;
                    String before = groupOf.putIfAbsent(Folding.squeeze(phrase), here);
                    if (before != null && !before.equals(here)) {
                        findings.add(new Finding(file, field, "“" + phrase + "” stands in " + before + " too"));
                    }
                }
            }
        });
    }

    /// Every phrase once, in a fixed order.
    static List<Phrase> phrases(Map<String, JsonNode> files) {
        Map<String, Phrase> phrases = new TreeMap<>();
        files.values().forEach(node -> node.get("groups").forEach(group -> {
            List<EntryId> entries = new ArrayList<>(Json.ids(group, "situations"));
            entries.addAll(Json.ids(group, "sources"));
            Json.texts(group, "phrases").forEach(text ->
                    phrases.putIfAbsent(Folding.squeeze(text), new Phrase(text, Json.texts(group, "topics"), entries)));
        }));
        return List.copyOf(phrases.values());
    }
}
