package org.signpost.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.signpost.catalogue.Entry;
import org.signpost.compiler.CatalogueCompiler;
import org.signpost.store.schema.CatalogueWriter;
import org.signpost.store.schema.Contents;

/// Catalogues of any size: all real entries, and made-up ones of their pattern beside them. The same size gives the same
/// entries every time.
public final class BigCatalogue {
    /// The size that stands for the real catalogue alone.
    public static final String REAL = "real";
    private static final Path JSON = Path.of("resources", "catalogue");
    private static final Path FOLDER = Path.of("target", "bench");
    private static final long SEED = 20261103;

    private BigCatalogue() {
    }

    /// Makes a catalogue, whatever is there: `BigCatalogue SIZE FILE`. Without arguments, makes those of
    /// `-Dbench.sizes` where they are missing.
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2) {
            CatalogueWriter.write(contents(arguments[0]), Path.of(arguments[1]));
        } else {
            for (String size : Settings.sizes()) {
                file(size);
            }
        }
    }

    /// The file of that size: [#REAL], or a number of entries. It is kept and used again while its form is that of this
    /// program and its edition is that of the JSON.
    public static Path file(String size) throws IOException {
        Path real = FOLDER.resolve("catalogue-" + REAL + ".sqlite");
        Path file = FOLDER.resolve("catalogue-" + size + ".sqlite");
        CatalogueWriter.write(contents(REAL), real);
        if (!Files.exists(file) || !marks(file).equals(marks(real))) {
            CatalogueWriter.write(contents(size), file);
        }
        return file;
    }

    private static Contents contents(String size) throws IOException {
        CatalogueCompiler.Compilation compilation = CatalogueCompiler.compile(JSON);
        Contents real = compilation.contents()
                .orElseThrow(() -> new IOException("the catalogue has faults: " + compilation.findings()));
        return size.equals(REAL) ? real : grown(real, Integer.parseInt(size));
    }

    private static Contents grown(Contents real, int size) {
        List<Entry> entries = new ArrayList<>(real.entries());
        MadeUpEntries more = new MadeUpEntries(real.entries(), new SplittableRandom(SEED));
        while (entries.size() < size) {
            entries.add(more.next());
        }
        entries.sort(Comparator.comparing(Entry::id));
        return new Contents(real.edition(), real.licence(), real.taxonomy(), entries, real.helpNow(), real.worries(),
                real.phrases());
    }

    /// What tells a file of another form or edition.
    private static String marks(Path file) throws IOException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT (SELECT group_concat(sql) FROM sqlite_schema) ||
                          (SELECT group_concat(value) FROM info) || (SELECT user_version FROM pragma_user_version)""")) {
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IOException("not a catalogue: " + file, e);
        }
    }
}
