package org.signpost.cli;

import java.nio.file.Path;

/// Where what the user keeps is to lie.
public sealed interface Keeping {

    /// In the system's folder for the data of programs.
    record Usual() implements Keeping {
    }

    /// In a folder that was named (`--data`).
    record In(Path folder) implements Keeping {
    }

    /// Nowhere: nothing at all is written (`--private`).
    record Nowhere() implements Keeping {
    }
}
