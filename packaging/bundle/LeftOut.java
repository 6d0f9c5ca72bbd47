import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the bundle does not carry, though an artifact brings it or asks for it, as `left-out.tsv` lists it.
final class LeftOut {
    private static final Set<String> KINDS = Set.of("module", "jar", "entry", "part", "library");

    private record Line(String kind, String in, Pattern what) {
    }

    private final List<Line> lines = new ArrayList<>();
    private final Set<Line> used = new HashSet<>();

    private LeftOut() {
    }

    /// Reads the list.
    static LeftOut read(Path list) throws IOException {
        LeftOut all = new LeftOut();
        for (String line : Files.readAllLines(list)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t", -1);
            if (parts.length != 4 || parts[3].isBlank() || !KINDS.contains(parts[0])) {
                throw new IOException(list + ": not kind, where, what, why: " + line);
            }
            all.lines.add(new Line(parts[0], parts[1], Pattern.compile(parts[2])));
        }
        return all;
    }

    /// Whether a module of the JDK is left out.
    boolean module(String name) {
        return find("module", "jdk", name);
    }

    /// Whether a jar is left out as a whole.
    boolean jar(Path jar) {
        return find("jar", artifact(jar), "");
    }

    /// Whether an entry of a jar is left out.
    boolean entry(Path jar, String entry) {
        return find("entry", artifact(jar), entry);
    }

    /// Whether an entry of a module is left out.
    boolean part(String module, String entry) {
        return find("part", module, entry);
    }

    /// Whether a native library of the JDK is left out.
    boolean library(String file) {
        return find("library", "jdk", file);
    }

    /// The parts of modules and the native libraries, in the words of `jlink`.
    List<String> forJlink() {
        List<String> options = new ArrayList<>();
        for (String kind : List.of("part", "library")) {
            String all = lines.stream().filter(line -> line.kind.equals(kind))
                    .map(line -> "regex:" + (kind.equals("part") ? "/" + line.in + "/" : ".*/") + line.what)
                    .collect(Collectors.joining(","));
            if (!all.isEmpty()) {
                options.add((kind.equals("part") ? "--exclude-resources=" : "--exclude-files=") + all);
            }
        }
        return options;
    }

    private boolean find(String kind, String in, String what) {
        boolean found = false;
        for (Line line : lines) {
            if (line.kind.equals(kind) && line.in.equals(in) && line.what.matcher(what).matches()) {
                used.add(line);
                found = true;
            }
        }
        return found;
    }

    /// The name of the artifact that a jar is: without version and classifier.
    static String artifact(Path jar) {
        return jar.getFileName().toString().replaceAll("(-\\d.*)?\\.jar$", "");
    }

    /// Looks at the list when all is done: a line that left nothing out is a mistake, or no longer needed.
    void checkThatAllWasUsed() throws IOException {
        for (Line line : lines) {
            if (!used.contains(line)) {
                throw new IOException("left-out.tsv leaves nothing out with: " + line);
            }
        }
    }
}
