import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Writes every style sheet once more beside itself in JavaFX' binary form, which JavaFX takes in its place: a start
/// then does not read some hundred rules word by word.
///
/// Run by the build as `java --module-path … --add-modules javafx.graphics BinarySheets.java FOLDER`.
public final class BinarySheets {
    private BinarySheets() {
    }

    /// Writes into the folder.
    public static void main(String[] arguments) throws IOException {
        List<Path> sheets;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
        if (sheets.isEmpty()) {
            throw new IOException("no style sheets in " + arguments[0]);
        }
        for (Path sheet : sheets) {
            String name = sheet.getFileName().toString();
            Stylesheet.convertToBinary(sheet.toFile(),
                    sheet.resolveSibling(name.replaceFirst("css$", "bss")).toFile());
        }
    }
}
