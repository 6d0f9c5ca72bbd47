package org.signpost.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;

/// Something that answers what stands in the search field.
interface Engine extends AutoCloseable {
    /// How many hits are wanted: more than a window shows at once.
    int HITS = 50;

    /// Asks, and hands all that a window would show to the sink.
    void ask(String text, Consumer<Object> sink) throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;

    /// The engine of that name over a catalogue file.
    static Engine open(String name, Path catalogue) throws IOException, SQLException {
        return switch (name) {
            case "signpost" -> new SignpostEngine(catalogue);
            case "fts5" -> new Fts5Engine(catalogue, false);
            case "fts5All" -> new Fts5Engine(catalogue, true);
            case "lucene" -> new LuceneEngine(catalogue);
            default -> throw new IllegalArgumentException("no such engine: " + name);
        };
    }
}
