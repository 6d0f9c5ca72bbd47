package org.signpost.store.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/// Inserts rows into one table.
final class Table implements AutoCloseable {
    private final PreparedStatement insert;

    Table(Connection connection, String columns, int count) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(count, "?"));
        insert = connection.prepareStatement("INSERT INTO " + columns + " VALUES (" + marks + ")");
    }

    /// Adds a row; values stand in the order of the columns.
    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
