package org.signpost.search.meaning;

import java.util.ArrayList;
import java.util.List;

/// The regular endings of English words. The index brings forms of a word together, but it can only be asked for forms
/// that stand in it: "blackmailing" where only "blackmail" does.
final class Inflections {
    private static final List<String> ENDINGS = List.of("ing", "ings", "ed", "er", "ers", "es", "s", "d", "r", "ly");
    /// Shorter words would lose too much.
    private static final int SHORTEST = 4;

    private Inflections() {
    }

    /// Words of which the typed one may be a form, the likeliest first.
    static List<String> bases(String word) {
        List<String> bases = new ArrayList<>();
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= SHORTEST && word.endsWith(ending)) {
                String base = word.substring(0, length);
                bases.add(base);
                bases.add(base + "e");
                if (base.charAt(length - 1) == base.charAt(length - 2)) {
                    bases.add(base.substring(0, length - 1));
                }
                if (base.endsWith("i")) {
                    bases.add(base.substring(0, length - 1) + "y");
                }
            }
        }
        return bases;
    }
}
