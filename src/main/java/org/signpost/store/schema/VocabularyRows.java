package org.signpost.store.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.signpost.catalogue.Language;

/// Writes every word once, with the form under which the full-text index keeps it. FTS5 is asked for that form, so that
/// both are sure to agree.
final class VocabularyRows {
    private VocabularyRows() {
    }

    /// Writes the words of all entries and the everyday ones, which no entry need have.
    ///
    /// @return the number of each word
    static Map<String, Integer> write(Connection connection, List<WordCounts> counted, Language language)
            throws SQLException {
        SortedMap<String, Integer> entries = new TreeMap<>();
        counted.forEach(counts -> counts.countInto(entries));
        language.words().forEach(word -> entries.putIfAbsent(word, 0));
        Map<String, Integer> numbers = new HashMap<>();
        entries.keySet().forEach(word -> numbers.put(word, numbers.size()));
        Map<Integer, String> stems = stems(connection, entries.keySet());
        try (Table table = new Table(connection, "word", 4)) {
            for (Map.Entry<String, Integer> word : entries.entrySet()) {
                int number = numbers.getOrDefault(word.getKey(), 0);
                table.add(number, word.getKey(), stems.getOrDefault(number, word.getKey()), word.getValue());
            }
        }
        return numbers;
    }

    /// The form of each word, by its place.
    private static Map<Integer, String> stems(Connection connection, Collection<String> words) throws SQLException {
        Map<Integer, String> stems = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    CREATE VIRTUAL TABLE temp.stemming USING fts5(word,
                      tokenize = 'porter unicode61 remove_diacritics 2')""");
            try (Table stemming = new Table(connection, "temp.stemming (rowid, word)", 2)) {
                int number = 0;
                for (String word : words) {
                    stemming.add(number++, word);
                }
            }
            statement.executeUpdate("CREATE VIRTUAL TABLE temp.stems USING fts5vocab(temp, stemming, instance)");
            try (ResultSet rows = statement.executeQuery("SELECT doc, term FROM temp.stems ORDER BY doc, offset")) {
                while (rows.next()) {
                    stems.putIfAbsent(rows.getInt(1), rows.getString(2));
                }
            }
            statement.executeUpdate("DROP TABLE temp.stems");
            statement.executeUpdate("DROP TABLE temp.stemming");
        }
        return stems;
    }
}
