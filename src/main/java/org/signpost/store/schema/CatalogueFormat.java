package org.signpost.store.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The marks of a catalogue file and the script that lays it out (`resources/app/sql/catalogue.sql`).
public final class CatalogueFormat {
    /// SQLite's `application_id` of a catalogue: "SGNP" in ASCII.
    public static final int APPLICATION_ID = 0x53474E50;
    /// The format that this program writes and reads, kept as SQLite's `user_version`.
    public static final int VERSION = 4;
    /// The key in `info` of how many words an entry has on average.
    public static final String MEAN_LENGTH = "mean-length";
    /// As many entries of those that a phrase leads to are found by it.
    public static final int PHRASE_TARGETS = 3;
    /// The facet by which types of entry are told apart, beside those of [org.signpost.search.FacetGroup].
    public static final String TYPE = "type";
    private static final String SCRIPT = "/org/signpost/resources/sql/catalogue.sql";

    private CatalogueFormat() {
    }

    static String script() {
        try (InputStream in = CatalogueFormat.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: " + SCRIPT + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
