package org.signpost.store.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;

/// The order of entries where nothing is asked: sources that others point to most come first, then articles, newest
/// first, then situations in the order of the home page.
final class BrowseOrder {
    private BrowseOrder() {
    }

    /// The entries in that order.
    static List<Entry> of(List<Entry> entries, List<EntryId> worries) {
        Map<EntryId, Integer> pointers = new HashMap<>();
        for (Entry entry : entries) {
            for (EntryId target : pointsTo(entry)) {
                pointers.merge(target, 1, Integer::sum);
            }
        }
        List<Entry> order = new ArrayList<>(entries);
        order.sort(Comparator.comparingInt(BrowseOrder::rankOfType)
                .thenComparing(BrowseOrder::published, Comparator.reverseOrder())
                .thenComparingInt(entry -> -pointers.getOrDefault(entry.id(), 0))
                .thenComparingInt(entry -> worries.contains(entry.id()) ? worries.indexOf(entry.id()) : worries.size())
                .thenComparing(Entry::title)
                .thenComparing(Entry::id));
        return order;
    }

    private static int rankOfType(Entry entry) {
        return switch (entry) {
            case Source _ -> 0;
            case Article _ -> 1;
            case Situation _ -> 2;
        };
    }

    private static String published(Entry entry) {
        return entry instanceof Article article ? article.publication().published().iso() : "";
    }

    private static List<EntryId> pointsTo(Entry entry) {
        return switch (entry) {
            case Source source -> source.profile().related();
            case Article article -> {
                List<EntryId> both = new ArrayList<>(article.links().names());
                both.addAll(article.links().signposts());
                yield both;
            }
            case Situation situation -> situation.plan().routes().stream().map(Situation.Route::source).toList();
        };
    }
}
