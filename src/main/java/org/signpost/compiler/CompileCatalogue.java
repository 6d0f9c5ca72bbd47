package org.signpost.compiler;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.signpost.catalogue.OpeningHours;
import org.signpost.doctor.ContentDoctor;
import org.signpost.doctor.ContentFinding;
import org.signpost.doctor.FindingsTable;
import org.signpost.doctor.RetiredNumbers;
import org.signpost.store.schema.CatalogueWriter;
import org.signpost.store.schema.Contents;

/// The build's way to the catalogue: `CompileCatalogue FOLDER FILE`.
public final class CompileCatalogue {
    private CompileCatalogue() {
    }

    /// Exits with 0 and the file written, or with 1 and every finding printed, one a line, and no file.
    public static void main(String[] arguments) {
        System.exit(run(Path.of(arguments[0]), Path.of(arguments[1]), System.out, System.err));
    }

    static int run(Path folder, Path file, PrintStream out, PrintStream err) {
        try {
            CatalogueCompiler.Compilation compilation = CatalogueCompiler.compile(folder);
            if (compilation.contents().isEmpty()) {
                compilation.findings().forEach(err::println);
                err.println("The catalogue was not written: " + compilation.findings().size()
                        + " findings above, each with file, field and reason.");
                return 1;
            }
            Contents contents = compilation.contents().get();
            List<ContentFinding> findings = ContentDoctor.examine(contents.entries(), RetiredNumbers.bundled(),
                    LocalDate.now(OpeningHours.UK));
            boolean errors = FindingsTable.hasErrors(findings);
            FindingsTable.lines(findings, false).forEach((errors ? err : out)::println);
            if (errors) {
                err.println("The catalogue was not written: the doctor's errors stand above.");
                return 1;
            }
            CatalogueWriter.write(contents, file);
            out.println("Catalogue " + contents.edition() + ": " + contents.entries().size() + " entries in " + file);
            return 0;
        } catch (IOException | UncheckedIOException e) {
            err.println("The catalogue was not written: " + e.getMessage());
            return 1;
        }
    }
}
