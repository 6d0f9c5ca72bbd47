package org.signpost.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Contrast of the palettes after WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for the edges of controls and the focus
/// (1.4.11), reckoned from relative luminance.
final class ContrastTest {
    private static final Path SHEETS = Path.of("resources", "app", "css");
    private static final Pattern VARIABLE = Pattern.compile("-sp-([a-z-]+): #([0-9a-f]{6});");
    private static final Pattern USED = Pattern.compile("-sp-([a-z-]+)");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;
    private static final Set<String> TEXTS_ON_GROUNDS = Set.of(
            "text/bg", "text/surface", "text/subtle", "text/accent-soft", "text/warn-soft", "text/danger-soft",
            "text/mark", "muted/bg", "muted/surface", "muted/subtle", "muted/accent-soft", "muted/danger-soft",
            "accent/bg", "accent/surface", "accent/subtle", "accent/warn-soft", "accent-strong/accent-soft",
            "on-accent/accent", "on-accent/accent-strong", "danger/subtle", "danger/danger-soft", "warn/warn-soft",
            "warn/surface", "warn/bg");
    private static final Set<String> EDGES = Set.of("control/bg", "control/surface", "focus/surface", "focus/bg",
            "focus/subtle", "ok/subtle", "muted/subtle", "warn-line/surface", "accent/accent-soft");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void textsStandOutFromTheirGrounds(String theme) throws IOException {
        Map<String, Integer> palette = palette(theme);
        assertThat(TEXTS_ON_GROUNDS).allSatisfy(pair ->
                assertThat(contrast(palette, pair)).as(theme + " " + pair).isGreaterThanOrEqualTo(TEXT));
        assertThat(EDGES).allSatisfy(pair ->
                assertThat(contrast(palette, pair)).as(theme + " " + pair).isGreaterThanOrEqualTo(EDGE));
    }

    @Test
    void everyPaletteDefinesTheSameVariablesAndTheSheetUsesNoOther() throws IOException {
        Set<String> light = palette("light").keySet();
        assertThat(palette("dark").keySet()).isEqualTo(light);
        assertThat(palette("contrast").keySet()).isEqualTo(light);
        Set<String> used = new TreeSet<>();
        Matcher variable = USED.matcher(Files.readString(SHEETS.resolve("signpost.css"))
                + Files.readString(SHEETS.resolve("trainers.css")));
        while (variable.find()) {
            used.add(variable.group(1));
        }
        assertThat(used).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"000000, ffffff, 21.0", "777777, ffffff, 4.48", "767676, ffffff, 4.54"})
    void contrastIsReckonedAsTheGuidelinesSay(String one, String other, double expected) {
        assertThat(contrast(Integer.parseInt(one, 16), Integer.parseInt(other, 16)))
                .isCloseTo(expected, org.assertj.core.data.Offset.offset(0.1));
    }

    private static Map<String, Integer> palette(String theme) throws IOException {
        Map<String, Integer> colours = new TreeMap<>();
        Matcher variable = VARIABLE.matcher(Files.readString(SHEETS.resolve("palette-" + theme + ".css")));
        while (variable.find()) {
            colours.put(variable.group(1), Integer.parseInt(variable.group(2), 16));
        }
        return colours;
    }

    private static double contrast(Map<String, Integer> palette, String pair) {
        String[] names = pair.split("/", -1);
        assertThat(palette).containsKeys(names);
        return contrast(palette.getOrDefault(names[0], 0), palette.getOrDefault(names[1], 0));
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff) + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
