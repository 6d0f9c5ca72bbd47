package org.signpost.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.signpost.catalogue.Audience;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.Kind;
import org.signpost.catalogue.Nation;
import org.signpost.catalogue.Taxonomy;
import org.signpost.catalogue.Term;
import org.signpost.catalogue.Topic;
import org.signpost.store.schema.Contents;
import tools.jackson.databind.JsonNode;

/// Reads and checks a folder of reviewed JSON as a whole.
public final class CatalogueCompiler {
    private static final List<String> TAXONOMY = List.of("taxonomy/kinds.json", "taxonomy/topics.json",
            "taxonomy/audiences.json", "taxonomy/nations.json");
    private final List<Finding> findings = new ArrayList<>();

    private CatalogueCompiler() {
    }

    /// What came of a folder.
    ///
    /// @param contents present exactly when there are no findings
    /// @param findings everything wrong with it, by file and field
    public record Compilation(Optional<Contents> contents, List<Finding> findings) {
        public Compilation {
            findings = List.copyOf(findings);
        }
    }

    /// Compiles a folder. Nothing is dropped in silence: an entry that fails is a finding.
    ///
    /// @throws IOException when the folder cannot be read or is no catalogue folder
    public static Compilation compile(Path folder) throws IOException {
        return new CatalogueCompiler().run(folder);
    }

    private Compilation run(Path root) throws IOException {
        CatalogueFolder folder = CatalogueFolder.read(root, findings);
        folder.in("taxonomy").keySet().stream().filter(file -> !TAXONOMY.contains(file)).forEach(file ->
                findings.add(new Finding(file, "", "does not belong here: expected " + String.join(", ", TAXONOMY))));
        Taxonomy taxonomy = new Taxonomy(terms(folder, "kinds", Kind::new), terms(folder, "topics", Topic::new),
                terms(folder, "audiences", Audience::new), terms(folder, "nations", Nation::new));
        Map<String, JsonNode> sources = folder.in("sources");
        Map<String, JsonNode> articles = folder.in("articles");
        Map<String, JsonNode> situations = folder.in("situations");
        Optional<JsonNode> edition = folder.file("edition.json");
        CatalogueCheck check = new CatalogueCheck(taxonomy, findings);
        List.of(sources, articles, situations).forEach(check::learn);
        List.of(sources.keySet(), articles.keySet(), situations.keySet(), folder.unsound()).forEach(check::learnNames);
        List.of(sources, articles, situations, folder.in("words"), folder.in("taxonomy"))
                .forEach(files -> files.forEach(check::check));
        edition.ifPresent(node -> check.check("edition.json", node));
        WordGroups.check(folder.in("words"), findings);
        EverydayWords.check(folder.in("language"), findings);
        if (!findings.isEmpty() || edition.isEmpty()) {
            findings.sort(null);
            return new Compilation(Optional.empty(), findings);
        }
        EntryMapper mapper = new EntryMapper(taxonomy);
        List<Entry> entries = new ArrayList<>();
        map(sources, mapper::source, entries);
        map(articles, mapper::article, entries);
        map(situations, mapper::situation, entries);
        entries.sort(Comparator.comparing(Entry::id));
        JsonNode head = edition.get();
        List<Contents.HelpNowLine> helpNow = Json.list(head, "helpNow",
                line -> new Contents.HelpNowLine(Json.id(line, "source"), Json.text(line, "label")));
        return new Compilation(Optional.of(new Contents(Json.text(head, "edition"), Json.text(head, "licence"),
                taxonomy, entries, helpNow, Json.ids(head, "worries"), WordGroups.phrases(folder.in("words")),
                EverydayWords.language(folder.in("language")))), List.of());
    }

    private static void map(Map<String, JsonNode> files, Function<JsonNode, ? extends Entry> mapper,
            List<Entry> entries) {
        files.values().forEach(node -> entries.add(mapper.apply(node)));
    }

    private <T extends Term> List<T> terms(CatalogueFolder folder, String name, BiFunction<String, String, T> term) {
        String file = "taxonomy/" + name + ".json";
        Optional<JsonNode> node = folder.file(file);
        if (node.isEmpty()) {
            if (findings.stream().noneMatch(finding -> finding.file().equals(file))) {
                findings.add(new Finding(file, "", "is missing"));
            }
            return List.of();
        }
        CatalogueCheck.checkTerms(file, node.get(), findings);
        return Json.list(node.get(), "terms", each -> term.apply(Json.text(each, "code"), Json.text(each, "name")));
    }
}
