package org.signpost.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.EntryType;

/// Reads links to entries.
final class LinkReader {
    /// The start of a query over `entry e` whose rows [#read] understands; a `WHERE` may follow.
    static final String SELECT = """
            SELECT e.id, e.type, e.title, e.kind, e.byline, e.dated, e.summary,
              (SELECT group_concat(code, ' ') FROM
                (SELECT code FROM entry_term t WHERE t.entry = e.entry AND t.facet = 'nation'
                  ORDER BY t.position)) nations
            FROM entry e
            """;
    private final Terms terms;

    LinkReader(Terms terms) {
        this.terms = terms;
    }

    EntryLink read(ResultSet row) throws SQLException {
        return new EntryLink(new EntryId(row.getString("id")), EntryType.ofCode(row.getString("type")),
                row.getString("title"), row.getString("kind"), row.getString("byline"), row.getString("dated"),
                row.getString("summary"), terms.nations(Rows.text(row, "nations").orElse("")));
    }
}
