package org.signpost.bench;

import java.util.List;

/// What is to be measured, from the command line: `-Dbench.sizes`, `-Dbench.engines`, `-Dbench.quick`.
final class Settings {
    private Settings() {
    }

    /// Sizes of catalogues, [BigCatalogue#REAL] or numbers of entries.
    static List<String> sizes() {
        return list("bench.sizes", "real,10000,100000");
    }

    private static List<String> list(String key, String usual) {
        String given = System.getProperty(key, "");
        return List.of((given.isBlank() ? usual : given).split("\\s*,\\s*"));
    }
}
