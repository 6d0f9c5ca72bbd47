import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Which classes of the bundle's jars the program can come to, by the names of classes that stand in classes.
///
/// It follows more than what ever runs, and does not know classes that are only named in texts.
final class Reachable {
    private final Map<String, byte[]> classes = new HashMap<>();

    /// Reads the jars of the bundle.
    Reachable(Path app) throws IOException {
        for (Path jar : Tool.files(app)) {
            if (jar.toString().endsWith(".jar")) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    for (JarEntry entry : file.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
                        classes.putIfAbsent(entry.getName().replace(".class", ""),
                                file.getInputStream(entry).readAllBytes());
                    }
                }
            }
        }
    }

    /// Follows the names from every class of our own.
    ///
    /// @param missing whether a class, as in `java/lang/String`, is not in the bundle
    /// @return each class that names a missing one, with that one's name
    Set<String> naming(Predicate<String> missing) {
        Set<String> found = new TreeSet<>();
        Deque<String> todo = new ArrayDeque<>();
        Set<String> seen = new TreeSet<>();
        classes.keySet().stream().filter(name -> name.startsWith("org/signpost/")).forEach(todo::add);
        while (!todo.isEmpty()) {
            String name = todo.remove();
            byte[] bytes = classes.get(name);
            if (!seen.add(name) || bytes == null) {
                continue;
            }
            ClassModel read = ClassFile.of().parse(bytes);
            for (PoolEntry entry : read.constantPool()) {
                if (entry instanceof ClassEntry other) {
                    String named = other.asInternalName().replaceAll("^\\[+L?|;$", "");
                    if (missing.test(named)) {
                        found.add(name + " needs " + named);
                    }
                    todo.add(named);
                }
            }
        }
        return found;
    }
}
