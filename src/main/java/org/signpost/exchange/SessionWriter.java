package org.signpost.exchange;

import java.io.OutputStream;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.library.SessionPlan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes a session as the text of a session file. Apart from [SessionFiles], so that Jackson is loaded by who exports
/// and not by the window that could.
final class SessionWriter {
    private static final ObjectWriter WRITER = JsonMapper.builder().build()
            .writerWithDefaultPrettyPrinter().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private SessionWriter() {
    }

    static void write(SessionPlan session, boolean withNotes, OutputStream out) {
        try (JsonGenerator json = WRITER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty(SessionFiles.MARK, SessionFiles.SESSION);
            json.writeNumberProperty("version", SessionFiles.VERSION);
            json.writeStringProperty("name", session.name());
            json.writeArrayPropertyStart("cards");
            session.items().forEach(item -> write(json, item, withNotes));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, SessionItem item, boolean withNotes) {
        json.writeStartObject();
        switch (item.card()) {
            case SessionCard.OfEntry card -> {
                json.writeStringProperty("entry", card.entry().value());
                json.writeStringProperty("title", card.title());
            }
            case SessionCard.OfText card -> {
                json.writeStringProperty("role", card.role().code());
                json.writeStringProperty("title", card.title());
                json.writeStringProperty("text", card.text());
            }
        }
        if (item.minutes() > 0) {
            json.writeNumberProperty("minutes", item.minutes());
        }
        if (withNotes && !item.notes().isEmpty()) {
            json.writeStringProperty("notes", item.notes());
        }
        json.writeEndObject();
    }
}
