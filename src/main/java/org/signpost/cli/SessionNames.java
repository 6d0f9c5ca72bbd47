package org.signpost.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.signpost.library.Session;
import org.signpost.library.SessionOutline;
import org.signpost.library.Sessions;
import org.signpost.text.Texts;

/// Finds the session that was named on the command line, however its letters and marks were typed.
final class SessionNames {
    private SessionNames() {
    }

    /// The session; empty where there is none, which is said.
    ///
    /// @throws picocli.CommandLine.ParameterException where several are called that
    static Optional<Session> find(Sessions sessions, String name, Terminal terminal, Texts texts) {
        List<SessionOutline> found = sessions.all().stream()
                .filter(session -> folded(session.name()).equals(folded(name))).toList();
        if (found.size() > 1) {
            throw terminal.wrong(texts.of("cli.several-sessions", name));
        }
        Optional<Session> session = found.stream().findFirst().flatMap(one -> sessions.find(one.id()));
        if (session.isEmpty()) {
            terminal.err().println(texts.of("cli.no-session", name));
        }
        return session;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
