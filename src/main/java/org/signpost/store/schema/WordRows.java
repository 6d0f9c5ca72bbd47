package org.signpost.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.Folding;
import org.signpost.catalogue.Names;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Situation.Step;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Term;

/// Writes the words by which entries are found.
final class WordRows implements AutoCloseable {
    private final Table words;
    private final SortedSet<String> seen = new TreeSet<>();

    WordRows(Connection connection) throws SQLException {
        words = new Table(connection, "words (rowid, title, names, summary, tags, body, said)", 7);
    }

    /// @param said phrases that lead to the entry
    void write(int row, Entry entry, List<String> said) throws SQLException {
        words.add(row, indexed(List.of(entry.title())), indexed(names(entry)), indexed(List.of(entry.summary())),
                indexed(tags(entry)), indexed(body(entry)), indexed(said));
    }

    private String indexed(List<String> lines) {
        lines.forEach(line -> seen.addAll(Folding.words(line)));
        return Apostrophes.hidden(String.join("\n", lines));
    }

    /// Every word written so far, folded.
    SortedSet<String> seen() {
        return Collections.unmodifiableSortedSet(seen);
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
            }
            case Situation _ -> {
            }
        }
        return tags;
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

    /// Every name of a source with its role, for exact look-ups. Situations and articles are found by their titles.
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
            case Article _ -> {
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
