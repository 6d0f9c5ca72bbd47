import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/// The Java runtime of the bundle: the JDK's modules that the program needs, and JavaFX with its native libraries, so
/// that nothing is unpacked when the program starts.
final class RuntimeImage {
    private static final String JAVAFX = "javafx-";

    private RuntimeImage() {
    }

    /// Whether a jar goes into the runtime, and not beside the program.
    static boolean takes(Path jar) {
        return jar.getFileName().toString().startsWith(JAVAFX);
    }

    /// Makes the image.
    ///
    /// @param libraries the folder with every jar of the program
    /// @param work a folder for what is made on the way
    /// @param options a file with options of `jlink`
    /// @return the folder of the image
    static Path make(Path libraries, Path work, Path options) throws IOException, InterruptedException {
        Path jmods = Tool.fresh(work.resolve("jmods"));
        for (Path jar : Tool.files(libraries)) {
            if (takes(jar) && hasModule(jar)) {
                jmod(jar, Tool.fresh(work.resolve("jmod")), jmods);
            }
        }
        Path image = work.resolve("runtime");
        Tool.delete(image);
        Tool.run(Tool.jdk("jlink"), List.of("@" + options, "--module-path", jmods.toString(),
                "--add-modules", String.join(",", needed(libraries)), "--output", image.toString()));
        return image;
    }

    private static boolean hasModule(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry("module-info.class") != null;
        }
    }

    /// The modules that the program asks for and that are the JDK's or JavaFX', found as the JDK finds them at a start.
    /// What a jar without a module descriptor needs beyond them is named in `jlink.args`.
    private static Set<String> needed(Path libraries) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path jar : Tool.files(libraries)) {
            if (!takes(jar) || hasModule(jar)) {
                jars.add(jar);
            }
        }
        ModuleFinder ours = ModuleFinder.of(jars.toArray(Path[]::new));
        Set<String> names = ours.findAll().stream().map(module -> module.descriptor().name())
                .collect(Collectors.toSet());
        Configuration all = Configuration.resolve(ours, List.of(Configuration.empty()), ModuleFinder.ofSystem(), names);
        return all.modules().stream().map(ResolvedModule::name)
                .filter(name -> name.startsWith("javafx.") || !names.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// One jar as a `jmod`: its classes, and its native libraries apart from them.
    private static void jmod(Path jar, Path work, Path jmods) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        Path natives = Files.createDirectories(work.resolve("natives"));
        try (JarFile file = new JarFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().filter(one -> !one.isDirectory()).toList()) {
                if (entry.getName().startsWith("META-INF/") || entry.getName().endsWith(".jar")) {
                    continue;
                }
                boolean library = Target.here().isLibrary(entry.getName());
                Path to = (library ? natives : classes).resolve(entry.getName()).normalize();
                Files.createDirectories(to.getParent());
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, to);
                }
            }
        }
        String name = jar.getFileName().toString().replaceAll("-\\d.*", "").replace('-', '.');
        Tool.run(Tool.jdk("jmod"), List.of("create", "--class-path", classes.toString(), "--libs", natives.toString(),
                jmods.resolve(name + ".jmod").toString()));
    }
}
