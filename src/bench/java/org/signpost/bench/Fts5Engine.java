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
import java.util.stream.Stream;
import org.signpost.store.schema.WordField;

/// The floor: what SQLite alone takes to find the best rows, each word as the beginning of a word; where no entry has
/// all the words, as at the end of most sentences, those that have any, since an empty page answers nothing. It looks
/// up no names, counts no facets and marks no words.
final class Fts5Engine implements Engine {
    private static final String WEIGHTS = Stream.of(WordField.values()).map(field -> field.weight() + ".0")
            .collect(Collectors.joining(", "));
    private final Connection connection;
    private final PreparedStatement best;
    private final boolean allOnly;

    /// @param allOnly whether to stop at an empty answer
    Fts5Engine(Path catalogue, boolean allOnly) throws SQLException {
        this.allOnly = allOnly;
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
        List<String> words = Asked.words(text);
        List<Integer> rows = run(words, " AND ");
        return rows.isEmpty() && words.size() > 1 && !allOnly ? run(words, " OR ") : rows;
    }

    private List<Integer> run(List<String> words, String operator) throws SQLException {
        List<Integer> rows = new ArrayList<>();
        if (!words.isEmpty()) {
            best.setString(1, words.stream().map(word -> "\"" + word + "\" *").collect(Collectors.joining(operator)));
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
