package org.signpost.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Situation.Step;

/// Writes the lines of text of entries, and where a line leads.
final class Lines implements AutoCloseable {
    private final Table lines;
    private final Table links;
    private int last;

    Lines(Connection connection) throws SQLException {
        lines = new Table(connection, "line", 6);
        links = new Table(connection, "line_link", 3);
    }

    void write(int row, String section, List<String> texts) throws SQLException {
        for (int i = 0; i < texts.size(); i++) {
            write(row, section, i, texts.get(i), "", List.of());
        }
    }

    void writeSteps(int row, String section, List<Step> steps) throws SQLException {
        for (int i = 0; i < steps.size(); i++) {
            write(row, section, i, steps.get(i).text(), steps.get(i).why(), steps.get(i).sources());
        }
    }

    void write(int row, String section, int position, String text, String why, List<EntryId> targets)
            throws SQLException {
        last++;
        lines.add(last, row, section, position, text, why.isEmpty() ? null : why);
        for (int i = 0; i < targets.size(); i++) {
            links.add(last, i, targets.get(i).value());
        }
    }

    @Override
    public void close() throws SQLException {
        lines.close();
        links.close();
    }
}
