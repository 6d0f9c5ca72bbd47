package org.signpost.compiler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.signpost.catalogue.PartialDate;
import org.signpost.catalogue.Taxonomy;
import org.signpost.catalogue.Term;
import tools.jackson.databind.JsonNode;

/// Checks what one file alone cannot show: that ids and codes exist, that no id or name stands twice, that dates are
/// dates.
final class CatalogueCheck {
    /// Fields that hold ids of entries, wherever they stand.
    private static final Set<String> ID_FIELDS =
            Set.of("related", "instead", "replacedBy", "sources", "names", "signposts", "source", "worries",
                    "situations");
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, String> fileOfId = new HashMap<>();
    private final List<Finding> findings;

    CatalogueCheck(Taxonomy taxonomy, List<Finding> findings) {
        this.findings = findings;
        codes.put("kind", codesOf(taxonomy.kinds()));
        codes.put("topics", codesOf(taxonomy.topics()));
        codes.put("audiences", codesOf(taxonomy.audiences()));
        codes.put("nations", codesOf(taxonomy.nations()));
    }

    private static Set<String> codesOf(List<? extends Term> terms) {
        Set<String> codes = new HashSet<>();
        terms.forEach(term -> codes.add(term.code()));
        return codes;
    }

    /// Learns the ids of entries; each must be new, and the name of its file.
    void learn(Map<String, JsonNode> entries) {
        entries.forEach((file, node) -> {
            String id = Json.text(node, "id");
            String before = fileOfId.putIfAbsent(id, file);
            if (before != null) {
                say(file, "/id", "“" + id + "” is the id of " + before + " too: ids are used once");
            }
            if (!file.endsWith("/" + id + ".json")) {
                say(file, "/id", "“" + id + "” differs from the file's name: expected " + id + ".json");
            }
        });
    }

    /// Checks one file; all ids must have been learnt.
    void check(String file, JsonNode node) {
        walk(file, "", node);
        JsonNode id = node.get("id");
        JsonNode related = node.get("related");
        if (id != null && related != null && CatalogueFolder.texts(related).contains(id.asString())) {
            say(file, "/related", "names the entry itself");
        }
    }

    private void walk(String file, String at, JsonNode node) {
        node.forEachEntry((name, value) -> {
            String field = at + "/" + name;
            if (ID_FIELDS.contains(name)) {
                each(field, value, (where, id) -> known(file, where, id, fileOfId.keySet(), "entry"));
            } else if (codes.containsKey(name)) {
                each(field, value, (where, code) -> known(file, where, code, codes.getOrDefault(name, Set.of()),
                        "term of the taxonomy"));
            } else if (("date".equals(name) || "until".equals(name) || "published".equals(name)) && value.isString()) {
                date(file, field, value.asString());
            }
            if (value.isContainer()) {
                walk(file, field, value);
            }
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).isContainer()) {
                    walk(file, at + "/" + i, node.get(i));
                }
            }
        }
    }

    private void known(String file, String field, String word, Set<String> known, String what) {
        if (!known.contains(word)) {
            say(file, field, "“" + word + "” is no " + what);
        }
    }

    private void date(String file, String field, String iso) {
        try {
            new PartialDate(iso);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            say(file, field, "“" + iso + "” is not in the calendar");
        }
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(String field, String text);
    }

    private static void each(String field, JsonNode value, Visitor visitor) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                visitor.visit(field + "/" + i, value.get(i).asString());
            }
        } else if (value.isString()) {
            visitor.visit(field, value.asString());
        }
    }

    private void say(String file, String field, String reason) {
        Consumer<Finding> add = findings::add;
        add.accept(new Finding(file, field, reason));
    }
}
