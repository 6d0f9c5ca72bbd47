package org.signpost.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is ticked.
///
/// @param ticks codes by group; groups without ticks are left out
public record Filters(Only only, Map<FacetGroup, SortedSet<String>> ticks) {
    /// Nothing ticked.
    public static final Filters NONE = new Filters(Only.ALL, Map.of());

    public Filters {
        Map<FacetGroup, SortedSet<String>> copy = new EnumMap<>(FacetGroup.class);
        ticks.forEach((group, codes) -> {
            if (!codes.isEmpty()) {
                copy.put(group, Collections.unmodifiableSortedSet(new TreeSet<>(codes)));
            }
        });
        ticks = Collections.unmodifiableMap(copy);
    }

    /// The ticked codes of a group, perhaps none.
    public SortedSet<String> of(FacetGroup group) {
        return ticks.getOrDefault(group, Collections.emptySortedSet());
    }

    /// Whether no group has a tick.
    public boolean isEmpty() {
        return ticks.isEmpty();
    }

    /// The same filters with one tick set or taken away.
    public Filters with(FacetGroup group, String code, boolean ticked) {
        SortedSet<String> codes = new TreeSet<>(of(group));
        if (ticked) {
            codes.add(code);
        } else {
            codes.remove(code);
        }
        return with(group, codes);
    }

    /// The same filters with exactly those ticks in a group.
    public Filters with(FacetGroup group, SortedSet<String> codes) {
        Map<FacetGroup, SortedSet<String>> changed = new EnumMap<>(FacetGroup.class);
        changed.putAll(ticks);
        changed.put(group, codes);
        return new Filters(only, changed);
    }

    /// The same ticks for another choice of types.
    public Filters with(Only types) {
        return new Filters(types, ticks);
    }

    /// Both sets of ticks together; the other's choice of types wins unless it is [Only#ALL].
    public Filters and(Filters other) {
        Filters both = with(other.only == Only.ALL ? only : other.only);
        for (Map.Entry<FacetGroup, SortedSet<String>> entry : other.ticks.entrySet()) {
            SortedSet<String> codes = new TreeSet<>(both.of(entry.getKey()));
            codes.addAll(entry.getValue());
            both = both.with(entry.getKey(), codes);
        }
        return both;
    }
}
