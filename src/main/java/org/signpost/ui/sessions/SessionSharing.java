package org.signpost.ui.sessions;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.signpost.files.NotWrittenException;
import org.signpost.library.Session;
import org.signpost.text.Texts;
import org.signpost.ui.common.Outside;
import org.signpost.ui.common.Outside.FileType;
import org.signpost.ui.common.WindowDialog;
import org.signpost.ui.sessions.SessionsViewModel.Shared;

/// Takes sessions in from files and writes them out, asking where.
///
/// @param said tells the user how it went
public record SessionSharing(SessionsViewModel model, Outside outside, WindowDialog dialog, Consumer<String> said) {
    private static final String USUAL_NAME = "signpost-session.json";

    /// Asks for a file and keeps the session in it.
    ///
    /// @param open opens the session that is now kept
    void takeIn(LongConsumer open) {
        outside.askWhich(FileType.JSON).ifPresent(file -> model.importFrom(file, how -> {
            switch (how) {
                case Shared.Done<Long> done -> open.accept(done.answer());
                case Shared.NotUsable<Long> bad -> said.accept(texts().choice("session-file",
                        bad.why().reason().code(), file, bad.why().detail()));
                case Shared.NotWritten<Long> bad -> said.accept(sentence(bad.why()));
            }
        }));
    }

    /// Asks where to, and writes the session there.
    ///
    /// @param withNotes whether the private notes go along
    void handOut(Session session, boolean withNotes) {
        outside.askWhere(USUAL_NAME, FileType.JSON)
                .ifPresent(target -> write(session, withNotes, target.file(), target.mayReplace()));
    }

    private void write(Session session, boolean withNotes, Path file, boolean replace) {
        model.exportTo(file, session, withNotes, replace, how -> {
            switch (how) {
                case Shared.Done<Path> _ -> said.accept(texts().of("session.exported", file));
                case Shared.NotUsable<Path> _ -> throw new IllegalStateException("nothing was read");
                case Shared.NotWritten<Path> bad -> {
                    if (bad.why().reason() != NotWrittenException.Reason.EXISTS) {
                        said.accept(sentence(bad.why()));
                    } else if (dialog.ask(texts().of("session.replace", file), texts().of("session.replace-yes"),
                            texts().of("session.replace-no"))) {
                        write(session, withNotes, file, true);
                    }
                }
            }
        });
    }

    private String sentence(NotWrittenException why) {
        return texts().choice("not-written", why.reason().code(), why.file());
    }

    private Texts texts() {
        return dialog.texts();
    }
}
