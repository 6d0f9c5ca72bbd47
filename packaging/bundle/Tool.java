import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Programs of the JDK that runs this, and what is done with folders around them.
final class Tool {
    private Tool() {
    }

    /// Runs a program and waits for its end.
    ///
    /// @throws IOException when it does not end well
    static void run(Path program, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(program.getFileName() + " ended with " + code + ": " + String.join(" ", arguments));
        }
    }

    /// A tool of the JDK, such as `jlink`.
    static Path jdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name);
    }

    /// Takes a folder away with all that is in it, and makes it anew.
    static Path fresh(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    /// Takes away a file, or a folder with all that is in it.
    static void delete(Path file) throws IOException {
        if (Files.exists(file)) {
            try (Stream<Path> all = Files.walk(file)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    /// Gives everything in a folder one time: the AOT cache knows the jars by theirs, and two builds are to be alike.
    static void date(Path folder, Instant moment) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.toList()) {
                Files.setLastModifiedTime(one, FileTime.from(moment));
            }
        }
    }

    /// The files in a folder, in order.
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
