package org.signpost.laws.canary.ui;

import java.net.JarURLConnection;

/// Breaks the law of the closed door with a kind of connection that the law does not name.
public final class KeepsAConnection {
    /// What the connection leads to.
    public String entry(JarURLConnection connection) {
        return connection.getEntryName();
    }
}
