import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// The system that a bundle is made on, and for: a runtime image can only be made from the JDK of its own system.
enum Target {
    /// Linux: `bin`, `lib/app` and `lib/runtime` under one folder.
    LINUX("Linux", ".so", "lib/app", "lib/runtime", "bin"),
    /// Windows: starters, `app` and `runtime` under one folder.
    WINDOWS("Windows", ".dll", "app", "runtime", ""),
    /// macOS: a folder `Signpost.app`.
    MACOS("Mac", ".dylib", "Contents/app", "Contents/runtime/Contents/Home", "Contents/MacOS");

    private final String inDriver;
    private final String library;
    private final String app;
    private final String runtime;
    private final String starters;

    Target(String inDriver, String library, String app, String runtime, String starters) {
        this.inDriver = inDriver;
        this.library = library;
        this.app = app;
        this.runtime = runtime;
        this.starters = starters;
    }

    /// The system this runs on.
    static Target here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return WINDOWS;
        }
        return name.contains("mac") ? MACOS : LINUX;
    }

    /// The name of the folder under `packaging` with what only this system needs.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a file is a native library of this system.
    boolean isLibrary(String file) {
        return file.endsWith(library);
    }

    /// Where the database driver's jar keeps the native library for this system and processor.
    String driverFolder() throws IOException {
        return "org/sqlite/native/" + inDriver + "/" + switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "aarch64";
            default -> throw new IOException("no bundle is made for the processor " + System.getProperty("os.arch"));
        } + "/";
    }

    /// The folder of the finished image.
    Path image(Path out) {
        return out.resolve(switch (this) {
            case LINUX -> "signpost";
            case WINDOWS -> "Signpost";
            case MACOS -> "Signpost.app";
        });
    }

    /// The folder with jars, catalogue and start options in a finished image.
    Path app(Path image) {
        return image.resolve(app);
    }

    /// The folder where a finished image looks whether it is carried about.
    Path portable(Path image) {
        return this == MACOS ? image.toAbsolutePath().getParent() : image;
    }

    /// The folder of the runtime in a finished image.
    Path runtime(Path image) {
        return image.resolve(runtime);
    }

    /// What a user starts.
    Path starter(Path image) {
        Path folder = image.resolve(starters);
        return switch (this) {
            case LINUX -> folder.resolve("signpost");
            case WINDOWS -> folder.resolve("signpost-console.exe");
            case MACOS -> folder.resolve("Signpost");
        };
    }

    /// The file with the start options of that starter, without `.cfg`.
    String options() {
        return switch (this) {
            case LINUX -> "signpost";
            case WINDOWS -> "signpost-console";
            case MACOS -> "Signpost";
        };
    }
}
