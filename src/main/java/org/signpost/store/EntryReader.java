package org.signpost.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Audience;
import org.signpost.catalogue.Confidence;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryType;
import org.signpost.catalogue.Evidence;
import org.signpost.catalogue.Figure;
import org.signpost.catalogue.Guidance;
import org.signpost.catalogue.Names;
import org.signpost.catalogue.Nation;
import org.signpost.catalogue.PartialDate;
import org.signpost.catalogue.Provenance;
import org.signpost.catalogue.Scope;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;
import org.signpost.catalogue.Topic;

/// Reads whole entries out of their tables. The reverse of `store.schema.EntryRows`.
final class EntryReader {
    private final Connection connection;
    private final Terms terms;
    private final ContactReader contacts;

    EntryReader(Connection connection, Terms terms) {
        this.connection = connection;
        this.terms = terms;
        this.contacts = new ContactReader(connection);
    }

    Optional<Entry> read(EntryId id) throws SQLException {
        Optional<Head> head = Rows.first(connection, Head::read, "SELECT * FROM entry WHERE id = ?", id.value());
        return head.isPresent() ? Optional.of(read(head.get())) : Optional.empty();
    }

    private Entry read(Head head) throws SQLException {
        Scope scope = new Scope(termsOf(head, "topic", Topic::new), termsOf(head, "audience", Audience::new),
                termsOf(head, "nation", Nation::new), head.ageRange, lines(head, "language"));
        Provenance provenance = new Provenance(Confidence.ofCode(head.confidence), head.checked.map(PartialDate::new),
                lines(head, "unconfirmed"), evidence(head));
        return switch (EntryType.ofCode(head.type)) {
            case SOURCE -> source(head, scope, provenance);
            case ARTICLE -> article(head, scope, provenance);
            case SITUATION -> situation(head, scope, provenance);
        };
    }

    private Source source(Head head, Scope scope, Provenance provenance) throws SQLException {
        Status status = Rows.first(connection, row -> new Status(Status.State.ofCode(row.getString("state")), List.of(),
                Rows.text(row, "state_note")), "SELECT * FROM source WHERE entry = ?", head.row).orElseThrow();
        Source.Profile profile = new Source.Profile(terms.kind(head.kind), head.byline, head.summary,
                new Status(status.state(), links(head, "replaced-by"), status.note()), links(head, "related"));
        List<Guidance.NotFor> notFor = new ArrayList<>();
        for (Line line : linesWithLinks(head, "not-for")) {
            notFor.add(new Guidance.NotFor(line.text, line.links));
        }
        Guidance guidance = new Guidance(lines(head, "what-it-is"), lines(head, "use-when"), notFor,
                lines(head, "warning"), lines(head, "delivery-limit"));
        return new Source(head.id, names(head), profile, guidance, scope, contacts.of(head.row), provenance);
    }

    private Article article(Head head, Scope scope, Provenance provenance) throws SQLException {
        record Rest(Optional<String> author, Optional<String> address, Optional<String> contentNote) {
        }
        Rest rest = Rows.first(connection, row -> new Rest(Rows.text(row, "author"), Rows.text(row, "address"),
                Rows.text(row, "content_note")), "SELECT * FROM article WHERE entry = ?", head.row).orElseThrow();
        List<Figure> figures = Rows.list(connection, row -> new Figure(row.getString("shown"), number(row, "low"),
                number(row, "high"), row.getString("unit"), row.getString("period"), row.getString("meaning")),
                "SELECT * FROM figure WHERE entry = ? ORDER BY position", head.row);
        List<Article.Person> people = Rows.list(connection,
                row -> new Article.Person(row.getString("name"), row.getString("role")),
                "SELECT * FROM person WHERE entry = ? ORDER BY position", head.row);
        return new Article(head.id,
                new Article.Publication(head.title, head.byline, new PartialDate(head.dated), rest.author,
                        rest.address),
                new Article.Text(head.summary, rest.contentNote, lines(head, "key-point"), figures,
                        lines(head, "changed-since")),
                people, new Article.Links(links(head, "names"), lines(head, "also-names"), links(head, "signposts")),
                scope, provenance);
    }

