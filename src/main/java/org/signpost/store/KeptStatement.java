package org.signpost.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A statement that is prepared once and used with every key, since preparing takes longer than most answers. One that
/// failed or was interrupted is of no more use to the driver and is prepared anew.
final class KeptStatement {
    private final Connection connection;
    private final String sql;
    private @Nullable PreparedStatement prepared;

    KeptStatement(Connection connection, String sql) {
        this.connection = connection;
        this.sql = sql;
    }

    /// What is done with the statement.
    @FunctionalInterface
    interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /// Uses it.
    <T> T use(Use<T> use) throws SQLException {
        PreparedStatement statement = prepared;
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared = statement;
        }
        try {
            return use.of(statement);
        } catch (SQLException e) {
            prepared = null;
            statement.close();
            throw e;
        }
    }
}
