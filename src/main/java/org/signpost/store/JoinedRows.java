package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/// Many small rows that SQLite hands over as one text, cells and rows parted by the characters that ASCII has for it. A
/// driver fetches every cell by itself, which takes long for ten thousand of them when the program has just started.
final class JoinedRows {
    private static final char CELL = 31;
    private static final char ROW = 30;

    private JoinedRows() {
    }

    /// Hands over each row in order, in an array that is the same every time.
    ///
    /// @param cells how many there are in a row
    /// @param sql gives one text, such as `SELECT group_concat(a || char(31) || b, char(30) ORDER BY a) FROM t`
    static void each(Connection connection, int cells, Consumer<String[]> row, String sql, Object... parameters)
            throws SQLException {
        String text = Rows.first(connection, one -> Optional.ofNullable(one.getString(1)), sql, parameters)
                .flatMap(one -> one).orElse(""); // of no rows, SQLite gives NULL
        String[] read = new String[cells];
        int from = 0;
        while (from < text.length()) {
            for (int i = 0; i < cells; i++) {
                int end = text.indexOf(i == cells - 1 ? ROW : CELL, from);
                read[i] = text.substring(from, end < 0 ? text.length() : end);
                from = end < 0 ? text.length() + 1 : end + 1;
            }
            row.accept(read);
        }
    }
}
