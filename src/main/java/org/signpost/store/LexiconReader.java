package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.signpost.catalogue.Language;
import org.signpost.catalogue.Nation;
import org.signpost.search.meaning.Lexicon;
import org.signpost.search.meaning.RowText;

/// Reads what understands questions into memory, once.
final class LexiconReader {
    private LexiconReader() {
    }

    static Lexicon read(Connection connection, List<Nation> nations, int size) throws SQLException {
        Map<String, String> parts = new HashMap<>();
        Rows.list(connection, row -> parts.put(row.getString(1), row.getString(2)), "SELECT part, rows FROM lexicon");
        return new Lexicon(part -> new RowText(parts.getOrDefault(part.code(), "")), language(connection), nations,
                size);
    }

    private static Language language(Connection connection) throws SQLException {
        List<List<String>> same = new ArrayList<>();
        Map<String, List<String>> lists = new HashMap<>();
        Rows.list(connection, row -> {
            List<String> words = words(row.getString(2));
            return "same".equals(row.getString(1)) ? same.add(words) : lists.put(row.getString(1), words);
        }, "SELECT role, words FROM language ORDER BY position");
        return new Language(same, list(lists, "people"), list(lists, "light"), list(lists, "asking"),
                list(lists, "ordinary"));
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" ", -1));
    }

    private static List<String> list(Map<String, List<String>> lists, String role) {
        return lists.getOrDefault(role, List.of());
    }
}
