import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the image of the program for the system that this runs on: a folder that needs no Java and unpacks nothing.
///
/// Run by the build as `java BuildBundle.java FOLDER ICONS OUT VERSION MOMENT`: the runnable folder, the drawn icons,
/// where to work, and the version and time of the build. What differs between systems stands in `packaging/linux`,
/// `packaging/windows` and `packaging/macos`.
public final class BuildBundle {
    private static final Path SHARED = Path.of("packaging/bundle");
    private static final Path OWN = Path.of("packaging", Target.here().code());
    private static final String OPTION = "java-options=";

    /// Reached only through a library, PDFBox, as what is left out would be.
    private static final String NEEDED_FOR_SURE = "org/apache/fontbox/cmap/CMapParser";

    private BuildBundle() {
    }

    /// Makes the image.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path icons = Path.of(arguments[1]).toAbsolutePath();
        Path out = Path.of(arguments[2]).toAbsolutePath();
        Instant moment = Instant.parse(arguments[4]);

        Path work = Tool.fresh(out.resolve("work"));
        Path lib = folder.resolve("lib");
        LeftOut leftOut = LeftOut.read(SHARED.resolve("left-out.tsv"));
        Path runtime = RuntimeImage.make(lib, work, SHARED.resolve("jlink.args"), leftOut);
        Path input = Files.createDirectories(work.resolve("app"));
        Set<String> missing = AppFolder.fill(folder, input, leftOut);
        missing.addAll(RuntimeImage.missingClasses(lib, leftOut));
        leftOut.checkThatAllWasUsed();
        checkThatNothingIsMissed(new Reachable(input), missing);
        licences(lib, leftOut, folder.getParent(), input.resolve("licences"));

        Path image = Target.here().image(out);
        Tool.delete(image);
        List<String> options = new ArrayList<>(options(SHARED));
        options.addAll(options(OWN));
        List<String> command = new ArrayList<>(List.of("@" + SHARED.resolve("jpackage.args"),
                "@" + OWN.resolve("image.args"), "--app-version", version(arguments[3]),
                "--icon", icons.resolve(icon()).toString(), "--input", input.toString(),
                "--runtime-image", runtime.toString(), "--dest", out.toString()));
        for (String option : options) {
            command.addAll(List.of("--java-options", option));
        }
        for (Path launcher : launchers()) {
            String name = launcher.getFileName().toString().replace(".properties", "");
            Path whole = work.resolve(launcher.getFileName());
            Files.writeString(whole, withOptions(Files.readString(launcher), options), StandardCharsets.UTF_8);
            command.addAll(List.of("--add-launcher", name + "=" + whole));
        }
        Tool.run(Tool.jdk("jpackage"), command);
        if (Target.here() == Target.LINUX) {
            strip(image);
            putOwnStarter(image);
        }
        Tool.date(image, moment);
        AotCache.make(image);
        Tool.date(image, moment);
        Tool.delete(work);
        System.out.println("The bundle is in " + image);
    }

    /// All that says whose work this is, in one folder.
    private static void licences(Path lib, LeftOut leftOut, Path built, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> jars = Tool.files(lib).stream().filter(jar -> !leftOut.jar(jar)).toList();
        Licences.collect(jars, SHARED.resolve("licences.tsv"), built.resolve("licence-texts"), to);
        for (String own : List.of("LICENSE", "NOTICE")) {
            Files.copy(Path.of(own), to.resolve("signpost").resolve(own));
        }
        Files.copy(built.resolve("bom.json"), to.resolve("bom.json"));
    }

    private static void checkThatNothingIsMissed(Reachable reachable, Set<String> missing) throws IOException {
        if (reachable.naming(NEEDED_FOR_SURE::equals).isEmpty()) {
            throw new IOException("the check of what is left out sees nothing: not even " + NEEDED_FOR_SURE);
        }
        Set<String> missed = reachable.naming(missing::contains);
        if (!missed.isEmpty()) {
            throw new IOException("left-out.tsv leaves out what the program can reach:\n"
                    + String.join("\n", missed));
        }
    }

    /// Takes names out of the native libraries that only a debugger reads.
    private static void strip(Path image) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("--strip-unneeded", "--preserve-dates"));
        try (Stream<Path> all = Files.walk(image)) {
            all.filter(file -> file.toString().endsWith(".so")).map(Path::toString).sorted().forEach(command::add);
        }
        Tool.run(Path.of("strip"), command);
    }

    /// Puts our own starter in the place of jpackage's, and beside the runtime the program of the JDK that it runs.
    private static void putOwnStarter(Path image) throws IOException {
        for (Path starter : Tool.files(image.resolve("bin"))) {
            Files.copy(OWN.resolve("starter"), starter, StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.delete(image.resolve("lib/libapplauncher.so"));
        Path programs = Files.createDirectories(image.resolve("lib/runtime/bin"));
        Files.copy(Tool.jdk("java"), programs.resolve("signpost"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static List<String> options(Path folder) throws IOException {
        Path file = folder.resolve("java.options");
        return Files.exists(file) ? Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList() : List.of();
    }

    /// A further starter gets the usual options, and its own after them.
    private static String withOptions(String launcher, List<String> options) {
        String all = String.join(" ", options);
        return launcher.contains(OPTION) ? launcher.replace(OPTION, OPTION + all + " ")
                : launcher + OPTION + all + "\n";
    }

    private static List<Path> launchers() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : List.of(SHARED.resolve("launchers"), OWN.resolve("launchers"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".properties")).sorted().forEach(all::add);
                }
            }
        }
        return all;
    }

    private static String icon() {
        return switch (Target.here()) {
            case LINUX -> "signpost.png";
            case WINDOWS -> "signpost.ico";
            case MACOS -> "signpost.icns";
        };
    }

    /// macOS refuses a version that begins with nought: there 0.1.0 is called 1.1.0.
    private static String version(String version) {
        return Target.here() == Target.MACOS && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }
}
