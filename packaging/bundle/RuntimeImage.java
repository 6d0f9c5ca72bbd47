import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
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
    /// @param leftOut what does not go into it
    /// @return the folder of the image
    static Path make(Path libraries, Path work, Path options, LeftOut leftOut)
            throws IOException, InterruptedException {
        Path jmods = Tool.fresh(work.resolve("jmods"));
        for (Path jar : Tool.files(libraries)) {
            if (takes(jar) && hasModule(jar)) {
                jmod(jar, Tool.fresh(work.resolve("jmod")), jmods);
            }
        }
        Path image = work.resolve("runtime");
        Tool.delete(image);
        List<String> command = new ArrayList<>(List.of("@" + options, "--module-path", jmods.toString(),
                "--add-modules", String.join(",", needed(libraries, leftOut::module)), "--output", image.toString()));
        command.addAll(leftOut.forJlink());
        Tool.run(Tool.jdk("jlink"), command);
        return image;
    }

    private static boolean hasModule(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry("module-info.class") != null;
        }
    }

    /// The classes of the JDK, as in `java/net/http/Some`, that would be in the image if nothing were left out.
    static Set<String> missingClasses(Path libraries, LeftOut leftOut) throws IOException {
        Set<String> modules = needed(libraries, _ -> false);
        Set<String> kept = needed(libraries, leftOut::module);
        Set<String> missing = new TreeSet<>();
        for (String name : modules) {
            Optional<ModuleReference> module = ModuleFinder.ofSystem().find(name);
            if (module.isPresent()) {
                try (ModuleReader reader = module.get().open(); Stream<String> entries = reader.list()) {
                    entries.filter(entry -> leftOut.part(name, entry) || !kept.contains(name))
                            .filter(entry -> entry.endsWith(".class"))
                            .forEach(entry -> missing.add(entry.replace(".class", "")));
                }
            }
        }
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.home")))) {
            files.forEach(file -> leftOut.library(file.getFileName().toString()));
        }
        return missing;
    }

    /// The modules that the program asks for and that are the JDK's or JavaFX'. What a jar without a module descriptor
    /// needs beyond them is named in `jlink.args`.
    private static Set<String> needed(Path libraries, Predicate<String> leftOut) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path jar : Tool.files(libraries)) {
            if (!takes(jar) || hasModule(jar)) {
                jars.add(jar);
            }
        }
        ModuleFinder ours = ModuleFinder.of(jars.toArray(Path[]::new));
        Set<String> all = new TreeSet<>();
        Deque<String> asked = new ArrayDeque<>();
        ours.findAll().forEach(module -> asked.add(module.descriptor().name()));
        while (!asked.isEmpty()) {
            String name = asked.remove();
            if (leftOut.test(name) || !all.add(name)) {
                continue;
            }
            ours.find(name).or(() -> ModuleFinder.ofSystem().find(name)).ifPresent(module ->
                    module.descriptor().requires().stream()
                            .filter(one -> !one.modifiers().contains(Requires.Modifier.STATIC))
                            .forEach(one -> asked.add(one.name())));
        }
        all.removeIf(name -> !name.startsWith("javafx.") && ModuleFinder.ofSystem().find(name).isEmpty());
        return all;
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
