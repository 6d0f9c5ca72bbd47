package org.signpost.testing;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.signpost.text.Texts;

/// A language that nobody speaks, made from the bundle: each letter has an accent, each text is in ⟦brackets⟧ and 40 %
/// longer. What is readable English on the screen is not from the bundle; what does not fit in other languages is cut.
public final class PseudoLocale {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "àƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    private static final double LONGER = 0.4;
    private static final int WORD = 6;

    private PseudoLocale() {
    }

    /// The texts in that language.
    public static Texts texts() {
        ResourceBundle real = Texts.british().bundle();
        return Texts.of(new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return pattern(real.getString(key));
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(real.keySet());
            }
        });
    }

    /// A message pattern in that language: its placeholders and the limits of its choices stay as they are.
    public static String pattern(String pattern) {
        StringBuilder accented = new StringBuilder();
        int letters = 0;
        int depth = 0;
        boolean inChoice = false;
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign == '{') {
                depth++;
                inChoice |= depth == 1 && pattern.startsWith(",choice,", i + 2);
            } else if (sign == '}') {
                depth--;
                inChoice &= depth > 0;
            }
            boolean words = depth == 0 || (inChoice && depth == 1 && isWithinChoiceText(pattern, i));
            int letter = words ? PLAIN.indexOf(sign) : -1;
            letters += letter < 0 ? 0 : 1;
            accented.append(letter < 0 ? sign : ACCENTED.charAt(letter));
        }
        return letters == 0 ? pattern : "⟦" + accented + padding((int) Math.ceil(letters * LONGER)) + "⟧";
    }

    /// Whether a place lies behind the first limit of a choice: `{0,choice,1#HERE|1<HERE}`. Limits hold no letters.
    private static boolean isWithinChoiceText(String pattern, int place) {
        int limit = pattern.lastIndexOf(",choice,", place);
        return limit >= 0 && place > limit + ",choice,".length();
    }

    /// So many letters more, in words that wrap.
    private static String padding(int letters) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            words.append(i % WORD == 0 ? ' ' : 'ẽ');
        }
        return words.toString();
    }

    /// What is left of a text when everything in that language is taken away: runs of ordinary words.
    public static String readable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .mapToObj(sign -> isOurs(sign) ? "⟦" : Character.toString(sign)).collect(Collectors.joining())
                .replaceAll("[⟦⟧\\s]*[⟦⟧][⟦⟧\\s]*", "⟦");
    }

    private static boolean isOurs(int sign) {
        return ACCENTED.indexOf(sign) >= 0 || sign == 'ẽ' || sign == '⟦' || sign == '⟧';
    }
}
