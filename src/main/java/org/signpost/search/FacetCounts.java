package org.signpost.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many entries each filter would give.
///
/// @param byGroup in each group, every code of the taxonomy with what ticking it would give under the other groups'
///        ticks; zero counts are kept
/// @param byType what each choice of types would give under all ticks
public record FacetCounts(Map<FacetGroup, Map<String, Integer>> byGroup, Map<Only, Integer> byType) {
    /// No counts at all.
    public static final FacetCounts NONE = new FacetCounts(Map.of(), Map.of());

    public FacetCounts {
        Map<FacetGroup, Map<String, Integer>> groups = new EnumMap<>(FacetGroup.class);
        byGroup.forEach((group, counts) -> groups.put(group, Collections.unmodifiableMap(new LinkedHashMap<>(counts))));
        byGroup = Collections.unmodifiableMap(groups);
        byType = Map.copyOf(byType);
    }

    /// The count of one code, zero where it is not known.
    public int of(FacetGroup group, String code) {
        return byGroup.getOrDefault(group, Map.of()).getOrDefault(code, 0);
    }

    /// The count of one choice of types.
    public int of(Only only) {
        return byType.getOrDefault(only, 0);
    }
}
