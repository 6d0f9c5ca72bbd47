package org.signpost.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;

/// Writes which words the full-text index keeps under a shorter form. FTS5 is asked, so that both are sure to agree.
final class StemRows {
    private StemRows() {
    }

    static void write(Connection connection, SortedSet<String> words) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    CREATE VIRTUAL TABLE temp.stemming USING fts5(word,
                      tokenize = 'porter unicode61 remove_diacritics 2')""");
            try (Table table = new Table(connection, "temp.stemming", 1)) {
                for (String word : words) {
                    table.add(word);
                }
            }
            statement.executeUpdate("CREATE VIRTUAL TABLE temp.stems USING fts5vocab(temp, stemming, instance)");
            statement.executeUpdate("""
                    INSERT INTO main.stem
                    SELECT w.word, s.term FROM temp.stems s JOIN temp.stemming w ON w.rowid = s.doc
                    WHERE s.term <> w.word ORDER BY w.word""");
            statement.executeUpdate("DROP TABLE temp.stems");
            statement.executeUpdate("DROP TABLE temp.stemming");
        }
    }
}
