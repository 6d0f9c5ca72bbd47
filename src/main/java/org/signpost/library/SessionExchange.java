package org.signpost.library;

import java.nio.file.Path;

/// Sessions as files, for trainers to share.
public interface SessionExchange {
    /// Reads a session. Entries are taken as they stand there: whether the catalogue in use has them is for the caller
    /// to say.
    ///
    /// @throws UnusableSessionException when the file cannot be used
    SessionPlan read(Path file);

    /// Writes a session to share it.
    ///
    /// @param withNotes whether the presenter's private notes go along
    /// @param replace whether a file of that name may be replaced; whoever asks for it has asked the user
    /// @throws org.signpost.files.NotWrittenException when it cannot be written there
    void write(SessionPlan session, boolean withNotes, Path file, boolean replace);

    /// The session that comes with the program: a parents' evening on online safety, made from the two articles that
    /// the catalogue began with and the sources they name.
    SessionPlan sample();
}
