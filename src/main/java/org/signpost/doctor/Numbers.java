package org.signpost.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers that someone could call, found in running text.
final class Numbers {
    /// The only numbers that may stand in a text: everybody knows them and they do not change.
    static final Set<String> WELL_KNOWN = Set.of("999", "101", "111", "112");
    /// Digits in groups: an area or service code that begins with nought, or a short code of five or six digits.
    private static final Pattern CALLABLE = Pattern.compile("(?<![\\d£.,])"
            + "(0\\d{2,4}[ -]?\\d{2,4}(?:[ -]?\\d{2,6})*|116 ?\\d{3}|[678]\\d{4})(?![\\d,.]\\d|\\d)");

    private Numbers() {
    }

    /// The numbers in a text, digits only.
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = CALLABLE.matcher(text);
        while (matcher.find()) {
            found.add(digits(matcher.group()));
        }
        return found;
    }

    static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
