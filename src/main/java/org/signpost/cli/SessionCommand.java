package org.signpost.cli;

import java.util.concurrent.Callable;
import org.signpost.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `signpost session`: lists sessions, exports and imports them.
@Command(name = "session", mixinStandardHelpOptions = true)
final class SessionCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();
    private final Texts texts;

    private SessionCommand(Texts texts) {
        this.texts = texts;
    }

    /// The command with those below it.
    static CommandLine line(SignpostCommand root, Texts texts) {
        return new CommandLine(new SessionCommand(texts))
                .addSubcommand(new SessionListCommand(root, texts))
                .addSubcommand(new SessionExportCommand(root, texts))
                .addSubcommand(new SessionImportCommand(root, texts));
    }

    @Override
    public Integer call() {
        throw terminal.wrong(texts.of("cli.session-what"));
    }
}
