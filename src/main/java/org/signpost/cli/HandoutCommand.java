package org.signpost.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.EntryId;
import org.signpost.cli.Program.OpenCatalogue;
import org.signpost.handout.Handout;
import org.signpost.handout.HandoutComposer;
import org.signpost.handout.HandoutFile;
import org.signpost.handout.HandoutFormat;
import org.signpost.handout.HandoutItem;
import org.signpost.handout.HandoutItems;
import org.signpost.handout.PrintSize;
import org.signpost.handout.Progress;
import org.signpost.library.UserLibrary;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `signpost handout`: a sheet with entries, a session, or what was saved.
@Command(name = "handout", mixinStandardHelpOptions = true)
final class HandoutCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();
    private final SignpostCommand root;
    private final Texts texts;
    @Option(names = "--large")
    private boolean large;
    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable String format;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private @Nullable Path output;
    @Option(names = "--force")
    private boolean force;
    @Option(names = "--session", paramLabel = "NAME")
    private @Nullable String session;
    @Option(names = "--saved")
    private boolean saved;
    @Option(names = "--notes")
    private boolean notes;
    @Parameters(paramLabel = "ID", descriptionKey = "id", arity = "0..*")
    private List<String> ids = new ArrayList<>();

    HandoutCommand(SignpostCommand root, Texts texts) {
        this.root = root;
        this.texts = texts;
    }

    /// What stands on the sheet.
    private record Asked(String title, List<HandoutItem> items) {
    }

    @Override
    public Integer call() {
        long asked = List.of(!ids.isEmpty(), session != null, saved).stream().filter(one -> one).count();
        if (asked != 1) {
            throw terminal.wrong(texts.of("cli.handout-what"));
        }
        HandoutFormat written = format();
        Path file = Optional.ofNullable(output).orElseGet(() -> Path.of(written.usualName()));
        try (OpenCatalogue open = root.program().open(root.catalogue())) {
            Optional<Asked> found = asked(open.catalogue());
            if (found.isEmpty()) {
                return SignpostCommand.FINDINGS;
            }
            Wording wording = new Wording(texts, open.catalogue().taxonomy());
            Handout handout = new HandoutComposer(open.catalogue(), wording, Clock.systemUTC())
                    .compose(found.get().title(), found.get().items(), Progress.unwatched());
            HandoutFile.write(handout, new HandoutFile.Wanted(file, written,
                    large ? PrintSize.LARGE : PrintSize.USUAL, force), texts, Progress.unwatched());
            terminal.out().println(texts.of("cli.handout-written", file, handout.entries().size()));
            return SignpostCommand.FINE;
        }
    }

    /// The format that was named, or the one that the file's name ends with.
    private HandoutFormat format() {
        String word = format;
        if (word != null) {
            return HandoutFormat.ofCode(word).orElseThrow(() -> terminal.wrong(texts.of("cli.bad-format", word)));
        }
        String name = Optional.ofNullable(output).map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") ? HandoutFormat.HTML : HandoutFormat.PDF;
    }

    private Optional<Asked> asked(Catalogue catalogue) {
        if (!ids.isEmpty()) {
            return named(catalogue);
        }
        try (UserLibrary library = root.library()) {
            terminal.tellTrouble(library, texts);
            String name = session;
            return name == null ? saved(library, catalogue)
                    : SessionNames.find(library.sessions(), name, terminal, texts).map(one -> new Asked(one.name(),
                            HandoutItems.ofSession(one, notes, catalogue, Progress.unwatched())));
        }
    }

    private Optional<Asked> named(Catalogue catalogue) {
        List<HandoutItem> items = new ArrayList<>();
        for (String id : ids) {
            if (!EntryId.isValid(id) || catalogue.find(new EntryId(id)).isEmpty()) {
                terminal.err().println(texts.of("cli.no-entry", id));
                return Optional.empty();
            }
            items.add(HandoutItem.of(catalogue, new EntryId(id), id, ""));
        }
        return Optional.of(new Asked("", items));
    }

    private Optional<Asked> saved(UserLibrary library, Catalogue catalogue) {
        List<HandoutItem> items = HandoutItems.ofSaved(library.favourites(), catalogue, Progress.unwatched());
        if (items.isEmpty()) {
            terminal.err().println(texts.of("cli.nothing-saved"));
            return Optional.empty();
        }
        return Optional.of(new Asked("", items));
    }
}
