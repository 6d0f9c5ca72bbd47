package org.signpost.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Folding;
import org.signpost.store.schema.Contents.Phrase;

/// Writes what people say and where it leads.
final class PhraseRows {
    private static final int FIRST = CatalogueFormat.PHRASE_TARGETS;

    private PhraseRows() {
    }

    static void write(Connection connection, List<Phrase> phrases) throws SQLException {
        try (Table texts = new Table(connection, "phrase", 3);
                Table targets = new Table(connection, "phrase_target", 4)) {
            for (int i = 0; i < phrases.size(); i++) {
                Phrase phrase = phrases.get(i);
                texts.add(i + 1, phrase.text(), Folding.squeeze(phrase.text()));
                for (int place = 0; place < phrase.topics().size(); place++) {
                    targets.add(i + 1, "topic", place, phrase.topics().get(place));
                }
                for (int place = 0; place < phrase.entries().size(); place++) {
                    targets.add(i + 1, "entry", place, phrase.entries().get(place).value());
                }
            }
        }
    }

    /// The phrases that lead to each entry before others. Routes that many phrases lead to in the end, such as 101,
    /// would otherwise drown in words.
    static Map<EntryId, List<String>> byEntry(List<Phrase> phrases) {
        Map<EntryId, List<String>> said = new HashMap<>();
        phrases.forEach(phrase -> phrase.entries().stream().limit(FIRST).forEach(entry ->
                said.computeIfAbsent(entry, _ -> new ArrayList<>()).add(phrase.text())));
        return said;
    }
}
