package org.signpost.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Folding;
import org.signpost.catalogue.Language;
import org.signpost.catalogue.Situation;
import org.signpost.search.meaning.LexiconPart;
import org.signpost.search.meaning.LexiconWriter;
import org.signpost.search.meaning.NameBook.Name;
import org.signpost.search.meaning.NameBook.Role;
import org.signpost.search.meaning.PhraseBook;
import org.signpost.store.schema.Contents.Phrase;

/// Writes what understands questions: words, names, and what people say with the entries that it leads to.
final class LexiconRows {
    private final List<Phrase> phrases;
    private final List<Entry> entries;
    private final Map<EntryId, Integer> rows = new HashMap<>();
    private final Map<EntryId, List<String>> said = new HashMap<>();

    /// @param entries in the order of their numbers
    LexiconRows(List<Phrase> phrases, List<Entry> entries) {
        this.phrases = phrases;
        this.entries = entries;
        entries.forEach(entry -> rows.put(entry.id(), rows.size() + 1));
        phrases.forEach(phrase -> firstOf(phrase).forEach(entry ->
                said.computeIfAbsent(entry, _ -> new ArrayList<>()).add(phrase.text())));
    }

    private static List<EntryId> firstOf(Phrase phrase) {
        return phrase.entries().stream().limit(CatalogueFormat.PHRASE_TARGETS).toList();
    }

    /// The phrases that lead to an entry before others. Routes that many phrases lead to in the end, such as 101, would
    /// otherwise drown in words.
    List<String> saidOf(EntryId entry) {
        return said.getOrDefault(entry, List.of());
    }

    void write(Connection connection, List<LexiconWriter.Word> words, Language language) throws SQLException {
        try (Table table = new Table(connection, "lexicon", 2)) {
            for (Map.Entry<LexiconPart, String> part
                    : LexiconWriter.parts(words, names(), phrases(), language).entrySet()) {
                table.add(part.getKey().code(), part.getValue());
            }
        }
    }

    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (WordRows.NameRow name : WordRows.nameRows(entries.get(i))) {
                names.add(new Name(i + 1, role(name.role(), entries.get(i)), name.name(),
                        Folding.squeeze(name.name())));
            }
        }
        return names;
    }

    private static Role role(String role, Entry entry) {
        return switch (role) {
            case "former" -> Role.FORMER;
            case "person" -> Role.PERSON;
            case "publisher" -> Role.PUBLISHER;
            case "also" -> entry instanceof Situation ? Role.WORRY : Role.ALSO;
            default -> Role.PRESENT;
        };
    }

    /// What people say, and the names of worries, which are said as much as they are names.
    private List<PhraseBook.Phrase> phrases() {
        Map<String, Set<Integer>> leads = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            for (EntryId entry : firstOf(phrase)) {
                Integer row = rows.get(entry);
                if (row != null) {
                    leads.computeIfAbsent(phrase.text(), _ -> new LinkedHashSet<>()).add(row);
                }
            }
        }
        for (Entry entry : entries) {
            if (entry instanceof Situation situation) {
                situation.alsoCalled().forEach(name -> leads.computeIfAbsent(name, _ -> new LinkedHashSet<>())
                        .add(rows.getOrDefault(entry.id(), 0)));
            }
        }
        return leads.entrySet().stream()
                .map(one -> new PhraseBook.Phrase(one.getKey(), List.copyOf(one.getValue()))).toList();
    }
}
