package org.signpost.search;

import java.util.Locale;

/// A group of filters. Ticks within a group widen the answer, groups narrow each other; only [#WHEN] narrows by each
/// tick.
public enum FacetGroup {
    /// What the worry is about.
    TOPIC,
    /// Whom it is for.
    AUDIENCE,
    /// Kind of help; articles and situations have none.
    KIND,
    /// Where it holds.
    NATION,
    /// Whether someone answers now, and at what cost: codes [#OPEN_NOW] and [#FREE_TO_CALL].
    WHEN;

    /// Someone is certain to answer at this moment.
    public static final String OPEN_NOW = "open-now";
    /// A confirmed number that costs nothing.
    public static final String FREE_TO_CALL = "free-to-call";

    /// The word in queries and JSON: `topic`, `audience`, `kind`, `nation`, `when`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
