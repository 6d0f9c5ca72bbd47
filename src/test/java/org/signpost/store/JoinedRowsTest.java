package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows that come as one text are the rows that are there.
final class JoinedRowsTest {
    private static final String ALL = "SELECT group_concat(a || char(31) || b, char(30) ORDER BY a) FROM t WHERE a < ?";

    private static List<List<String>> read(int below, String... rows) throws SQLException {
        List<List<String>> read = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (a INTEGER, b TEXT NOT NULL)");
            for (int i = 0; i < rows.length; i++) {
                statement.execute("INSERT INTO t VALUES (" + (rows.length - i) + ", '" + rows[i] + "')");
            }
            JoinedRows.each(connection, 2, row -> read.add(List.of(row)), ALL, below);
        }
        return read;
    }

    @Test
    void eachRowComesInOrderWithItsCells() throws SQLException {
        assertThat(read(3, "left out", "two words, ‘quoted’ and ŵ", "one"))
                .containsExactly(List.of("1", "one"), List.of("2", "two words, ‘quoted’ and ŵ"));
    }

    @Test
    void emptyCellsStayWhereTheyAre() throws SQLException {
        assertThat(read(9, "", "two", "")).containsExactly(List.of("1", ""), List.of("2", "two"), List.of("3", ""));
    }

    @Test
    void noRowsAreNone() throws SQLException {
        assertThat(read(0, "one")).isEmpty();
    }
}
