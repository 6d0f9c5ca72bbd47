package org.signpost.laws.canary.ui;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/// Breaks the law of the closed door with a method reference.
public final class ReadsByReference {
    /// Opens what it is given.
    public interface Opener {
        /// Opens it.
        InputStream open(URL address) throws IOException;
    }

    /// Opens by reading.
    public Opener opener() {
        return URL::openStream;
    }
}
