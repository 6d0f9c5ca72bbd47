import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What lies beside the runtime in the bundle: the program's jars, the catalogue, the database's native library.
final class AppFolder {
    private static final String DRIVER = "sqlite-jdbc";
    private static final String NATIVES = "org/sqlite/native/";

    private AppFolder() {
    }

    /// Fills a folder.
    ///
    /// @param folder the runnable folder that the build made: `lib` and `catalogue.sqlite`
    /// @param app where to put everything
    static void fill(Path folder, Path app) throws IOException {
        for (Path jar : Tool.files(folder.resolve("lib"))) {
            Path to = app.resolve(jar.getFileName().toString());
            if (jar.getFileName().toString().startsWith(DRIVER)) {
                splitDriver(jar, to, app);
            } else if (!RuntimeImage.takes(jar)) {
                Files.copy(jar, to);
            }
        }
        Files.copy(folder.resolve("catalogue.sqlite"), app.resolve("catalogue.sqlite"));
    }

    /// The driver carries native libraries for twenty systems, and would unpack one into the temporary folder at every
    /// start. The one for this system goes beside the jar, the others are left out.
    private static void splitDriver(Path jar, Path to, Path app) throws IOException {
        boolean found = false;
        try (JarFile from = new JarFile(jar.toFile());
                OutputStream out = Files.newOutputStream(to); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : from.stream().filter(one -> !one.isDirectory()).toList()) {
                String name = entry.getName();
                try (InputStream in = from.getInputStream(entry)) {
                    if (!name.startsWith(NATIVES)) {
                        ZipEntry copy = new ZipEntry(name);
                        copy.setTimeLocal(entry.getTimeLocal());
                        zip.putNextEntry(copy);
                        in.transferTo(zip);
                    } else if (name.startsWith(Target.here().driverFolder())) {
                        String library = name.substring(name.lastIndexOf('/') + 1);
                        Files.copy(in, app.resolve(library), StandardCopyOption.REPLACE_EXISTING);
                        found = true;
                    }
                }
            }
        }
        if (!found) {
            throw new IOException(jar + " has no library for this system: " + Target.here().driverFolder());
        }
    }
}
