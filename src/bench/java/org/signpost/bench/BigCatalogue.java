package org.signpost.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.signpost.catalogue.Entry;
import org.signpost.compiler.CatalogueCompiler;
import org.signpost.store.schema.CatalogueWriter;
import org.signpost.store.schema.Contents;

/// Catalogues of any size: all real entries, and made-up ones of their pattern beside them. The same size gives the
/// same entries every time.
public final class BigCatalogue {
    /// The size that stands for the real catalogue alone.
    public static final String REAL = "real";
    private static final Path JSON = Path.of("resources", "catalogue");
    private static final Path FOLDER = Path.of("target", "bench");
    private static final long SEED = 20261103;
    private static final List<Class<?>> MAKERS = List.of(BigCatalogue.class, LetterChain.class, MadeUpEntries.class,
            MadeUpNames.class, Sentences.class, Vocabulary.class);

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

    /// The file of that size: [#REAL], or a number of entries. It is kept and used again until what it is made from
    /// changes.
    public static Path file(String size) throws IOException {
        Path real = real();
        Path file = made(size);
        Path madeFrom = FOLDER.resolve("catalogue-" + size + ".made-from");
        String origin = origin(real);
        boolean kept = Files.exists(file) && Files.exists(madeFrom) && Files.readString(madeFrom).equals(origin);
        if (!kept && !size.equals(REAL)) {
            CatalogueWriter.write(contents(size), file);
            Files.writeString(madeFrom, origin);
        }
        return file;
    }

    private static Path real() throws IOException {
        Path real = made(REAL);
        Path fresh = FOLDER.resolve("catalogue-fresh.sqlite");
        CatalogueWriter.write(contents(REAL), fresh);
        if (Files.exists(real) && Files.mismatch(fresh, real) < 0) {
            Files.delete(fresh);
        } else {
            Files.move(fresh, real, StandardCopyOption.REPLACE_EXISTING);
        }
        return real;
    }

    /// Where the file of that size is once [#file] has made it.
    static Path made(String size) {
        return FOLDER.resolve("catalogue-" + size + ".sqlite");
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
                real.phrases(), real.language());
    }

    /// Tells what a file was made from: the real catalogue byte by byte, so that a new form or edition counts, and the
    /// classes that make up entries.
    private static String origin(Path real) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(real));
            for (Class<?> maker : MAKERS) {
                try (InputStream in = maker.getResourceAsStream(maker.getSimpleName() + ".class")) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
