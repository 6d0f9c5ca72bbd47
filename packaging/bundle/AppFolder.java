import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
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
    /// @param leftOut what does not go there
    /// @return the classes that were left out, as in `org/signpost/Some`
    static Set<String> fill(Path folder, Path app, LeftOut leftOut) throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path jar : Tool.files(folder.resolve("lib"))) {
            if (leftOut.jar(jar)) {
                try (JarFile from = new JarFile(jar.toFile())) {
                    from.stream().forEach(entry -> addClass(entry.getName(), missing));
                }
            } else if (!RuntimeImage.takes(jar)) {
                copy(jar, app, leftOut, missing);
            }
        }
        Files.copy(folder.resolve("catalogue.sqlite"), app.resolve("catalogue.sqlite"));
        return missing;
    }

    private static void copy(Path jar, Path app, LeftOut leftOut, Set<String> missing) throws IOException {
        boolean driver = jar.getFileName().toString().startsWith(DRIVER);
        boolean found = false;
        try (JarFile from = new JarFile(jar.toFile());
                OutputStream out = Files.newOutputStream(app.resolve(jar.getFileName()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : from.stream().filter(one -> !one.isDirectory()).toList()) {
                String name = entry.getName();
                if (leftOut.entry(jar, name)) {
                    addClass(name, missing);
                } else if (driver && name.startsWith(NATIVES)) {
                    found |= takeLibrary(from, entry, app);
                } else {
                    ZipEntry copy = new ZipEntry(name);
                    copy.setTimeLocal(entry.getTimeLocal());
                    zip.putNextEntry(copy);
                    try (InputStream in = from.getInputStream(entry)) {
                        in.transferTo(zip);
                    }
                }
            }
        }
        if (driver && !found) {
            throw new IOException(jar + " has no library for this system: " + Target.here().driverFolder());
        }
    }

    /// The driver carries native libraries for twenty systems, and would unpack one into the temporary folder at every
    /// start. The one for this system goes beside the jar, the others are left out.
    private static boolean takeLibrary(JarFile from, ZipEntry entry, Path app) throws IOException {
        String name = entry.getName();
        if (!name.startsWith(Target.here().driverFolder())) {
            return false;
        }
        try (InputStream in = from.getInputStream(entry)) {
            Files.copy(in, app.resolve(name.substring(name.lastIndexOf('/') + 1)),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }

    private static void addClass(String entry, Set<String> to) {
        if (entry.endsWith(".class")) {
            to.add(entry.replace(".class", ""));
        }
    }
}
