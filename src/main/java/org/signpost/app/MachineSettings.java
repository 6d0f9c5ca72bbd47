package org.signpost.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.signpost.library.Kept;
import org.signpost.text.Texts;

/// What whoever looks after the computer decided for everybody on it, in a file of lines `name = value`.
///
/// Read strictly: one word that is not understood, and none of it holds. Then nothing is kept either, since the file
/// may have asked for that.
///
/// @param usual settings that hold where a user chose none, by the keys under which a choice is kept
/// @param hidden what users are not offered to keep
/// @param keeps whether anything that users save is kept
/// @param data where it is kept, if not in the usual place
/// @param fault what is wrong with the file, in one sentence
record MachineSettings(Map<String, String> usual, Set<Kept> hidden, boolean keeps, Optional<Path> data,
        Optional<String> fault) {
    /// There is no such file.
    static final MachineSettings NONE =
            new MachineSettings(Map.of(), Set.of(), true, Optional.empty(), Optional.empty());
    private static final Set<String> NAMES = Set.of("theme", "text-size", "nation", "hide", "keep", "data");
    /// Names whose values may be several words, with commas or without.
    private static final Set<String> LISTS = Set.of("nation", "hide");
    private static final Set<String> THEMES = Set.of("system", "light", "dark", "contrast");
    private static final Map<String, Kept> HIDDEN =
            Map.of("saved", Kept.FAVOURITES, "notes", Kept.NOTES, "sessions", Kept.SESSIONS);
    private static final Map<String, String> KEPT_AS =
            Map.of("theme", "look.theme", "text-size", "look.zoom", "nation", "nation");

    /// Reads the file, if there is one. It never fails: [#fault] says what is wrong.
    ///
    /// @param sizes the text sizes that there are, in per cent
    /// @param nations the codes of the nations in the catalogue
    static MachineSettings read(Path file, Texts texts, List<Integer> sizes, Set<String> nations) {
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            Map<String, String> said = lines(file, texts);
            Map<String, String> usual = new HashMap<>();
            for (Map.Entry<String, String> one : said.entrySet()) {
                String value = one.getValue();
                boolean known = switch (one.getKey()) {
                    case "theme" -> THEMES.contains(value);
                    case "text-size" -> sizes.stream().map(Object::toString).anyMatch(value::equals);
                    case "nation" -> nations.containsAll(words(value));
                    case "hide" -> HIDDEN.keySet().containsAll(words(value));
                    case "keep" -> value.equals("yes") || value.equals("no");
                    default -> Path.of(value).isAbsolute();
                };
                if (!known) {
                    throw new Misunderstood(texts.of("settings.bad-value", file, one.getKey(), value));
                }
                Optional.ofNullable(KEPT_AS.get(one.getKey())).ifPresent(key -> usual.put(key, value));
            }
            return new MachineSettings(Map.copyOf(usual), hidden(said), !"no".equals(said.get("keep")),
                    Optional.ofNullable(said.get("data")).map(Path::of), Optional.empty());
        } catch (Misunderstood e) {
            return bad(e.sentence);
        } catch (IOException | IllegalArgumentException e) {
            return bad(texts.of("settings.unreadable", file));
        }
    }

    private static List<String> words(String value) {
        return Arrays.asList(value.split(" "));
    }

    private static Set<Kept> hidden(Map<String, String> said) {
        return Optional.ofNullable(said.get("hide")).map(MachineSettings::words).orElse(List.of()).stream()
                .map(HIDDEN::get).collect(Collectors.toUnmodifiableSet());
    }

    private static MachineSettings bad(String sentence) {
        return new MachineSettings(Map.of(), Set.of(), false, Optional.empty(), Optional.of(sentence));
    }

    /// What the file says, by name. A value is taken as it stands, so that a Windows path needs no doubled strokes.
    private static Map<String, String> lines(Path file, Texts texts) throws IOException, Misunderstood {
        Map<String, String> said = new HashMap<>();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "").lines().toList()) {
            String whole = line.strip();
            if (whole.isEmpty() || whole.startsWith("#")) {
                continue;
            }
            String[] parts = whole.split("\\s*=\\s*", 2);
            if (parts.length < 2 || !NAMES.contains(parts[0]) || said.put(parts[0], value(parts)) != null) {
                throw new Misunderstood(texts.of("settings.bad-line", file, whole,
                        NAMES.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
        return said;
    }

    private static String value(String[] parts) {
        return LISTS.contains(parts[0]) ? String.join(" ", parts[1].split("\\s*,\\s*|\\s+")) : parts[1];
    }

    /// Something in the file is not understood.
    private static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1L;
        private final String sentence;

        Misunderstood(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }
}
