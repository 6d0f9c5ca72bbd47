package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.signpost.catalogue.Language;
import org.signpost.catalogue.Nation;
import org.signpost.search.meaning.Lexicon;
import org.signpost.search.meaning.NameBook;
import org.signpost.search.meaning.PhraseBook;
import org.signpost.search.meaning.Vocabulary;
import org.signpost.store.schema.CatalogueFormat;

/// Reads the words, names and phrases of a catalogue into memory, once.
final class LexiconReader {
    private LexiconReader() {
    }

    static Lexicon read(Connection connection, List<Nation> nations, int size) throws SQLException {
        Vocabulary vocabulary = new Vocabulary(Rows.list(connection, row -> new Vocabulary.Row(row.getString(1),
                row.getString(2), row.getInt(3)), "SELECT text, stem, entries FROM word ORDER BY word"));
        NameBook names = new NameBook(Rows.list(connection, row -> new NameBook.Name(row.getInt(1),
                role(row.getString(2), row.getString(5)), row.getString(3), row.getString(4)), """
                SELECT n.entry, n.role, n.name, n.squeezed, e.type FROM name n JOIN entry e ON e.entry = n.entry"""));
        return new Lexicon(vocabulary, names, phrases(connection), language(connection), nations,
                size);
    }

    private static NameBook.Role role(String role, String type) {
        return switch (role) {
            case "former" -> NameBook.Role.FORMER;
            case "person" -> NameBook.Role.PERSON;
            case "publisher" -> NameBook.Role.PUBLISHER;
            case "also" -> "situation".equals(type) ? NameBook.Role.WORRY : NameBook.Role.ALSO;
            default -> NameBook.Role.PRESENT;
        };
    }

    /// What people say, and the names of worries, which are said as much as they are names.
    private static List<PhraseBook.Phrase> phrases(Connection connection) throws SQLException {
        Map<String, List<Integer>> entries = new LinkedHashMap<>();
        Rows.list(connection, row -> entries.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                .add(row.getInt(2)), """
                SELECT p.text, e.entry FROM phrase p
                JOIN phrase_target t ON t.phrase = p.phrase AND t.facet = 'entry' JOIN entry e ON e.id = t.target
                WHERE t.position < ? ORDER BY p.phrase, t.position""", CatalogueFormat.PHRASE_TARGETS);
        Rows.list(connection, row -> entries.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                .add(row.getInt(2)), """
                SELECT n.name, n.entry FROM name n JOIN situation s ON s.entry = n.entry
                WHERE n.role = 'also' ORDER BY n.entry, n.position""");
        return entries.entrySet().stream().map(one -> new PhraseBook.Phrase(one.getKey(),
                one.getValue().stream().distinct().toList())).toList();
    }

    private static Language language(Connection connection) throws SQLException {
        Map<String, List<String>> same = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Rows.list(connection, row -> {
            String role = row.getString(1);
            Map<String, List<String>> kept = "same".equals(role) ? same : lists;
            return kept.computeIfAbsent("same".equals(role) ? row.getString(3) : role, _ -> new ArrayList<>())
                    .add(row.getString(2));
        }, "SELECT role, word, same_as FROM language ORDER BY position");
        List<List<String>> others = Stream.of("people", "light", "asking", "ordinary")
                .map(role -> lists.getOrDefault(role, List.of())).toList();
        return new Language(List.copyOf(same.values()), others.get(0), others.get(1), others.get(2), others.get(3));
    }
}
