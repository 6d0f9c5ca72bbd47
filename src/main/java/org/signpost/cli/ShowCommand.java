package org.signpost.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.cli.Program.OpenCatalogue;
import org.signpost.exchange.JsonAnswers;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `signpost show`: the page of one entry as plain text or JSON.
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    private final SignpostCommand root;
    private final Texts texts;
    @Spec
    private @Nullable CommandSpec spec;
    @Option(names = "--json")
    private boolean json;
    @Parameters(paramLabel = "ID", descriptionKey = "id")
    private String id = "";

    ShowCommand(SignpostCommand root, Texts texts) {
        this.root = root;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before picocli set it up");
        }
        try (OpenCatalogue open = root.program().open(root.catalogue())) {
            Optional<Entry> entry = EntryId.isValid(id) ? open.catalogue().find(new EntryId(id)) : Optional.empty();
            if (entry.isEmpty()) {
                spec.commandLine().getErr().println(texts.of("cli.no-entry", id));
                return SignpostCommand.FINDINGS;
            }
            Wording wording = new Wording(texts, open.catalogue().taxonomy());
            spec.commandLine().getOut().println(json ? JsonAnswers.entry(entry.get())
                    : new PlainPage(wording, open.catalogue(), Clock.systemUTC()).of(entry.get()));
            return SignpostCommand.FINE;
        }
    }
}
