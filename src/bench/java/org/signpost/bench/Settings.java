package org.signpost.bench;

import java.nio.file.Path;
import java.util.List;

/// What is to be measured, from the command line.
final class Settings {
    private Settings() {
    }

    /// `-Dbench.sizes`: sizes of catalogues, [BigCatalogue#REAL] or numbers of entries.
    static List<String> sizes() {
        return List.of(text("bench.sizes", "real,10000,100000").split("\\s*,\\s*", -1));
    }

    /// `-Dbench.engines`: names of methods of [TypingBenchmark].
    static List<String> engines() {
        return List.of(text("bench.engines", "signpost,fts5,fts5All,lucene").split("\\s*,\\s*", -1));
    }

    /// `-Dbench.quick=true`: fewer queries, and each key once.
    static boolean quick() {
        return Boolean.getBoolean("bench.quick");
    }

    /// `-Dbench.queries`: the file of queries.
    static Path queries() {
        return Path.of(text("bench.queries", "src/test/resources/org/signpost/search/judged-tuned.tsv"));
    }

    private static String text(String key, String usual) {
        String given = System.getProperty(key, "");
        return given.isBlank() ? usual : given.strip();
    }
}
