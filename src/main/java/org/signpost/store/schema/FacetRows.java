package org.signpost.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Term;
import org.signpost.search.FacetGroup;

/// Writes which entries bear which code: the other way round than in the tables of the entries.
final class FacetRows {
    private final SortedMap<String, SortedMap<String, BitSet>> rows = new TreeMap<>();

    void add(int row, Entry entry) {
        set(CatalogueFormat.TYPE, entry.type().code(), row);
        set(FacetGroup.TOPIC.code(), entry.scope().topics(), row);
        set(FacetGroup.AUDIENCE.code(), entry.scope().audiences(), row);
        set(FacetGroup.NATION.code(), entry.scope().nations(), row);
        if (entry instanceof Source source) {
            set(FacetGroup.KIND.code(), source.profile().kind().code(), row);
            if (source.contacts().stream().anyMatch(ContactPoint::isFreeToCall)) {
                set(FacetGroup.WHEN.code(), FacetGroup.FREE_TO_CALL, row);
            }
        }
    }

    private void set(String facet, List<? extends Term> terms, int row) {
        terms.forEach(term -> set(facet, term.code(), row));
    }

    private void set(String facet, String code, int row) {
        rows.computeIfAbsent(facet, _ -> new TreeMap<>()).computeIfAbsent(code, _ -> new BitSet()).set(row);
    }

    void write(Connection connection) throws SQLException {
        try (Table table = new Table(connection, "facet", 3)) {
            for (Map.Entry<String, SortedMap<String, BitSet>> facet : rows.entrySet()) {
                for (Map.Entry<String, BitSet> code : facet.getValue().entrySet()) {
                    table.add(facet.getKey(), code.getKey(), code.getValue().toByteArray());
                }
            }
        }
    }
}
