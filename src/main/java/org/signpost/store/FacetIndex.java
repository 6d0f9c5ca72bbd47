package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.ContactPoint.Channel;
import org.signpost.catalogue.EntryType;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.Taxonomy;
import org.signpost.catalogue.Term;
import org.signpost.search.FacetCounts;
import org.signpost.search.FacetGroup;
import org.signpost.search.Filters;
import org.signpost.search.Only;
import org.signpost.store.schema.CatalogueFormat;

/// Which entries bear which code, as bit sets by row, loaded once: a count is the size of an intersection.
///
/// Used by one thread at a time.
final class FacetIndex {
    private final Map<FacetGroup, Map<String, BitSet>> rows = new EnumMap<>(FacetGroup.class);
    private final Map<EntryType, BitSet> types = new EnumMap<>(EntryType.class);
    private final Map<Integer, List<OpeningHours>> hours = new HashMap<>();
    private final BitSet everything = new BitSet();
    private final InstantSource clock;
    private Instant openAsOf = Instant.MIN;

    FacetIndex(Connection connection, Taxonomy taxonomy, InstantSource clock) throws SQLException {
        this.clock = clock;
        prepare(FacetGroup.TOPIC, taxonomy.topics());
        prepare(FacetGroup.AUDIENCE, taxonomy.audiences());
        prepare(FacetGroup.KIND, taxonomy.kinds());
        prepare(FacetGroup.NATION, taxonomy.nations());
        Map<String, BitSet> when = new LinkedHashMap<>();
        when.put(FacetGroup.OPEN_NOW, new BitSet());
        when.put(FacetGroup.FREE_TO_CALL, new BitSet());
        rows.put(FacetGroup.WHEN, when);
        load(connection);
    }

    private void prepare(FacetGroup group, List<? extends Term> terms) {
        Map<String, BitSet> codes = new LinkedHashMap<>();
        terms.forEach(term -> codes.put(term.code(), new BitSet()));
        rows.put(group, codes);
    }

    private void load(Connection connection) throws SQLException {
        for (EntryType type : EntryType.values()) {
            types.put(type, new BitSet());
        }
        Rows.list(connection, row -> {
            BitSet entries = BitSet.valueOf(row.getBytes(3));
            if (CatalogueFormat.TYPE.equals(row.getString(1))) {
                types.put(EntryType.ofCode(row.getString(2)), entries);
                everything.or(entries);
            } else {
                FacetGroup group = FacetGroup.valueOf(row.getString(1).toUpperCase(Locale.ROOT));
                codes(group).computeIfPresent(row.getString(2), (code, none) -> entries);
            }
            return entries;
        }, "SELECT facet, code, entries FROM facet");
        new ContactReader(connection).withKnownHours().forEach((entry, points) -> {
            List<OpeningHours> answering = points.stream().filter(FacetIndex::someoneAnswers)
                    .flatMap(point -> point.hours().stream()).toList();
            if (!answering.isEmpty()) {
                hours.put(entry, answering);
            }
        });
    }

    /// Only a number or a chat counts as open: an e-mail address or a form never answers at once.
    private static boolean someoneAnswers(ContactPoint point) {
        return point.confirmed() && (point.channel() == Channel.WEBCHAT || point.channel() == Channel.BSL
                || (point.channel().isNumber() && point.value().isPresent()));
    }

    private Map<String, BitSet> codes(FacetGroup group) {
        return rows.getOrDefault(group, Map.of());
    }

    /// The rows of a type. Nobody may change them.
    BitSet of(EntryType type) {
        return types.getOrDefault(type, new BitSet());
    }

    /// The rows that hold in a nation. Nobody may change them.
    BitSet in(String nation) {
        return codes(FacetGroup.NATION).getOrDefault(nation, new BitSet());
    }

    /// The rows that hold in that nation only.
    BitSet onlyIn(String nation) {
        BitSet only = copy(in(nation));
        codes(FacetGroup.NATION).forEach((code, bits) -> {
            if (!code.equals(nation)) {
                only.andNot(bits);
            }
        });
        return only;
    }

    /// How many rows there are.
    int size() {
        return everything.cardinality();
    }

    /// Every row.
    BitSet everything() {
        return copy(everything);
    }

    /// The rows of `matches` that all ticks let through.
    BitSet narrow(BitSet matches, Filters filters) {
        followTheClock();
        BitSet left = copy(matches);
        left.and(ofTypes(filters.only()));
        for (FacetGroup group : FacetGroup.values()) {
            apply(left, group, filters.of(group));
        }
        return left;
    }

    /// What each filter would give, and each choice of types.
    FacetCounts count(BitSet matches, Filters filters) {
        followTheClock();
        Map<FacetGroup, Map<String, Integer>> byGroup = new EnumMap<>(FacetGroup.class);
        for (FacetGroup group : FacetGroup.values()) {
            byGroup.put(group, count(matches, filters, group));
        }
        BitSet underAllTicks = narrow(matches, filters.with(Only.ALL));
        Map<Only, Integer> byType = new EnumMap<>(Only.class);
        for (Only only : Only.values()) {
            BitSet ofType = ofTypes(only);
            ofType.and(underAllTicks);
            byType.put(only, ofType.cardinality());
        }
        return new FacetCounts(byGroup, byType);
    }

    private Map<String, Integer> count(BitSet matches, Filters filters, FacetGroup group) {
        // the ticks of When narrow each other, so they stay; any other group ignores its own
        BitSet base = narrow(matches, group == FacetGroup.WHEN ? filters : filters.with(group, new TreeSet<>()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        codes(group).forEach((code, bits) -> {
            BitSet both = copy(bits);
            both.and(base);
            counts.put(code, both.cardinality());
        });
        return counts;
    }

    private void apply(BitSet left, FacetGroup group, Set<String> ticked) {
        if (ticked.isEmpty()) {
            return;
        }
        if (group == FacetGroup.WHEN) {
            ticked.forEach(code -> left.and(codes(group).getOrDefault(code, new BitSet())));
            return;
        }
        BitSet any = new BitSet();
        ticked.forEach(code -> any.or(codes(group).getOrDefault(code, new BitSet())));
        left.and(any);
    }

    private BitSet ofTypes(Only only) {
        BitSet chosen = new BitSet();
        types.forEach((type, bits) -> {
            if (only.admits(type)) {
                chosen.or(bits);
            }
        });
        return chosen;
    }

    /// Works out anew which lines are open, at most once a minute.
    private void followTheClock() {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (minute.equals(openAsOf)) {
            return;
        }
        openAsOf = minute;
        ZonedDateTime now = minute.atZone(OpeningHours.UK);
        BitSet open = codes(FacetGroup.WHEN).getOrDefault(FacetGroup.OPEN_NOW, new BitSet());
        open.clear();
        hours.forEach((entry, all) -> {
            if (all.stream().anyMatch(one -> one.at(now).isOpen())) {
                open.set(entry);
            }
        });
    }

    private static BitSet copy(BitSet bits) {
        return BitSet.valueOf(bits.toLongArray());
    }
}
