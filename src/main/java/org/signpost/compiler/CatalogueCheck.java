package org.signpost.compiler;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.signpost.catalogue.PartialDate;
import org.signpost.catalogue.Taxonomy;
import org.signpost.catalogue.Term;
import tools.jackson.databind.JsonNode;

/// Checks what a schema cannot show: that ids and codes exist and stand once, that dates are in the calendar, that
/// texts hold nothing invisible.
final class CatalogueCheck {
    /// Fields that hold ids, wherever they stand, and the folder of the entries that they may name.
    private static final Map<String, String> ID_FIELDS = Map.of("related", "sources", "instead", "sources",
            "replacedBy", "sources", "sources", "sources", "names", "sources", "signposts", "sources",
            "source", "sources", "situations", "situations", "worries", "situations");
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, String> fileOfId = new HashMap<>();
    private final List<Finding> findings;

    CatalogueCheck(Taxonomy taxonomy, List<Finding> findings) {
        this.findings = findings;
        codes.put("kind", codesOf(taxonomy.kinds()));
        codes.put("topics", codesOf(taxonomy.topics()));
        codes.put("audiences", codesOf(taxonomy.audiences()));
        codes.put("nations", codesOf(taxonomy.nations()));
        codes.values().removeIf(Set::isEmpty); // a list that could not be read is a finding already
    }

    /// Checks a list of terms: each code stands once.
    static void checkTerms(String file, JsonNode node, List<Finding> findings) {
        Set<String> codes = new HashSet<>();
        JsonNode terms = node.path("terms");
        for (int i = 0; i < terms.size(); i++) {
            String code = Json.text(terms.get(i), "code");
            if (!codes.add(code)) {
                findings.add(new Finding(file, "/terms/" + i + "/code",
                        "“" + code + "” stands twice: codes are used once"));
            }
        }
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

    /// Learns the ids that files should have by their names, so that links to a file with a finding are no
    /// findings too.
    void learnNames(Collection<String> files) {
        for (String file : files) {
            fileOfId.putIfAbsent(file.substring(file.lastIndexOf('/') + 1, file.length() - ".json".length()), file);
        }
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
            String folder = ID_FIELDS.get(name);
            if (folder != null) {
                each(field, value, (where, id) -> knownId(file, where, id, folder));
            } else if (codes.containsKey(name)) {
                each(field, value, (where, code) -> knownCode(file, where, code, name));
            } else if (("date".equals(name) || "until".equals(name) || "published".equals(name)) && value.isString()) {
                date(file, field, value.asString());
            }
            walk(file, field, value);
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(file, at + "/" + i, node.get(i));
            }
        } else if (node.isString()) {
            visible(file, at, node.asString());
        }
    }

    /// Control characters would end up in marks and copies; accents apart from their letters and characters without a
    /// width make words that look alike but are not found.
    private void visible(String file, String field, String text) {
        text.codePoints().filter(CatalogueCheck::isInvisible).findFirst().ifPresent(character -> say(file, field,
                "holds the character U+%04X, which cannot be seen: type the text anew".formatted(character)));
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> character == '\uFFFD';
        };
    }

    private void knownId(String file, String field, String id, String folder) {
        String target = fileOfId.get(id);
        if (target == null) {
            say(file, field, "“" + id + "” is no entry: there is no " + folder + "/" + id + ".json");
        } else if (!target.startsWith(folder + "/")) {
            say(file, field, "“" + id + "” is in " + target + ": expected one of " + folder);
        }
    }

    private void knownCode(String file, String field, String code, String terms) {
        if (!codes.getOrDefault(terms, Set.of()).contains(code)) {
            String list = "kind".equals(terms) ? "kinds" : terms;
            say(file, field, "“" + code + "” is not in taxonomy/" + list + ".json");
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
        findings.add(new Finding(file, field, reason));
    }
}
