package org.signpost.laws.canary.ui;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/// Breaks the law of the closed door by reading a URL.
public final class ReadsAnAddress {
    /// Reads it.
    public InputStream read(URL address) throws IOException {
        return address.openStream();
    }
}
