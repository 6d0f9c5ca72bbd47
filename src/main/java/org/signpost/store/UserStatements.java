package org.signpost.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.signpost.library.NotSavedException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Reads and changes the user's file, one thread at a time, and says why something was not saved.
final class UserStatements {
    private final UserDatabase database;
    private final Connection connection;
    private volatile boolean failed;

    UserStatements(UserDatabase database) {
        this.database = database;
        this.connection = database.connection();
    }

    /// Several statements that happen together or not at all.
    @FunctionalInterface
    interface Together<T> {
        T run() throws SQLException;
    }

    <T> List<T> read(Rows.Reader<T> reader, String sql, Object... parameters) {
        synchronized (connection) {
            try {
                return Rows.list(connection, reader, sql, parameters);
            } catch (SQLException e) {
                failed = true; // pages are shown without it, and say so
                return List.of();
            }
        }
    }

    /// Whether something could not be read.
    boolean hasFailed() {
        return failed;
    }

    /// One statement, which is a transaction of its own.
    void change(String sql, Object... parameters) {
        checkWritable();
        synchronized (connection) {
            try {
                update(sql, parameters);
            } catch (SQLException e) {
                throw new NotSavedException(reason(e), e);
            }
        }
    }

    /// One transaction. Within it, [#update] and [#list] are used.
    <T> T together(Together<T> work) {
        checkWritable();
        synchronized (connection) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                try {
                    T answer = work.run();
                    statement.execute("COMMIT");
                    return answer;
                } catch (SQLException | RuntimeException e) {
                    rollBack(statement);
                    throw e;
                }
            } catch (SQLException e) {
                throw new NotSavedException(reason(e), e);
            }
        }
    }

    /// SQLite has taken some failed transactions back already, such as those on a full disk.
    private static void rollBack(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException _) {
            // there was nothing left to take back
        }
    }

    int update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, parameters);
            return statement.executeUpdate();
        }
    }

    <T> List<T> list(Rows.Reader<T> reader, String sql, Object... parameters) throws SQLException {
        return Rows.list(connection, reader, sql, parameters);
    }

    /// The same statement for many rows of parameters.
    void each(String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                fill(statement, row);
                statement.executeUpdate();
            }
        }
    }

    private static void fill(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private void checkWritable() {
        if (!database.isWritable()) {
            throw new NotSavedException(NotSavedException.Reason.READ_ONLY,
                    new IllegalStateException("opened for reading"));
        }
    }

    private static NotSavedException.Reason reason(SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException failed ? failed.getResultCode()
                : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xFF)) {
            case SQLITE_FULL -> NotSavedException.Reason.FULL;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> NotSavedException.Reason.READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED -> NotSavedException.Reason.BUSY;
            default -> NotSavedException.Reason.FAILED;
        };
    }
}
