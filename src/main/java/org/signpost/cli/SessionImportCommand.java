package org.signpost.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.signpost.catalogue.Catalogue;
import org.signpost.cli.Program.OpenCatalogue;
import org.signpost.exchange.SessionFiles;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.library.SessionPlan;
import org.signpost.library.UnusableSessionException;
import org.signpost.library.UserLibrary;
import org.signpost.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `signpost session import`: keeps a session that somebody else has exported.
@Command(name = "import", mixinStandardHelpOptions = true)
final class SessionImportCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();
    private final SignpostCommand root;
    private final Texts texts;
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    SessionImportCommand(SignpostCommand root, Texts texts) {
        this.root = root;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        SessionPlan plan;
        try {
            plan = new SessionFiles().read(file);
        } catch (UnusableSessionException e) {
            terminal.err().println(texts.choice("session-file", e.reason().code(), file, e.detail()));
            return SignpostCommand.WRONG_USE;
        }
        try (OpenCatalogue open = root.program().open(root.catalogue()); UserLibrary library = root.library()) {
            terminal.tellTrouble(library, texts);
            String name = library.sessions().freeName(plan.name());
            library.sessions().add(new SessionPlan(name, plan.items()));
            terminal.out().println(texts.of("cli.session-imported", name, plan.items().size()));
            unknown(plan, open.catalogue()).forEach(title -> terminal.out().println(
                    texts.of("cli.session-unknown", title)));
            return SignpostCommand.FINE;
        }
    }

    private static List<String> unknown(SessionPlan plan, Catalogue catalogue) {
        return plan.items().stream().map(SessionItem::card).filter(SessionCard.OfEntry.class::isInstance)
                .map(SessionCard.OfEntry.class::cast).filter(card -> catalogue.find(card.entry()).isEmpty())
                .map(SessionCard.OfEntry::title).toList();
    }
}
