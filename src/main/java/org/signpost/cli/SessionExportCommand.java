package org.signpost.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.signpost.exchange.SessionFiles;
import org.signpost.library.Session;
import org.signpost.library.UserLibrary;
import org.signpost.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `signpost session export`: one session as a file, to share it.
@Command(name = "export", mixinStandardHelpOptions = true)
final class SessionExportCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();
    private final SignpostCommand root;
    private final Texts texts;
    @Parameters(paramLabel = "NAME", descriptionKey = "name")
    private String name = "";
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    private Path output = Path.of("");
    @Option(names = "--notes")
    private boolean notes;
    @Option(names = "--force")
    private boolean force;

    SessionExportCommand(SignpostCommand root, Texts texts) {
        this.root = root;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        try (UserLibrary library = root.library()) {
            terminal.tellTrouble(library, texts);
            Optional<Session> session = SessionNames.find(library.sessions(), name, terminal, texts);
            if (session.isEmpty()) {
                return SignpostCommand.FINDINGS;
            }
            new SessionFiles().write(session.get().plan(), notes, output, force);
            terminal.out().println(texts.of("cli.session-exported", output, session.get().items().size()));
            return SignpostCommand.FINE;
        }
    }
}
