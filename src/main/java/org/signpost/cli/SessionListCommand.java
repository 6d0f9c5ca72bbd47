package org.signpost.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.signpost.library.SessionOutline;
import org.signpost.library.UserLibrary;
import org.signpost.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `signpost session list`: the sessions that are kept, the one changed last first.
@Command(name = "list", mixinStandardHelpOptions = true)
final class SessionListCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();
    private final SignpostCommand root;
    private final Texts texts;

    SessionListCommand(SignpostCommand root, Texts texts) {
        this.root = root;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        try (UserLibrary library = root.library()) {
            terminal.tellTrouble(library, texts);
            List<SessionOutline> all = library.sessions().all();
            all.forEach(session -> terminal.out().println(texts.of("cli.session", session.name(), session.cards(),
                    session.minutes())));
            if (all.isEmpty()) {
                terminal.out().println(texts.of("cli.no-sessions"));
                return SignpostCommand.FINDINGS;
            }
            return SignpostCommand.FINE;
        }
    }
}
