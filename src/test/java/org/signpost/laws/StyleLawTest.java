package org.signpost.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.signpost.ui.common.Looks;

/// Code and sheet use the same style classes, both ways.
final class StyleLawTest {
    private static final List<Path> SHEETS = List.of(Path.of("resources", "app", "css", "signpost.css"),
            Path.of("resources", "app", "css", "trainers.css"));
    private static final Path CODE = Path.of("src", "main", "java", "org", "signpost");
    /// Set by the code for AtlantaFX or by JavaFX for itself, and styled there.
    private static final Set<String> STYLED_ELSEWHERE = Set.of("edge-to-edge");
    /// Set by controls of JavaFX and ControlsFX, which the sheet may style.
    private static final Set<String> OF_CONTROLS = Set.of("root", "label", "hyperlink", "button", "toggle-button",
            "menu-button", "context-menu", "menu-item", "scroll-pane", "viewport", "scroll-bar", "thumb", "check-box",
            "box", "mark", "list-cell", "arrow", "arrow-button", "left-pill", "right-pill", "left-pane", "right-pane",
            "alert", "content",
            "dialog-pane", "button-bar", "popover", "border", "text", "text-field", "text-area",
            "radio", "radio-button",
            "progress-bar", "track", "bar");
    private static final Pattern ADDED = Pattern.compile(
            "getStyleClass\\(\\)\\.(?:add|addAll|setAll)\\(([^;]*?)\\)[;)]");
    private static final Pattern HELPED = Pattern.compile(
            "(?:Nodes\\.(?:text|heading|button|link)|iconButton|scroller)\\(", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*-?)\"");
    private static final Pattern SELECTOR = Pattern.compile("(?m)^([^@/{}\\n][^{}]*)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

    private static String sheet() {
        return SHEETS.stream().map(StyleLawTest::read).collect(Collectors.joining()).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> inSheet() {
        Set<String> classes = new TreeSet<>();
        SELECTOR.matcher(sheet()).results().forEach(rule -> {
            Matcher name = CLASS.matcher(rule.group(1));
            while (name.find()) {
                classes.add(name.group(1));
            }
        });
        return classes;
    }

    private static String code() {
        try (Stream<Path> files = Files.walk(CODE)) {
            return String.join("\n", files.filter(file -> file.toString().endsWith(".java")).sorted()
                    .map(StyleLawTest::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The classes that a source adds by `getStyleClass()`.
    private static Set<String> added(String code) {
        Set<String> classes = new TreeSet<>();
        ADDED.matcher(code).results().forEach(call -> words(call.group(1), classes));
        return classes;
    }

    private static void words(String text, Set<String> into) {
        WORD.matcher(text).results().forEach(word -> into.add(word.group(1)));
    }

    /// Every quoted word, which is all that a class handed to a helper can be.
    private static Set<String> quoted(String code) {
        Set<String> all = new TreeSet<>();
        words(code, all);
        return all;
    }

    private static List<String> unknown(Set<String> added, Set<String> sheet) {
        return added.stream().filter(name -> !sheet.contains(name) && !STYLED_ELSEWHERE.contains(name)
                && !OF_CONTROLS.contains(name) && sheet.stream().noneMatch(known -> name.endsWith("-")
                        && known.startsWith(name))).toList();
    }

    @Test
    void everyClassThatTheCodeAddsIsInTheSheet() {
        Set<String> added = added(code());
        assertThat(added).hasSizeGreaterThan(40);
        assertThat(unknown(added, inSheet())).isEmpty();
    }

    @Test
    void everyClassHandedToAHelperIsInTheSheet() {
        Set<String> handed = new TreeSet<>();
        String code = code();
        Matcher call = HELPED.matcher(code);
        while (call.find()) {
            String rest = code.substring(call.end(), code.indexOf(';', call.end()));
            Matcher last = Pattern.compile(",\\s*\"([a-z-]+)\"(?=\\s*[,)])").matcher(rest);
            while (last.find()) {
                handed.add(last.group(1));
            }
        }
        assertThat(handed).contains("page-title", "hit-kind", "hide-now");
        assertThat(unknown(handed, inSheet())).isEmpty();
    }

    @Test
    void everyClassOfTheSheetIsUsed() {
        Set<String> used = quoted(code());
        Looks.ZOOMS.forEach(zoom -> used.add("zoom-" + zoom));
        List<String> unused = inSheet().stream().filter(name -> !used.contains(name) && !OF_CONTROLS.contains(name)
                && used.stream().noneMatch(word -> word.endsWith("-") && name.startsWith(word))).toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextSizeHasItsRules() {
        assertThat(Looks.ZOOMS).allSatisfy(zoom -> assertThat(sheet()).contains(".zoom-" + zoom + " { -fx-font-size",
                ".zoom-" + zoom + " .icon {"));
    }

    @Test
    void coloursStandInThePalettesOnly() {
        assertThat(Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(").matcher(sheet()).results().toList()).isEmpty();
    }

    @Test
    void aClassThatTheSheetLacksIsFound() {
        assertThat(unknown(added("box.getStyleClass().addAll(\"page\", \"no-such-look\");"), inSheet()))
                .containsExactly("no-such-look");
    }
}
