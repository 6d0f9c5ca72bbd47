package org.signpost.laws;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The keys of texts that the sources use are those that the bundles define.
///
/// A key is used when it stands as a whole literal in a source file, or when it begins with a family that is the first
/// argument of `choice` and the rest of it is one word, or stands as a literal of its own. A literal in the first
/// argument of `Texts.of` is a key, so it must be defined.
final class TextLaw {
    /// What an object of type `Texts` is called, or the method that gives one.
    private static final Pattern TEXTS = Pattern.compile("\\w*[tT]exts|british");

    private final Map<String, String> defined = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private TextLaw() {
    }

    /// What is wrong, in words, with the names of files; empty when all is well.
    ///
    /// @param help keys that the help of the commands looks up by itself: they count as used, and must be defined
    static List<String> problems(Path sources, Path bundles, Set<String> help) throws IOException {
        return new TextLaw().compare(JavaText.below(sources), bundles, help);
    }

    private List<String> compare(List<JavaText> sources, Path bundles, Set<String> help) throws IOException {
        readBundles(bundles);
        help.stream().filter(key -> !defined.containsKey(key)).sorted()
                .forEach(key -> problems.add("the help of the commands lacks the text '" + key + "'"));
        Set<String> used = new HashSet<>(help);
        Set<String> families = new HashSet<>();
        for (JavaText source : sources) {
            used.addAll(source.literals());
            for (String key : source.firstArguments("of", TEXTS)) {
                if (!defined.containsKey(key)) {
                    problems.add(source.file() + " uses the text '" + key + "', which no bundle defines");
                }
            }
            for (String family : source.firstArguments("choice", TEXTS)) {
                families.add(family);
                if (defined.keySet().stream().noneMatch(key -> key.startsWith(family + "."))) {
                    problems.add(source.file() + " uses the texts '" + family + ".…', of which no bundle defines one");
                }
            }
        }
        defined.forEach((key, file) -> {
            if (!used.contains(key) && families.stream().noneMatch(family -> isChosen(key, family, used))) {
                problems.add(file + " defines the text '" + key + "', which no source uses");
            }
        });
        return List.copyOf(problems);
    }

    private static boolean isChosen(String key, String family, Set<String> used) {
        String code = key.startsWith(family + ".") ? key.substring(family.length() + 1) : "";
        return !code.isEmpty() && (code.indexOf('.') < 0 || used.contains(code));
    }

    private void readBundles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".properties")).sorted().toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    new Bundle(file.toString()).load(reader);
                }
            }
        }
    }

    /// Properties that notice a key that stands twice: the last one would win in silence.
    private final class Bundle extends Properties {
        private static final long serialVersionUID = 1;
        private final String file;

        Bundle(String file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            String first = defined.putIfAbsent((String) key, file);
            if (first != null) {
                problems.add(file + " defines the text '" + key + "' again; it stands in " + first);
            }
            return value;
        }
    }
}
