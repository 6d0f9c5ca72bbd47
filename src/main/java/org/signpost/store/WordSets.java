package org.signpost.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import org.signpost.search.Cancellation;

/// Asks the full-text index which entries hold what, without ranking them: ranking by the index costs more than all the
/// rest together (src/docs/performance.md).
final class WordSets {
    private final KeptStatement all;
    private final KeptStatement first;

    WordSets(Connection connection) {
        all = new KeptStatement(connection, "SELECT rowid FROM words WHERE words MATCH ?");
        first = new KeptStatement(connection, "SELECT rowid FROM words WHERE words MATCH ? LIMIT ?");
    }

    /// Every entry that an expression matches.
    BitSet rows(String expression, Cancellation cancellation) throws SQLException {
        return all.use(statement -> {
            statement.setString(1, expression);
            return run(statement, cancellation);
        });
    }

    /// The first entries whose names an expression matches, in the order for browsing.
    BitSet named(String expression, int most, Cancellation cancellation) throws SQLException {
        return first.use(statement -> {
            statement.setString(1, "{title names} : (" + expression + ")");
            statement.setInt(2, most);
            return run(statement, cancellation);
        });
    }

    private static BitSet run(PreparedStatement statement, Cancellation cancellation) throws SQLException {
        BitSet found = new BitSet();
        cancellation.arm(() -> cancel(statement));
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.set(rows.getInt(1));
            }
        } finally {
            cancellation.disarm();
        }
        cancellation.check(); // a stop is lost where the statement had not begun yet
        return found;
    }

    private static void cancel(PreparedStatement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            throw new IllegalStateException("a running search could not be stopped", e);
        }
    }
}
