package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.signpost.catalogue.Audience;
import org.signpost.catalogue.Kind;
import org.signpost.catalogue.Nation;
import org.signpost.catalogue.Taxonomy;
import org.signpost.catalogue.Term;
import org.signpost.catalogue.Topic;

/// The taxonomy of a file, by code.
final class Terms {
    private final Taxonomy taxonomy;
    private final Map<String, Nation> nations = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();

    Terms(Connection connection) throws SQLException {
        taxonomy = new Taxonomy(read(connection, "kind", Kind::new), read(connection, "topic", Topic::new),
                read(connection, "audience", Audience::new), read(connection, "nation", Nation::new));
        taxonomy.nations().forEach(nation -> nations.put(nation.code(), nation));
        taxonomy.kinds().forEach(kind -> kinds.put(kind.code(), kind));
    }

    private static <T extends Term> List<T> read(Connection connection, String facet,
            BiFunction<String, String, T> term) throws SQLException {
        return Rows.list(connection, row -> term.apply(row.getString("code"), row.getString("name")),
                "SELECT code, name FROM term WHERE facet = ? ORDER BY position", facet);
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    Kind kind(String code) {
        return kinds.getOrDefault(code, new Kind(code, code));
    }

    /// The nations whose codes stand in a text, separated by spaces.
    List<Nation> nations(String codes) {
        return Arrays.stream(codes.split(" ", -1)).filter(nations::containsKey).map(nations::get).toList();
    }
}
