package org.signpost.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.signpost.catalogue.UnusableCatalogueException;
import org.signpost.catalogue.UnusableCatalogueException.Reason;
import org.signpost.store.schema.Seal;

/// Looks a catalogue file over: its seal, SQLite's integrity check (full-text index included), and its references.
public final class Soundness {
    private Soundness() {
    }

    /// What is wrong with the file, one line each; empty when it is sound.
    ///
    /// @throws UnusableCatalogueException when it is no catalogue at all
    public static List<String> faults(Path path) {
        List<String> faults = new ArrayList<>();
        CatalogueFile.examineOutside(path);
        Seal.State seal = CatalogueFile.sealOf(path);
        if (seal != Seal.State.WHOLE) {
            faults.add("seal: " + seal.name().toLowerCase(Locale.ROOT));
        }
        try (CatalogueFile file = CatalogueFile.openUnsealed(path)) {
            Connection connection = file.connection();
            Rows.list(connection, row -> row.getString(1), "PRAGMA integrity_check").stream()
                    .filter(line -> !"ok".equals(line)).map(line -> "integrity: " + line).forEach(faults::add);
            Rows.list(connection, row -> "reference: table " + row.getString(1) + ", row " + row.getString(2)
                    + " points to a missing " + row.getString(3), "PRAGMA foreign_key_check").forEach(faults::add);
        } catch (SQLException e) {
            faults.add("database: " + e.getMessage());
        } catch (UnusableCatalogueException e) {
            boolean damaged = seal == Seal.State.BROKEN || (!faults.isEmpty() && e.reason() == Reason.DAMAGED);
            if (!damaged) {
                throw e;
            }
        }
        return faults;
    }
}
