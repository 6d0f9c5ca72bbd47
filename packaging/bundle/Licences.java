import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// The texts of the licences of all that the bundle is made of, one folder for each artifact.
final class Licences {
    private static final Pattern TEXT =
            Pattern.compile("(?i)(.*/)?(licen[cs]es?|notice|copying|copyright)([-.][^/]*)?");
    private static final Pattern TYPEFACE = Pattern.compile(".*\\.(otf|ttf)");
    /// The JDK's, with the Classpath Exception, under which JavaFX is too.
    private static final Path OF_THE_JDK = Path.of(System.getProperty("java.home"), "legal", "java.base");

    private Licences() {
    }

    /// Collects them.
    ///
    /// @param jars what goes into the bundle
    /// @param list `licences.tsv`: what the artifacts do not bring
    /// @param texts the folder with the usual texts, such as `MIT.txt`
    /// @param to an empty folder
    /// @throws IOException also when an artifact, or a typeface within one, would go without a text
    static void collect(List<Path> jars, Path list, Path texts, Path to) throws IOException {
        Set<String> unused = new TreeSet<>();
        List<String[]> added = new ArrayList<>();
        for (String line : Files.readAllLines(list)) {
            if (!line.startsWith("#")) {
                added.add(line.split("\t", -1));
                unused.add(line.split("\t")[0]);
            }
        }
        Set<String> seen = new TreeSet<>();
        for (Path jar : jars) {
            String artifact = LeftOut.artifact(jar);
            if (!seen.add(artifact)) {
                continue; // JavaFX has two jars for each, one empty
            }
            boolean found = takeFrom(jar, to.resolve(artifact));
            for (String[] one : added) {
                if (one[0].equals(artifact)) {
                    write(one, texts, Files.createDirectories(to.resolve(artifact)));
                    unused.remove(artifact);
                    found = true;
                }
            }
            if (!found) {
                throw new IOException(artifact + " comes without the text of its licence: add a line to " + list);
            }
        }
        if (!unused.isEmpty()) {
            throw new IOException(list + " names what is not in the bundle: " + unused);
        }
    }

    private static boolean takeFrom(Path jar, Path to) throws IOException {
        boolean found = false;
        Set<String> typefaces = new TreeSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().filter(one -> !one.isDirectory()).toList()) {
                String name = entry.getName();
                if (TEXT.matcher(name).matches()) {
                    Path copy = to.resolve(name.replaceFirst("^META-INF/(maven/[^/]+/[^/]+/)?", ""));
                    Files.createDirectories(copy.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, copy);
                    }
                    typefaces.remove(folder(name));
                    found = true;
                } else if (TYPEFACE.matcher(name).matches() && name.startsWith("org/signpost/")) {
                    typefaces.add(folder(name));
                }
            }
            for (String folder : typefaces) {
                if (file.stream().noneMatch(one -> folder(one.getName()).equals(folder)
                        && TEXT.matcher(one.getName()).matches())) {
                    throw new IOException("the typefaces in " + folder + " come without the text of their licence");
                }
            }
        }
        return found;
    }

    private static String folder(String entry) {
        return entry.substring(0, entry.lastIndexOf('/') + 1);
    }

    private static void write(String[] line, Path texts, Path to) throws IOException {
        if (!line[1].equals("JDK")) {
            // the forms of SPDX leave room for a line that the artifacts' own texts would begin with
            String text = Files.readString(texts.resolve(line[1] + ".txt"))
                    .replaceFirst("(?m)^Copyright \\(c\\) <year>.*$", line[2]);
            Files.writeString(to.resolve("LICENSE"), text.contains(line[2]) ? text : line[2] + "\n\n" + text);
            return;
        }
        Files.writeString(to.resolve("COPYRIGHT"), line[2] + "\n");
        try (Stream<Path> files = Files.list(OF_THE_JDK)) {
            for (Path file : files.filter(one -> TEXT.matcher(one.getFileName().toString()).matches()
                    || one.getFileName().toString().equals("ASSEMBLY_EXCEPTION")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        if (!Files.exists(to.resolve("LICENSE"))) {
            throw new IOException("the JDK has no text of its licence in " + OF_THE_JDK);
        }
    }
}
