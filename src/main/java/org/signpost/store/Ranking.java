package org.signpost.store;

import java.util.Comparator;

/// How an entry came to match, and how well. Best first: what bears the name, what begins with it, what used to bear
/// it, then by the weight of the words (bm25, lower is better), then the order for browsing.
record Ranking(int row, Trust trust, double weight, int browse) {

    /// Why an entry is thought to be meant, most certain first.
    enum Trust {
        /// The text is its name or short name.
        NAME,
        /// The text is a former name, an abbreviation or another spelling.
        OTHER_NAME,
        /// Its name begins with the text.
        NAME_BEGINS,
        /// Another name of it begins with the text.
        OTHER_NAME_BEGINS,
        /// The text is what children or parents say for it.
        SAID,
        /// Its words match.
        WORDS;

        static Trust of(String role, boolean whole) {
            boolean present = "name".equals(role) || "short".equals(role);
            if (whole) {
                return present ? NAME : OTHER_NAME;
            }
            return present ? NAME_BEGINS : OTHER_NAME_BEGINS;
        }
    }

    static final Comparator<Ranking> BEST_FIRST = Comparator.comparing(Ranking::trust)
            .thenComparingDouble(Ranking::weight).thenComparingInt(Ranking::browse);
}
