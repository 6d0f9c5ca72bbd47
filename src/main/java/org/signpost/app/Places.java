package org.signpost.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// Where things lie on this computer.
final class Places {
    /// Set by whatever starts the program: the file that lies beside it.
    private static final String CATALOGUE = "signpost.catalogue";
    private static final String SETTINGS = "signpost.conf";

    private Places() {
    }

    /// The catalogue that comes with the program: where the starter says, or in the folder above the program's own
    /// file.
    static Path bundledCatalogue() {
        String told = System.getProperty(CATALOGUE);
        if (told != null) {
            return Path.of(told);
        }
        try {
            Path program = Path.of(Places.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path above = program.resolveSibling("../catalogue.sqlite").normalize();
            return Files.exists(above) ? above : program.resolveSibling("catalogue.sqlite");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it lies", e);
        }
    }

    /// Where a portable Signpost keeps what users save: beside the program, where a file called `portable` or
    /// `portable.txt` asks for it. Nothing for one that is installed.
    static Optional<Path> portableData() {
        return portableFolder().map(folder -> folder.resolve("data"));
    }

    /// The file in which whoever looks after the computer decided things for everybody; it need not be there. A
    /// portable program has its own beside it.
    static Path machineSettings() {
        return portableFolder().map(folder -> folder.resolve(SETTINGS)).orElseGet(() -> machineSettings(
                System.getenv(), System.getProperty("os.name", "")));
    }

    /// The same, for an installed program.
    static Path machineSettings(Map<String, String> environment, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return Path.of(environment.getOrDefault("ProgramData", "C:\\ProgramData")).resolve("Signpost")
                    .resolve(SETTINGS);
        }
        return Path.of(name.contains("mac") ? "/Library/Application Support/Signpost" : "/etc/signpost")
                .resolve(SETTINGS);
    }

    private static Optional<Path> portableFolder() {
        return Optional.ofNullable(System.getProperty(CATALOGUE))
                .flatMap(file -> portableFolder(Path.of(file), System.getProperty("os.name", "")));
    }

    /// The folder that a user carries about, if it is marked as such.
    ///
    /// @param catalogue the catalogue that came with the program, from which the folder is found
    static Optional<Path> portableFolder(Path catalogue, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        // it lies in signpost/lib/app, Signpost/app or Signpost.app/Contents/app
        String up = name.contains("mac") ? "../../../.." : name.contains("win") ? "../.." : "../../..";
        Path folder = catalogue.toAbsolutePath().resolve(up).normalize();
        boolean marked = Stream.of("portable", "portable.txt").map(folder::resolve).anyMatch(Files::isRegularFile);
        return marked ? Optional.of(folder) : Optional.empty();
    }

    /// Where the user's data lies unless they say otherwise: the system's folder for the data of programs. Nothing
    /// where the system names none, as for a user without a home.
    ///
    /// @param environment the variables of the process
    /// @param system the name of the operating system
    /// @param home the user's home, or nothing
    static Optional<Path> dataFolder(Map<String, String> environment, String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return folder(environment.getOrDefault("APPDATA", "")).map(data -> data.resolve("Signpost"));
        }
        if (name.contains("mac")) {
            return folder(home).map(user -> user.resolve("Library/Application Support/Signpost"));
        }
        // the standard goes by HOME, which on school computers is not always what the list of users says
        return folder(environment.getOrDefault("XDG_DATA_HOME", ""))
                .or(() -> folder(environment.getOrDefault("HOME", "")).or(() -> folder(home))
                        .map(user -> user.resolve(".local/share")))
                .map(data -> data.resolve("signpost"));
    }

    /// The same, on this computer.
    static Optional<Path> dataFolder() {
        return dataFolder(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /// A folder that is named by a whole path: the standard says to pass over any other.
    private static Optional<Path> folder(String path) {
        return path.isEmpty() || !Path.of(path).isAbsolute() ? Optional.empty() : Optional.of(Path.of(path));
    }

    /// Whether a window can open. On Windows and macOS there always is a display; elsewhere the environment names one.
    static boolean hasDisplay() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win") || system.contains("mac")) {
            return true;
        }
        return !System.getenv().getOrDefault("DISPLAY", "").isEmpty();
    }

    /// The version that the build put in.
    static String version() {
        Properties properties = new Properties();
        try (var in = Places.class.getResourceAsStream("/org/signpost/resources/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the program is not whole: its version cannot be read", e);
        }
        return properties.getProperty("version", "");
    }
}
