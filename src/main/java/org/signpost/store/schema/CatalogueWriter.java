package org.signpost.store.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.Language;
import org.signpost.catalogue.Term;

/// Writes a catalogue file. The same contents give the same bytes: rows go in in order, no clock is read, and the file
/// is rewritten page by page at the end.
public final class CatalogueWriter {
    private CatalogueWriter() {
    }

    /// Writes the file, replacing one that is there only once the new one is finished and sealed.
    ///
    /// @throws IOException when the folder cannot be written
    public static void write(Contents contents, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "catalogue-draft", ".sqlite");
        Path packed = Files.createTempFile(folder, "catalogue-packed", ".sqlite");
        try {
            Files.delete(packed);
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + draft)) {
                fill(connection, contents);
                pack(connection, packed);
            }
            Seal.set(packed);
            Files.move(packed, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw new IOException("the catalogue could not be written: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(packed);
        }
    }

    private static void fill(Connection connection, Contents contents) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(CatalogueFormat.script());
            // Entries may name entries that come later; checked at the end.
            statement.execute("PRAGMA foreign_keys = OFF");
        }
        connection.setAutoCommit(false);
        try (Table info = new Table(connection, "info", 2)) {
            info.add("edition", contents.edition());
            info.add("licence", contents.licence());
        }
        writeTerms(connection, contents);
        writeLanguage(connection, contents.language());
        List<Entry> entries = BrowseOrder.of(contents.entries(), contents.worries());
        LexiconRows lexicon = new LexiconRows(contents.phrases(), entries);
        FacetRows facets = new FacetRows();
        try (EntryRows rows = new EntryRows(connection); WordRows words = new WordRows(connection)) {
            for (int i = 0; i < entries.size(); i++) {
                rows.write(i + 1, entries.get(i));
                words.write(i + 1, entries.get(i), lexicon.saidOf(entries.get(i).id()));
                facets.add(i + 1, entries.get(i));
            }
            lexicon.write(connection, words.finish(contents.language()).words(), contents.language());
        }
        facets.write(connection);
        try (Table helpNow = new Table(connection, "help_now", 3)) {
            for (int i = 0; i < contents.helpNow().size(); i++) {
                Contents.HelpNowLine line = contents.helpNow().get(i);
                helpNow.add(i, line.source().value(), line.label());
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        checkReferences(connection);
    }

    private static void checkReferences(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
            if (rows.next()) {
                throw new SQLException("table " + rows.getString(1) + " points to a missing " + rows.getString(3));
            }
        }
    }

    private static void writeTerms(Connection connection, Contents contents) throws SQLException {
        try (Table table = new Table(connection, "term", 4)) {
            writeTerms(table, "kind", contents.taxonomy().kinds());
            writeTerms(table, "topic", contents.taxonomy().topics());
            writeTerms(table, "audience", contents.taxonomy().audiences());
            writeTerms(table, "nation", contents.taxonomy().nations());
        }
    }

    private static void writeTerms(Table table, String facet, List<? extends Term> terms) throws SQLException {
        for (int i = 0; i < terms.size(); i++) {
            table.add(facet, terms.get(i).code(), terms.get(i).name(), i);
        }
    }

    private static void writeLanguage(Connection connection, Language language) throws SQLException {
        try (Table table = new Table(connection, "language (role, words)", 2)) {
            for (List<String> group : language.same()) {
                table.add("same", String.join(" ", group));
            }
            table.add("people", String.join(" ", language.people()));
            table.add("light", String.join(" ", language.light()));
            table.add("asking", String.join(" ", language.asking()));
            table.add("ordinary", String.join(" ", language.ordinary()));
        }
    }

    private static void pack(Connection connection, Path packed) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO words (words) VALUES ('optimize')");
        }
        try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, packed.toString());
            vacuum.executeUpdate();
        }
    }
}
