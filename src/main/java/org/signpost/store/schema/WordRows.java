package org.signpost.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.Figure;
import org.signpost.catalogue.Folding;
import org.signpost.catalogue.Language;
import org.signpost.catalogue.Names;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Situation.Step;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Term;

/// Writes the words by which entries are found, both ways round: which entries hold a word, and which words an entry
/// holds.
final class WordRows implements AutoCloseable {
    private static final Pattern GROUPED = Pattern.compile("\\b\\d{1,3}(?:,\\d{3})+\\b");
    private final Connection connection;
    private final Table words;
    private final List<WordCounts> counted = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();

    WordRows(Connection connection) throws SQLException {
        this.connection = connection;
        words = new Table(connection, "words (rowid, title, names, summary, tags, body, said)", 7);
    }

    /// @param said phrases that lead to the entry
    void write(int row, Entry entry, List<String> said) throws SQLException {
        WordCounts counts = new WordCounts();
        words.add(row, counts.add(WordField.TITLE, List.of(entry.title())),
                counts.add(WordField.NAMES, names(entry)), counts.add(WordField.SUMMARY, List.of(entry.summary())),
                counts.add(WordField.TAGS, tags(entry)), counts.add(WordField.BODY, body(entry)),
                counts.add(WordField.SAID, said));
        rows.add(row);
        counted.add(counts);
    }

    /// Writes the words of each entry, once all entries are written.
    ///
    /// @return every word
    WordList finish(Language language) throws SQLException {
        WordList list = WordList.of(connection, counted, language);
        try (Table table = new Table(connection, "entry_words", 2)) {
            for (int i = 0; i < rows.size(); i++) {
                table.add(rows.get(i), counted.get(i).packed(list.numbers()));
            }
        }
        try (Table info = new Table(connection, "info", 2)) {
            info.add(CatalogueFormat.MEAN_LENGTH,
                    Double.toString(counted.stream().mapToInt(WordCounts::length).average().orElse(1)));
        }
        return list;
    }

    /// All names and, for those that people write in one word or several, each run together.
    private static List<String> names(Entry entry) {
        List<String> names = new ArrayList<>();
        switch (entry) {
            case Source source -> {
                source.names().shortName().ifPresent(names::add);
                source.names().former().forEach(former -> names.add(former.name()));
                names.addAll(source.names().alsoCalled());
            }
            case Situation situation -> names.addAll(situation.alsoCalled());
            case Article _ -> {
            }
        }
        Stream.concat(Stream.of(entry.title()), List.copyOf(names).stream())
                .filter(name -> entry instanceof Source && Folding.words(name).size() > 1)
                .map(Folding::squeeze).distinct().forEach(names::add);
        return names;
    }

    private static List<String> tags(Entry entry) {
        List<String> tags = new ArrayList<>();
        entry.scope().topics().stream().map(Term::name).forEach(tags::add);
        entry.scope().audiences().stream().map(Term::name).forEach(tags::add);
        entry.scope().nations().stream().map(Term::name).forEach(tags::add);
        switch (entry) {
            case Source source -> {
                tags.add(source.profile().kind().name());
                tags.add(source.profile().operator());
                source.contacts().forEach(contact -> {
                    tags.add(contact.label());
                    contact.value().ifPresent(tags::add);
                });
            }
            case Article article -> {
                tags.add(article.publication().publisher());
                tags.add(article.publication().published().iso());
                article.publication().author().ifPresent(tags::add);
                article.people().forEach(person -> tags.add(person.name()));
                tags.addAll(article.links().alsoNames());
                tags.addAll(numbers(article));
            }
            case Situation _ -> {
            }
        }
        return tags;
    }

    /// Numbers with commas as people type them: "7062" for "7,062".
    private static List<String> numbers(Article article) {
        return Stream.concat(article.text().figures().stream().map(Figure::shown), article.text().keyPoints().stream())
                .flatMap(text -> GROUPED.matcher(text).results().map(number -> number.group().replace(",", "")))
                .distinct().toList();
    }

    private static List<String> body(Entry entry) {
        List<String> body = new ArrayList<>();
        switch (entry) {
            case Source source -> {
                body.addAll(source.guidance().whatItIs());
                body.addAll(source.guidance().useWhen());
                source.guidance().notFor().forEach(not -> body.add(not.text()));
                body.addAll(source.guidance().warnings());
                body.addAll(source.guidance().deliveryLimits());
            }
            case Article article -> {
                body.addAll(article.text().keyPoints());
                article.text().figures().forEach(figure -> body.add(
                        figure.shown() + " " + figure.unit() + ", " + figure.period() + ": " + figure.meaning()));
                article.people().forEach(person -> body.add(person.name() + ", " + person.role()));
                body.addAll(article.text().changedSince());
            }
            case Situation situation -> {
                Situation.Plan plan = situation.plan();
                Stream.of(plan.firstSteps(), plan.doNot(), plan.talkingAboutIt()).flatMap(List::stream)
                        .map(Step::text).forEach(body::add);
                plan.routes().forEach(route -> body.add(route.who()));
                body.addAll(plan.nationDifferences());
            }
        }
        return body;
    }

    /// Every name of an entry with its role. Articles are found by the people whom they are about.
    static List<NameRow> nameRows(Entry entry) {
        List<NameRow> rows = new ArrayList<>();
        rows.add(new NameRow("name", entry.title(), "", ""));
        switch (entry) {
            case Source source -> {
                Names names = source.names();
                names.shortName().ifPresent(name -> rows.add(new NameRow("short", name, "", "")));
                names.former().forEach(former -> rows.add(new NameRow("former", former.name(),
                        former.until().map(Object::toString).orElse(""), former.note().orElse(""))));
                names.alsoCalled().forEach(name -> rows.add(new NameRow("also", name, "", "")));
            }
            case Situation situation -> situation.alsoCalled().forEach(
                    name -> rows.add(new NameRow("also", name, "", "")));
            case Article article -> {
                article.people().forEach(person -> rows.add(new NameRow("person", person.name(), "", "")));
                rows.add(new NameRow("publisher", article.publication().publisher(), "", ""));
            }
        }
        return rows;
    }

    /// @param until and `note` are empty where there is none
    record NameRow(String role, String name, String until, String note) {
    }

    @Override
    public void close() throws SQLException {
        words.close();
    }
}
