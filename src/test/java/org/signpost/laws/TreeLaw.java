package org.signpost.laws;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What holds for the files of a working tree: short enough to read, and free of traces of the machine they were
/// written on.
final class TreeLaw {
    static final int MOST_LINES = 400;
    private static final Set<String> NOT_OURS = Set.of(".git", "target", ".idea", ".vscode");
    private static final Pattern SOURCE =
            Pattern.compile(".*\\.(java|css|sql|sh|ps1|bat)|\\.ci/run|packaging/.*\\.xml");
    private static final Pattern BINARY = Pattern.compile(".*\\.(png|ico|icns|jar|class|sqlite|pdf|gz|zip)");

    /// None of these patterns matches its own text.
    private static final List<Pattern> TRACES = List.of(
            Pattern.compile("(?<![\\w.}])/(?:home|Users)/(?!\\.)\\w[\\w.-]*"),
            Pattern.compile("(?<![\\w.}/])/(?:root|work)/[\\w.]+"),
            Pattern.compile("(?<![\\w.}])/tmp/\\w[\\w./]*"),
            Pattern.compile("(?i)\\b[a-z]:[\\\\/]+(?:Users|Documents and Settings)[\\\\/]+\\w+"),
            Pattern.compile("(?i)https?://[^/\\s\"'<>]*\\b(?:artifactory|jfrog)\\b[^\\s\"'<>]*"),
            Pattern.compile("(?i)https?://(?:nexus|registry|mirror|proxy|repo1?)\\.[^\\s\"'<>]+"),
            Pattern.compile("(?i)\\b(?:repo1?|deb|registry)\\.(?:maven|debian|npmjs)\\.[\\w.]+"),
            Pattern.compile("(?i)https?://[\\w.-]+\\.(?:internal|local|lan|corp|intranet|localdomain)(?![\\w.-])"),
            Pattern.compile("(?i)https?://(?:localhost|\\d+\\.\\d+\\.\\d+\\.\\d+)\\b"),
            Pattern.compile("(?i)https?://[\\w.-]+:(?!443\\b|80\\b)\\d+"));

    private TreeLaw() {
    }

    /// Our files below a folder, by their path from there.
    static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = !folder.equals(root) && NOT_OURS.contains(folder.getFileName().toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(root.relativize(file));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    /// Sources that are longer than a reader can hold in mind.
    static List<String> tooLong(Path root) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files(root)) {
            if (SOURCE.matcher(slashed(file)).matches()) {
                int lines = Files.readAllLines(root.resolve(file)).size();
                if (lines > MOST_LINES) {
                    problems.add(slashed(file) + " has " + lines + " lines, more than " + MOST_LINES);
                }
            }
        }
        return problems;
    }

    /// Lines that name a registry or a place on somebody's machine.
    static List<String> traces(Path root) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files(root)) {
            if (!BINARY.matcher(slashed(file)).matches()) {
                addTraces(root, file, problems);
            }
        }
        return problems;
    }

    private static void addTraces(Path root, Path file, List<String> problems) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(root.resolve(file), StandardCharsets.UTF_8);
        } catch (MalformedInputException _) {
            problems.add(slashed(file) + " is neither UTF-8 nor a binary file that the law knows");
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            for (Pattern trace : TRACES) {
                Matcher found = trace.matcher(lines.get(i));
                if (found.find()) {
                    problems.add(slashed(file) + ":" + (i + 1) + " names " + found.group());
                }
            }
        }
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
