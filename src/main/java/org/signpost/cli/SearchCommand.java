package org.signpost.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.Taxonomy;
import org.signpost.catalogue.Term;
import org.signpost.cli.Program.OpenCatalogue;
import org.signpost.exchange.JsonAnswers;
import org.signpost.search.FacetGroup;
import org.signpost.search.Filters;
import org.signpost.search.Only;
import org.signpost.search.SearchHit;
import org.signpost.search.SearchQuery;
import org.signpost.search.SearchResults;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `signpost search`: the same hits in the same order as the window.
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    private static final int USUAL_LIMIT = 20;
    private final SignpostCommand root;
    private final Texts texts;
    @Spec
    private @Nullable CommandSpec spec;
    @Option(names = "--kind", paramLabel = "K")
    private List<String> kinds = new ArrayList<>();
    @Option(names = "--topic", paramLabel = "T")
    private List<String> topics = new ArrayList<>();
    @Option(names = "--audience", paramLabel = "A")
    private List<String> audiences = new ArrayList<>();
    @Option(names = "--nation", paramLabel = "N")
    private List<String> nations = new ArrayList<>();
    @Option(names = "--only", paramLabel = "TYPE")
    private @Nullable String only;
    @Option(names = "--limit", paramLabel = "N", defaultValue = "" + USUAL_LIMIT)
    private int limit = USUAL_LIMIT;
    @Option(names = "--json")
    private boolean json;
    @Parameters(paramLabel = "WORDS", descriptionKey = "words", arity = "0..*")
    private List<String> words = new ArrayList<>();

    SearchCommand(SignpostCommand root, Texts texts) {
        this.root = root;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw wrong(texts.of("cli.bad-limit", limit));
        }
        try (OpenCatalogue open = root.program().open(root.catalogue())) {
            Taxonomy taxonomy = open.catalogue().taxonomy();
            Filters filters = new Filters(only(), Map.of())
                    .with(FacetGroup.KIND, known("kind", kinds, taxonomy.kinds()))
                    .with(FacetGroup.TOPIC, known("topic", topics, taxonomy.topics()))
                    .with(FacetGroup.AUDIENCE, known("audience", audiences, taxonomy.audiences()))
                    .with(FacetGroup.NATION, known("nation", nations, taxonomy.nations()));
            SearchResults results = open.search().search(new SearchQuery(String.join(" ", words), filters, limit));
            Wording wording = new Wording(texts, taxonomy);
            List<String> notices = results.notices().stream().map(wording::notice).toList();
            if (json) {
                spec().commandLine().getOut().println(JsonAnswers.search(results, notices));
            } else {
                print(results, notices, wording);
            }
            return results.total() > 0 ? SignpostCommand.FINE : SignpostCommand.FINDINGS;
        }
    }

    private void print(SearchResults results, List<String> notices, Wording wording) {
        var out = spec().commandLine().getOut();
        notices.forEach(out::println);
        for (SearchHit hit : results.hits()) {
            out.println();
            out.println(texts.of("cli.hit-title", hit.link().title(), hit.link().id()));
            out.println(texts.of("cli.hit-line", wording.row(hit.link())));
            String reason = wording.reason(hit);
            if (!reason.isEmpty()) {
                out.println(texts.of("cli.hit-line", reason));
            }
            out.println(texts.of("cli.hit-line", hit.snippet().text()));
        }
        if (results.total() == 0) {
            out.println(texts.of("results.nothing"));
        } else {
            out.println();
            out.println(texts.of("cli.shown", results.hits().size(), results.total()));
        }
    }

    private Only only() {
        String word = only;
        if (word == null) {
            return Only.ALL;
        }
        return Only.ofCode(word).orElseThrow(() -> wrong(texts.of("cli.bad-only", word)));
    }

    private SortedSet<String> known(String option, List<String> codes, List<? extends Term> terms) {
        List<String> all = terms.stream().map(Term::code).toList();
        for (String code : codes) {
            if (!all.contains(code)) {
                throw wrong(texts.of("cli.bad-term", code, option, String.join(", ", all)));
            }
        }
        return new TreeSet<>(codes);
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("called before picocli set it up");
        }
        return spec;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec().commandLine(), sentence);
    }
}
