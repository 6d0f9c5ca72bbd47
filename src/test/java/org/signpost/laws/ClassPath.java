package org.signpost.laws;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The libraries that the tests run with, the gates' own among them (surefire's additional dependencies in the build
/// file put them there).
final class ClassPath {
    private ClassPath() {
    }

    /// Everything on the class path and the module path.
    static List<String> entries() {
        return Stream.of("java.class.path", "surefire.test.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator, -1)))
                .filter(entry -> !entry.isBlank())
                .distinct()
                .toList();
    }

    /// The same, as one path.
    static String joined() {
        return String.join(File.pathSeparator, entries());
    }

    /// The file of a library.
    ///
    /// @param name its file name, such as `jspecify-1.0.1.jar`
    static String jar(String name) {
        return entries().stream().filter(entry -> Path.of(entry).endsWith(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not among " + entries()));
    }
}
