package org.signpost.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs a query and turns its rows into values.
final class Rows {
    private Rows() {
    }

    /// Turns the row that a result set stands on into a value.
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Connection connection, Reader<T> reader, String sql, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return list(statement, reader, parameters);
        }
    }

    static <T> List<T> list(PreparedStatement statement, Reader<T> reader, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        List<T> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                values.add(reader.read(rows));
            }
        }
        return values;
    }

    static <T> Optional<T> first(Connection connection, Reader<T> reader, String sql, Object... parameters)
            throws SQLException {
        List<T> values = list(connection, reader, sql, parameters);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }

    /// A text column that may be NULL.
    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
