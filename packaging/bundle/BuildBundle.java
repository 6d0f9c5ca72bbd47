import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    private BuildBundle() {
    }

    /// Makes the image.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path icons = Path.of(arguments[1]).toAbsolutePath();
        Path out = Path.of(arguments[2]).toAbsolutePath();
        Instant moment = Instant.parse(arguments[4]);

        Path work = Tool.fresh(out.resolve("work"));
        Path runtime = RuntimeImage.make(folder.resolve("lib"), work, SHARED.resolve("jlink.args"));
        Path input = Files.createDirectories(work.resolve("app"));
        AppFolder.fill(folder, input);

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
        Tool.date(image, moment);
        AotCache.make(image);
        Tool.date(image, moment);
        Tool.delete(work);
        System.out.println("The bundle is in " + image);
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
