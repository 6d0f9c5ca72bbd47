package org.signpost.store.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.signpost.catalogue.Language;
import org.signpost.search.meaning.LexiconWriter;

/// Every word once, in order, with the form under which the full-text index keeps it. FTS5 is asked for that form, so
/// that both are sure to agree.
///
/// @param numbers the place of each word in the list
record WordList(List<LexiconWriter.Word> words, Map<String, Integer> numbers) {
    /// The words of all entries and the everyday ones, which no entry need have.
    static WordList of(Connection connection, List<WordCounts> counted, Language language) throws SQLException {
        SortedMap<String, Integer> entries = new TreeMap<>();
        counted.forEach(counts -> counts.countInto(entries));
        language.words().forEach(word -> entries.putIfAbsent(word, 0));
        Map<Integer, String> stems = stems(connection, entries.keySet());
        List<LexiconWriter.Word> words = new ArrayList<>(entries.size());
        Map<String, Integer> numbers = new HashMap<>();
        entries.forEach((word, count) -> {
            numbers.put(word, words.size());
            words.add(new LexiconWriter.Word(word, stems.getOrDefault(words.size(), word), count));
        });
        return new WordList(words, numbers);
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
