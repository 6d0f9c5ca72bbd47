package org.signpost.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.signpost.ui.common.Outside.FileType;

/// Whether the system knows a program that shows a file. On Linux this is looked up where GTK looks (the lists of the
/// freedesktop specification): JavaFX asks GTK, which would only complain on the console. Elsewhere the system itself
/// tells the user.
final class Viewers {
    private static final List<String> LISTS = List.of("mimeapps.list", "applications/mimeapps.list",
            "applications/mimeinfo.cache", "applications/defaults.list");
    private final Map<String, String> environment;
    private final Path home;

    /// @param environment of the program
    /// @param home the user's folder
    Viewers(Map<String, String> environment, Path home) {
        this.environment = environment;
        this.home = home;
    }

    /// Whether this system has one.
    static boolean have(FileType type) {
        return !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")
                || new Viewers(System.getenv(), Path.of(System.getProperty("user.home", ""))).show(type);
    }

    /// Whether a list names one.
    boolean show(FileType type) {
        String entry = switch (type) {
            case PDF -> "application/pdf=";
            case HTML -> "text/html=";
            case JSON -> "application/json=";
        };
        return folders().flatMap(folder -> LISTS.stream().map(folder::resolve)).anyMatch(list -> names(list, entry));
    }

    private Stream<Path> folders() {
        return Stream.of(folders("XDG_CONFIG_HOME", home.resolve(".config").toString()),
                folders("XDG_CONFIG_DIRS", "/etc/xdg"),
                folders("XDG_DATA_HOME", home.resolve(".local").resolve("share").toString()),
                folders("XDG_DATA_DIRS", "/usr/local/share:/usr/share")).flatMap(all -> all);
    }

    private Stream<Path> folders(String name, String usual) {
        String told = environment.getOrDefault(name, "");
        return Stream.of((told.isEmpty() ? usual : told).split(":", -1)).filter(folder -> !folder.isEmpty())
                .map(Path::of);
    }

    /// Latin-1, in which any file can be read.
    private static boolean names(Path list, String entry) {
        if (!Files.isReadable(list)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(list, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.startsWith(entry) && line.length() > entry.length());
        } catch (IOException _) {
            return false;
        }
    }
}
