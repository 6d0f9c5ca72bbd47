package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.signpost.catalogue.Language;
import org.signpost.catalogue.Nation;
import org.signpost.search.meaning.Lexicon;
import org.signpost.search.meaning.NameBook;
import org.signpost.search.meaning.PhraseBook;
import org.signpost.search.meaning.Vocabulary;
import org.signpost.store.schema.CatalogueFormat;

/// Reads the words, names and phrases of a catalogue into memory, once.
final class LexiconReader {
    private LexiconReader() {
    }

    static Lexicon read(Connection connection, List<Nation> nations, int size) throws SQLException {
        List<Vocabulary.Row> words = new ArrayList<>();
        JoinedRows.each(connection, 3, row ->
                words.add(new Vocabulary.Row(row[0], row[1], Integer.parseInt(row[2]))), """
                SELECT group_concat(text || char(31) || stem || char(31) || entries, char(30) ORDER BY word)
                FROM word""");
        List<NameBook.Name> names = new ArrayList<>();
        JoinedRows.each(connection, 5, row -> names.add(new NameBook.Name(Integer.parseInt(row[0]),
                role(row[1], row[4]), row[2], row[3])), """
                SELECT group_concat(n.entry || char(31) || n.role || char(31) || n.name || char(31) || n.squeezed
                || char(31) || e.type, char(30)) FROM name n JOIN entry e ON e.entry = n.entry""");
        return new Lexicon(new Vocabulary(words), new NameBook(names), phrases(connection), language(connection),
                nations, size);
    }

    private static NameBook.Role role(String role, String type) {
        return switch (role) {
            case "former" -> NameBook.Role.FORMER;
            case "person" -> NameBook.Role.PERSON;
            case "publisher" -> NameBook.Role.PUBLISHER;
            case "also" -> "situation".equals(type) ? NameBook.Role.WORRY : NameBook.Role.ALSO;
            default -> NameBook.Role.PRESENT;
        };
    }

    /// What people say, and the names of worries, which are said as much as they are names.
    private static List<PhraseBook.Phrase> phrases(Connection connection) throws SQLException {
        Map<String, List<Integer>> entries = new LinkedHashMap<>();
        JoinedRows.each(connection, 2, row -> numbers(row[1], entries.computeIfAbsent(row[0],
                _ -> new ArrayList<>(CatalogueFormat.PHRASE_TARGETS))), """
                SELECT group_concat(text || char(31) || leads, char(30) ORDER BY phrase) FROM (
                SELECT p.phrase, p.text, group_concat(e.entry, ' ' ORDER BY t.position) AS leads FROM phrase p
                JOIN phrase_target t ON t.phrase = p.phrase AND t.facet = 'entry' JOIN entry e ON e.id = t.target
                WHERE t.position < ? GROUP BY p.phrase)""", CatalogueFormat.PHRASE_TARGETS);
        Rows.list(connection, row -> entries.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                .add(row.getInt(2)), """
                SELECT n.name, n.entry FROM name n JOIN situation s ON s.entry = n.entry
                WHERE n.role = 'also' ORDER BY n.entry, n.position""");
        List<PhraseBook.Phrase> phrases = new ArrayList<>(entries.size());
        entries.forEach((text, leadsTo) -> phrases.add(new PhraseBook.Phrase(text,
                leadsTo.size() == 1 ? leadsTo : List.copyOf(new LinkedHashSet<>(leadsTo)))));
        return phrases;
    }

    private static void numbers(String text, List<Integer> to) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf(' ', from);
            end = end < 0 ? text.length() : end;
            to.add(Integer.parseInt(text, from, end, 10));
            from = end + 1;
        }
    }

    private static Language language(Connection connection) throws SQLException {
        Map<String, List<String>> same = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Rows.list(connection, row -> {
            String role = row.getString(1);
            Map<String, List<String>> kept = "same".equals(role) ? same : lists;
            return kept.computeIfAbsent("same".equals(role) ? row.getString(3) : role, _ -> new ArrayList<>())
                    .add(row.getString(2));
        }, "SELECT role, word, same_as FROM language ORDER BY position");
        List<List<String>> others = Stream.of("people", "light", "asking", "ordinary")
                .map(role -> lists.getOrDefault(role, List.of())).toList();
        return new Language(List.copyOf(same.values()), others.get(0), others.get(1), others.get(2), others.get(3));
    }
}
