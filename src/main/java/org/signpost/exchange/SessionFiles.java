package org.signpost.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.signpost.files.NewFile;
import org.signpost.library.SessionExchange;
import org.signpost.library.SessionPlan;
import org.signpost.library.UnusableSessionException;
import org.signpost.library.UnusableSessionException.Reason;

/// One session as a JSON file, for trainers to share: an object with `"signpost": "session"`, `"version": 1`, `"name"`
/// and `"cards"`. A card has `"entry"` and `"title"`, or `"role"`, `"title"` and `"text"`; and `"minutes"` and
/// `"notes"` where there are any.
public final class SessionFiles implements SessionExchange {
    /// The form that this program writes, and the newest that it reads.
    static final int VERSION = 1;
    static final String MARK = "signpost";
    static final String SESSION = "session";
    /// Several times as much as an evening with long notes.
    static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final String SAMPLE = "/org/signpost/resources/sessions/parents-evening.json";

    @Override
    public SessionPlan read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (NoSuchFileException e) {
            throw new UnusableSessionException(Reason.MISSING, "", e);
        } catch (IOException e) {
            throw new UnusableSessionException(Reason.UNREADABLE, "", e);
        }
    }

    @Override
    public SessionPlan sample() {
        try (InputStream in = SessionFiles.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: the sample session is missing");
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException("the program is not whole: the sample session cannot be read", e);
        }
    }

    private static SessionPlan read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnusableSessionException(Reason.TOO_LARGE, "");
        }
        try {
            return SessionReader.read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new UnusableSessionException(Reason.DAMAGED, "", e);
        }
    }

    @Override
    public void write(SessionPlan session, boolean withNotes, Path file, boolean replace) {
        NewFile.write(file, replace, out -> SessionWriter.write(session, withNotes, out));
    }
}
