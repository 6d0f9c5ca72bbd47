package org.signpost.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.signpost.compiler.CatalogueCompiler;
import org.signpost.search.CatalogueSearch;
import org.signpost.search.Filters;
import org.signpost.search.SearchQuery;
import org.signpost.search.SearchResults;
import org.signpost.store.CatalogueFile;
import org.signpost.store.SqliteCatalogue;
import org.signpost.store.SqliteSearch;
import org.signpost.store.schema.CatalogueWriter;
import org.signpost.store.schema.Contents;

/// The catalogue of this repository, compiled and opened once in a test run and shared by all tests, since it never
/// changes.
public final class RealCatalogue {
    /// Where the reviewed JSON lies.
    public static final Path FOLDER = Path.of("resources", "catalogue");
    /// A Tuesday at noon in November, UK time: office lines are open, night lines are not.
    public static final Instant TUESDAY_NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final RealCatalogue ONE = make();

    private final Contents contents;
    private final Path path;
    private final SqliteCatalogue catalogue;
    private final SqliteSearch search;

    private RealCatalogue(Contents contents, Path path) {
        this.contents = contents;
        this.path = path;
        CatalogueFile file = CatalogueFile.open(path);
        this.catalogue = new SqliteCatalogue(file);
        this.search = new SqliteSearch(file, InstantSource.fixed(TUESDAY_NOON));
    }

    private static RealCatalogue make() {
        try {
            CatalogueCompiler.Compilation compilation = CatalogueCompiler.compile(FOLDER);
            Contents contents = compilation.contents()
                    .orElseThrow(() -> new AssertionError("the catalogue has faults: " + compilation.findings()));
            Path folder = Files.createTempDirectory("signpost-real");
            Path path = folder.resolve("catalogue.sqlite");
            CatalogueWriter.write(contents, path);
            folder.toFile().deleteOnExit(); // in the reverse order: the file first
            path.toFile().deleteOnExit();
            return new RealCatalogue(contents, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the compiler made of the JSON.
    public static Contents contents() {
        return ONE.contents;
    }

    /// The compiled file. Nobody may change it.
    public static Path path() {
        return ONE.path;
    }

    /// The file, read.
    public static SqliteCatalogue catalogue() {
        return ONE.catalogue;
    }

    /// Search in the file, where it is always [#TUESDAY_NOON].
    public static CatalogueSearch search() {
        return ONE.search;
    }

    /// Search in the file by another clock. It stays open to the end of the test run.
    public static CatalogueSearch searchAt(InstantSource clock) {
        return new SqliteSearch(CatalogueFile.open(path()), clock);
    }

    /// The answer to a text without ticks, every hit included.
    public static SearchResults find(String text) {
        return find(text, Filters.NONE);
    }

    /// The answer to a text with ticks, every hit included.
    public static SearchResults find(String text, Filters filters) {
        return search().search(new SearchQuery(text, filters, Integer.MAX_VALUE));
    }
}
