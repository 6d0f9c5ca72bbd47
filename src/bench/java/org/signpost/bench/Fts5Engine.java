package org.signpost.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The floor: what SQLite alone takes to find the best rows, each word as the beginning of a word. It looks up no
/// names, counts no facets and marks no words.
final class Fts5Engine implements Engine {
    /// As `store.SqliteSearch` weighs title, names, summary, tags, body, said.
    private static final String WEIGHTS = "10.0, 8.0, 4.0, 2.0, 1.0, 3.0";
    private final Connection connection;
    private final PreparedStatement best;

    Fts5Engine(Path catalogue) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:file:" + catalogue + "?mode=ro&immutable=1");
        best = connection.prepareStatement("SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, " + WEIGHTS
                + ") LIMIT " + HITS);
    }

    @Override
    public void ask(String text, Consumer<Object> sink) throws SQLException {
        rows(text).forEach(sink);
    }

    /// The best rows, best first.
    List<Integer> rows(String text) throws SQLException {
        String expression = Asked.words(text).stream().map(word -> "\"" + word + "\" *")
                .collect(Collectors.joining(" AND "));
        List<Integer> rows = new ArrayList<>();
        if (!expression.isEmpty()) {
            best.setString(1, expression);
            try (ResultSet found = best.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getInt(1));
                }
            }
        }
        return rows;
    }

    /// The ids of all entries by row.
    Map<Integer, String> ids() throws SQLException {
        Map<Integer, String> ids = new HashMap<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT entry, id FROM entry")) {
            while (rows.next()) {
                ids.put(rows.getInt(1), rows.getString(2));
            }
        }
        return ids;
    }

    @Override
    public void close() throws SQLException {
        best.close();
        connection.close();
    }
}
