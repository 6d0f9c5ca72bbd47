package org.signpost.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.UnusableCatalogueException;
import org.signpost.files.NotWrittenException;
import org.signpost.library.NotSavedException;
import org.signpost.library.UserLibrary;
import org.signpost.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `signpost`: opens the window, draws it, or runs a command. Help texts stand in the bundle under `signpost.…`.
@Command(name = "signpost", mixinStandardHelpOptions = true)
public final class SignpostCommand implements Callable<Integer> {
    /// Fine.
    public static final int FINE = 0;
    /// Findings, or nothing found.
    public static final int FINDINGS = 1;
    /// Wrong use, or a catalogue that cannot be used.
    public static final int WRONG_USE = 2;
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{2,3})x([1-9]\\d{2,3})");
    private static final Set<String> THEMES = Set.of("light", "dark", "contrast");
    private static final Set<String> SCREENS = Set.of("home", "saved", "sessions", "settings", "keeps", "safety",
            "about");
    private static final int USUAL_ZOOM = 100;
    private static final int LEAST_ZOOM = 80;
    private static final int MOST_ZOOM = 200;
    private static final int ZOOM_STEP = 10;

    private final Program program;
    private final Texts texts;
    @Spec
    private @Nullable CommandSpec spec;
    @Option(names = "--catalogue", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable Path catalogue;
    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;
    @Option(names = "--private")
    private boolean isPrivate;
    @Option(names = "--snapshot", paramLabel = "FILE.png")
    private @Nullable Path snapshot;
    @Option(names = "--snapshot-without-display", paramLabel = "FILE.png", hidden = true)
    private @Nullable Path snapshotWithoutDisplay;
    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1440x900")
    private String size = "1440x900";
    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light")
    private String theme = "light";
    @Option(names = "--zoom", paramLabel = "PERCENT", defaultValue = "100")
    private int zoom = USUAL_ZOOM;
    @Option(names = "--query", paramLabel = "WORDS", defaultValue = "")
    private String query = "";
    @Option(names = "--screen", paramLabel = "NAME")
    private @Nullable String screen;
    @Option(names = "--open", paramLabel = "ID")
    private @Nullable String open;

    private SignpostCommand(Program program, Texts texts) {
        this.program = program;
        this.texts = texts;
    }

    /// The command line, ready to run.
    ///
    /// @param version as `--version` prints it
    public static CommandLine line(Program program, Texts texts, String version) {
        SignpostCommand root = new SignpostCommand(program, texts);
        CommandLine line = new CommandLine(root)
                .addSubcommand(new SearchCommand(root, texts))
                .addSubcommand(new ShowCommand(root, texts))
                .addSubcommand(new CheckCommand(root, texts))
                .addSubcommand(new HandoutCommand(root, texts))
                .addSubcommand(SessionCommand.line(root, texts));
        line.setResourceBundle(texts.bundle());
        line.getCommandSpec().version(version);
        line.setParameterExceptionHandler((exception, arguments) -> {
            PrintWriter err = exception.getCommandLine().getErr();
            err.println(texts.of("cli.wrong-use", Objects.toString(exception.getMessage(), "")));
            return WRONG_USE;
        });
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            String sentence = switch (exception) {
                case UnusableCatalogueException unusable -> sentence(texts, unusable);
                case NotWrittenException refused -> sentence(texts, refused);
                case NotSavedException refused -> texts.choice("not-saved", refused.reason().code());
                default -> throw exception;
            };
            command.getErr().println(sentence);
            return WRONG_USE;
        });
        return line;
    }

    /// What is wrong with a catalogue and what to do, in one sentence.
    public static String sentence(Texts texts, UnusableCatalogueException unusable) {
        return texts.choice("unusable", unusable.reason().code(), unusable.file());
    }

    private static String sentence(Texts texts, NotWrittenException refused) {
        return refused.reason() == NotWrittenException.Reason.EXISTS ? texts.of("cli.exists", refused.file())
                : texts.choice("not-written", refused.reason().code(), refused.file());
    }

    /// What the user keeps, where they said that it lies.
    UserLibrary library() {
        return program.library(keeping());
    }

    Program program() {
        return program;
    }

    Path catalogue() {
        return catalogue != null ? catalogue : program.bundledCatalogue();
    }

    @Override
    public Integer call() {
        Keeping keeping = keeping();
        if (snapshot != null) {
            return program.snapshot(catalogue(), request(snapshot));
        }
        if (program.hasDisplay()) {
            return program.window(catalogue(), keeping);
        }
        if (snapshotWithoutDisplay != null) {
            int drawn = program.snapshot(catalogue(), request(snapshotWithoutDisplay));
            if (drawn == FINE) {
                out().println(texts.of("cli.no-display-drawn", snapshotWithoutDisplay));
            }
            return drawn;
        }
        err().println(texts.of("cli.no-display"));
        return WRONG_USE;
    }

    /// Where the user's data lies.
    private Keeping keeping() {
        if (isPrivate) {
            return new Keeping.Nowhere();
        }
        Path folder = data;
        if (folder == null) {
            return new Keeping.Usual();
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw wrong(texts.of("cli.bad-data", folder));
        }
        return new Keeping.In(folder);
    }

    private SnapshotRequest request(Path file) {
        Matcher parts = SIZE.matcher(size);
        if (!parts.matches()) {
            throw wrong(texts.of("cli.bad-size", size));
        }
        if (!THEMES.contains(theme)) {
            throw wrong(texts.of("cli.bad-theme", theme));
        }
        if (zoom < LEAST_ZOOM || zoom > MOST_ZOOM || zoom % ZOOM_STEP != 0) {
            throw wrong(texts.of("cli.bad-zoom", zoom));
        }
        if (screen != null && !SCREENS.contains(screen)) {
            throw wrong(texts.of("cli.bad-screen", screen));
        }
        return new SnapshotRequest(file, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), theme,
                zoom, query, Optional.ofNullable(screen), Optional.ofNullable(open).map(this::id));
    }

    private EntryId id(String text) {
        if (EntryId.isValid(text)) {
            EntryId id = new EntryId(text);
            try (Program.OpenCatalogue read = program.open(catalogue())) {
                if (read.catalogue().find(id).isPresent()) {
                    return id;
                }
            }
        }
        throw wrong(texts.of("cli.no-entry", text));
    }

    private CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("called before picocli set it up");
        }
        return spec.commandLine();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(line(), sentence);
    }

    private PrintWriter out() {
        return line().getOut();
    }

    private PrintWriter err() {
        return line().getErr();
    }
}