    private Situation situation(Head head, Scope scope, Provenance provenance) throws SQLException {
        boolean emergencyFirst = Rows.first(connection, row -> row.getBoolean("emergency_first"),
                "SELECT * FROM situation WHERE entry = ?", head.row).orElseThrow();
        List<Situation.Route> routes = Rows.list(connection, row -> new Situation.Route(
                new EntryId(row.getString("target")), row.getString("who"), terms.nations(row.getString("nations"))),
                "SELECT * FROM route WHERE entry = ? ORDER BY position", head.row);
        List<Situation.WrongRoute> wrong = Rows.list(connection, row -> new Situation.WrongRoute(
                new EntryId(row.getString("target")), row.getString("why")),
                "SELECT * FROM wrong_route WHERE entry = ? ORDER BY position", head.row);
        Situation.Plan plan = new Situation.Plan(steps(head, "first-step"), steps(head, "do-not"), routes, wrong,
                steps(head, "talking"), lines(head, "nation-difference"));
        return new Situation(head.id, head.title, head.summary, names(head).alsoCalled(), emergencyFirst, plan, scope,
                provenance);
    }

    private Names names(Head head) throws SQLException {
        record Name(String role, String name, Optional<PartialDate> until, Optional<String> note) {
        }
        List<Name> all = Rows.list(connection, row -> new Name(row.getString("role"), row.getString("name"),
                Rows.text(row, "until").map(PartialDate::new), Rows.text(row, "note")),
                "SELECT * FROM name WHERE entry = ? ORDER BY position", head.row);
        return new Names(head.title,
                all.stream().filter(name -> "short".equals(name.role)).map(Name::name).findFirst(),
                all.stream().filter(name -> "former".equals(name.role))
                        .map(name -> new Names.FormerName(name.name, name.until, name.note)).toList(),
                all.stream().filter(name -> "also".equals(name.role)).map(Name::name).toList());
    }

    private <T> List<T> termsOf(Head head, String facet, BiFunction<String, String, T> term) throws SQLException {
        return Rows.list(connection, row -> term.apply(row.getString("code"), row.getString("name")),
                "SELECT code, name FROM entry_term JOIN term USING (facet, code) "
                        + "WHERE entry = ? AND facet = ? ORDER BY entry_term.position", head.row, facet);
    }

    private List<Evidence> evidence(Head head) throws SQLException {
        return Rows.list(connection, row -> new Evidence(row.getString("supports"), row.getString("address"),
                Rows.text(row, "dated").map(PartialDate::new)),
                "SELECT * FROM evidence WHERE entry = ? ORDER BY position", head.row);
    }

    private List<EntryId> links(Head head, String role) throws SQLException {
        return Rows.list(connection, row -> new EntryId(row.getString("target")),
                "SELECT target FROM link WHERE entry = ? AND role = ? ORDER BY position", head.row, role);
    }

    private List<String> lines(Head head, String section) throws SQLException {
        return Rows.list(connection, row -> row.getString("text"),
                "SELECT text FROM line WHERE entry = ? AND section = ? ORDER BY position", head.row, section);
    }

    private List<Situation.Step> steps(Head head, String section) throws SQLException {
        return linesWithLinks(head, section).stream()
                .map(line -> new Situation.Step(line.text, line.why, line.links)).toList();
    }

    private List<Line> linesWithLinks(Head head, String section) throws SQLException {
        List<Line> lines = new ArrayList<>();
        record Row(int line, String text, String why) {
        }
        for (Row row : Rows.list(connection, found -> new Row(found.getInt("line"), found.getString("text"),
                Rows.text(found, "why").orElse("")),
                "SELECT line, text, why FROM line WHERE entry = ? AND section = ? ORDER BY position",
                head.row, section)) {
            lines.add(new Line(row.text, row.why, Rows.list(connection, found -> new EntryId(found.getString("target")),
                    "SELECT target FROM line_link WHERE line = ? ORDER BY position", row.line)));
        }
        return lines;
    }

    private static OptionalDouble number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private record Line(String text, String why, List<EntryId> links) {
    }

    private record Head(int row, EntryId id, String type, String title, String kind, String byline, String dated,
            String summary, String confidence, Optional<String> checked, Optional<String> ageRange) {
        static Head read(ResultSet row) throws SQLException {
            return new Head(row.getInt("entry"), new EntryId(row.getString("id")), row.getString("type"),
                    row.getString("title"), row.getString("kind"), row.getString("byline"), row.getString("dated"),
                    row.getString("summary"), row.getString("confidence"), Rows.text(row, "checked"),
                    Rows.text(row, "age_range"));
        }
    }
}
