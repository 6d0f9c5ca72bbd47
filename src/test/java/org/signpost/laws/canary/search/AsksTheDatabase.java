package org.signpost.laws.canary.search;

import java.sql.Connection;
import java.sql.SQLException;

/// Breaks the law that only the store speaks SQL.
public final class AsksTheDatabase {
    /// Speaks SQL outside the store.
    public boolean open(Connection connection) throws SQLException {
        return !connection.isClosed();
    }
}
