package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The words that the index keeps under a shorter form. Whoever types "groomi" has gone past "groom", where "grooming"
/// is kept, and would find nothing until the word is whole.
final class Stems {
    private static final int MOST = 20;
    private final TreeMap<String, String> stemOf = new TreeMap<>();

    Stems(Connection connection) throws SQLException {
        Rows.list(connection, row -> stemOf.put(row.getString("word"), row.getString("stem")),
                "SELECT word, stem FROM stem");
    }

    /// Words that begin so and that the index would not find by this beginning: one for each of their stems.
    List<String> completions(String begun) {
        Set<String> stems = new LinkedHashSet<>(List.of(stemOf.getOrDefault(begun, begun)));
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, String> next : stemOf.tailMap(begun, false).entrySet()) {
            if (!next.getKey().startsWith(begun) || words.size() == MOST) {
                break;
            }
            if (!next.getValue().startsWith(begun) && stems.add(next.getValue())) {
                words.add(next.getKey());
            }
        }
        return words;
    }
}
