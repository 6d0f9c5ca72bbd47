package org.signpost.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.signpost.cli.Keeping;
import org.signpost.cli.SignpostCommand;
import org.signpost.text.Texts;

/// Starts Signpost.
public final class Main {
    private Main() {
    }

    /// Runs the command line and exits with its code: 0 fine, 1 findings or nothing found, 2 wrong use.
    public static void main(String[] arguments) {
        Texts texts = Texts.british();
        if (Rehearsal.isAskedFor()) {
            Keeping beside = Places.portableData().isPresent() ? new Keeping.Usual() : new Keeping.Nowhere();
            System.exit(new Wiring(texts).window(Places.bundledCatalogue(), beside));
        }
        if (arguments.length == 0 && Places.hasDisplay()) {
            // the window needs no command line: it is there a little sooner
            System.exit(new Wiring(texts).window(Places.bundledCatalogue(), new Keeping.Usual()));
        }
        var line = SignpostCommand.line(new Wiring(texts), texts, texts.of("cli.version", Places.version()));
        line.setOut(writer(FileDescriptor.out, System.out));
        line.setErr(writer(FileDescriptor.err, System.err));
        System.exit(line.execute(arguments));
    }

    /// A terminal gets its own encoding; a file or another program gets UTF-8, whatever the locale.
    private static PrintWriter writer(FileDescriptor descriptor, PrintStream stream) {
        boolean terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        Charset charset = terminal ? stream.charset() : StandardCharsets.UTF_8;
        return new PrintWriter(new PrintStream(new FileOutputStream(descriptor), true, charset), true, charset);
    }
}
