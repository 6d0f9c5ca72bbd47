package org.signpost.laws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every public type says what it is, in a `///` comment right above it (and above its annotations).
final class CommentLaw {
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "\\s*public\\s+(?:(?:static|abstract|final|sealed|non-sealed|strictfp)\\s+)*"
                    + "(?:class|interface|enum|record|@interface)\\s+(\\w+).*");
    private static final Pattern END_OF_OTHER_CODE = Pattern.compile("|.*;|}|.*\\)\\s*(throws .*)?\\{|.*\\b(class|"
            + "interface|enum|record)\\s+\\w+.*\\{");

    private CommentLaw() {
    }

    /// The public types below a folder that say nothing.
    static List<String> silentTypes(Path sources) throws IOException {
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".java")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    Matcher type = PUBLIC_TYPE.matcher(lines.get(i));
                    if (type.matches() && !saysWhatItIs(lines, i)) {
                        problems.add(file + ":" + (i + 1) + " public type " + type.group(1) + " has no /// comment");
                    }
                }
            }
        }
        return problems;
    }

    private static boolean saysWhatItIs(List<String> lines, int declaration) {
        for (int i = declaration - 1; i >= 0; i--) {
            String line = lines.get(i).strip();
            if (line.startsWith("///")) {
                return line.length() > "/// ".length();
            }
            if (END_OF_OTHER_CODE.matcher(line).matches()) {
                return false;
            }
        }
        return false;
    }
}
