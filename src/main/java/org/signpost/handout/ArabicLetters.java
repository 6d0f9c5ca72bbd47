package org.signpost.handout;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Sets what is read from right to left: joins Arabic letters with their neighbours, and puts them in the order of the
/// page. PDF places one letter after the other and knows nothing of either.
///
/// The joined shapes are characters of their own in Unicode, and their names say which is which ("ARABIC LETTER BEH
/// INITIAL FORM"), so no table of them is kept here.
final class ArabicLetters implements BidiReorderer {
    private static final Pattern ARABIC = Pattern.compile("[\\u0600-\\u06FF\\u0750-\\u077F]");
    private static final Pattern LETTER_WITH_MARKS = Pattern.compile("\\X");
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";
    private static final int TATWEEL = 0x0640;

    /// Which neighbours a letter touches.
    private enum Form {
        ISOLATED, FINAL, INITIAL, MEDIAL
    }

    /// The shapes, read once and only where Arabic stands on a page.
    private static final class Shapes {
        private static final int[][] BLOCKS = {{0xFB50, 0xFDFF}, {0xFE70, 0xFEFC}};
        private static final Map<String, Map<Form, String>> OF = read();

        private static Map<String, Map<Form, String>> read() {
            Map<String, Map<Form, String>> shapes = new HashMap<>();
            for (int[] block : BLOCKS) {
                for (int shape = block[0]; shape <= block[1]; shape++) {
                    String name = Character.isDefined(shape) ? Character.getName(shape) : "";
                    if (name.startsWith("ARABIC LETTER") || name.startsWith("ARABIC LIGATURE LAM WITH ALEF")) {
                        take(shapes, name, Character.toString(shape));
                    }
                }
            }
            return shapes;
        }

        private static void take(Map<String, Map<Form, String>> shapes, String name, String shape) {
            for (Form form : Form.values()) {
                if (name.endsWith(" " + form + " FORM")) {
                    shapes.computeIfAbsent(Normalizer.normalize(shape, Normalizer.Form.NFKC),
                            letters -> new EnumMap<>(Form.class)).putIfAbsent(form, shape);
                }
            }
        }

        private static boolean has(String letters, Form form) {
            return OF.getOrDefault(letters, Map.of()).containsKey(form);
        }

        private static String of(String letters, Form form) {
            return OF.getOrDefault(letters, Map.of()).getOrDefault(form, letters);
        }
    }

    @Override
    public String shapeText(String text) {
        if (!ARABIC.matcher(text).find()) {
            return text;
        }
        List<String> letters = letters(text);
        StringBuilder shaped = new StringBuilder();
        boolean joined = false; // the letter before reaches out to this one
        for (int i = 0; i < letters.size(); i++) {
            String letter = letters.get(i);
            if (isMark(letter)) {
                shaped.append(letter);
                continue;
            }
            boolean joins = reachesForward(letter) && reachesBack(next(letters, i));
            boolean touched = joined && reachesBack(letter);
            shaped.append(Shapes.of(letter, touched ? joins ? Form.MEDIAL : Form.FINAL
                    : joins ? Form.INITIAL : Form.ISOLATED));
            joined = joins;
        }
        return shaped.toString();
    }

    /// The text letter by letter, lam and alef that are written as one together.
    private static List<String> letters(String text) {
        List<String> letters = new ArrayList<>();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            String both = letters.isEmpty() ? letter : letters.getLast() + letter;
            if (both.length() > letter.length() && Shapes.has(both, Form.ISOLATED)) {
                letters.set(letters.size() - 1, both);
            } else {
                letters.add(letter);
            }
        });
        return letters;
    }

    private static String next(List<String> letters, int from) {
        for (int i = from + 1; i < letters.size(); i++) {
            if (!isMark(letters.get(i))) {
                return letters.get(i);
            }
        }
        return "";
    }

    private static boolean isMark(String letter) {
        return Character.getType(letter.codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    private static boolean reachesForward(String letter) {
        return Shapes.has(letter, Form.INITIAL) || letter.codePointAt(0) == TATWEEL;
    }

    private static boolean reachesBack(String letter) {
        return !letter.isEmpty() && (Shapes.has(letter, Form.FINAL) || letter.codePointAt(0) == TATWEEL);
    }

    /// Where a typeface lacks a shape, the letter itself.
    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder reversed = new StringBuilder();
        for (MatchResult letter : LETTER_WITH_MARKS.matcher(text).results().toList().reversed()) {
            reversed.append(mirrored(letter.group()));
        }
        return reversed.toString();
    }

    private static String mirrored(String letter) {
        int opening = OPENING.indexOf(letter);
        int closing = CLOSING.indexOf(letter);
        return opening >= 0 ? CLOSING.substring(opening, opening + 1)
                : closing >= 0 ? OPENING.substring(closing, closing + 1) : letter;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
