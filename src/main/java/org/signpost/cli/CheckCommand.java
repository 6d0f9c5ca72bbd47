package org.signpost.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.CatalogueInfo;
import org.signpost.cli.Program.OpenCatalogue;
import org.signpost.doctor.ContentFinding;
import org.signpost.doctor.Coverage;
import org.signpost.doctor.FindingsTable;
import org.signpost.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `signpost check`: whether a catalogue file is sound, byte for byte.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final SignpostCommand root;
    private final Texts texts;
    @Spec
    private @Nullable CommandSpec spec;
    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--content")
    private boolean content;
    @Option(names = "--coverage")
    private boolean coverage;
    @Option(names = "--list")
    private boolean list;

    CheckCommand(SignpostCommand root, Texts texts) {
        this.root = root;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before picocli set it up");
        }
        Path checked = file != null ? file : root.catalogue();
        List<String> faults = root.program().faults(checked);
        if (!faults.isEmpty()) {
            faults.forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getErr().println(texts.of("cli.not-sound", checked));
            return SignpostCommand.FINDINGS;
        }
        if (coverage) {
            try (OpenCatalogue open = root.program().open(checked)) {
                spec.commandLine().getOut().println(Coverage.markdown(open.catalogue().entries()));
                return SignpostCommand.FINE;
            }
        }
        if (content) {
            return examine(spec.commandLine().getOut(), checked);
        }
        try (OpenCatalogue open = root.program().open(checked)) {
            CatalogueInfo info = open.catalogue().info();
            spec.commandLine().getOut().println(texts.of("cli.sound", checked, info.edition(), info.sources(),
                    info.articles(), info.situations()));
        }
        return SignpostCommand.FINE;
    }

    private int examine(PrintWriter out, Path checked) {
        List<ContentFinding> findings = root.program().examine(checked);
        FindingsTable.lines(findings, list).forEach(out::println);
        boolean errors = FindingsTable.hasErrors(findings);
        out.println(texts.of(errors ? "cli.content-errors" : "cli.content-sound", checked));
        return errors ? SignpostCommand.FINDINGS : SignpostCommand.FINE;
    }
}
