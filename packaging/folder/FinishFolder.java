import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Finishes `target/signpost`: the program's own jar, the catalogue, and a starter that uses the JDK which runs this.
///
/// Run by the build as `java FinishFolder.java FOLDER CATALOGUE JAR`; the libraries lie in `FOLDER/lib` already.
public final class FinishFolder {
    private static final String OPTIONS = "--enable-native-access=org.xerial.sqlitejdbc,javafx.graphics";

    private FinishFolder() {
    }

    /// Writes into the folder.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        copy(Path.of(arguments[1]), folder.resolve("catalogue.sqlite"));
        copy(Path.of(arguments[2]), folder.resolve("lib/signpost.jar"));
        Path bin = Files.createDirectories(folder.resolve("bin"));
        String java = ProcessHandle.current().info().command().orElse("java");
        Path starter = bin.resolve("signpost");
        Files.writeString(starter, """
                #!/bin/sh
                # Starts Signpost with the JDK that built it, from wherever the folder lies now.
                here=$(cd "$(dirname "$0")/.." && pwd)
                exec '%s' %s -Dsignpost.catalogue="$here/catalogue.sqlite" \\
                    --module-path "$here/lib" --module org.signpost/org.signpost.app.Main "$@"
                """.formatted(java, OPTIONS));
        Files.writeString(bin.resolve("signpost.bat"), """
                @echo off\r
                "%s" %s -Dsignpost.catalogue="%%~dp0..\\catalogue.sqlite" --module-path "%%~dp0..\\lib"^\r
                 --module org.signpost/org.signpost.app.Main %%*\r
                """.formatted(java, OPTIONS));
        if (Files.getFileStore(starter).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(starter, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
