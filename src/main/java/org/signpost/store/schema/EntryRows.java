package org.signpost.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Evidence;
import org.signpost.catalogue.Figure;
import org.signpost.catalogue.Nation;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Term;

/// Writes entries into their tables. The reverse of `store.EntryReader`.
final class EntryRows implements AutoCloseable {
    private final Table entries;
    private final Table terms;
    private final Table names;
    private final Lines lines;
    private final Table links;
    private final Table evidence;
    private final Table sources;
    private final Table contacts;
    private final Table openings;
    private final Table articles;
    private final Table figures;
    private final Table people;
    private final Table situations;
    private final Table routes;
    private final Table wrongRoutes;
    private final List<AutoCloseable> tables;
    private int lastContact;

    EntryRows(Connection connection) throws SQLException {
        entries = new Table(connection, "entry", 11);
        terms = new Table(connection, "entry_term", 4);
        names = new Table(connection, "name", 6);
        lines = new Lines(connection);
        links = new Table(connection, "link", 4);
        evidence = new Table(connection, "evidence", 5);
        sources = new Table(connection, "source", 3);
        contacts = new Table(connection, "contact", 11);
        openings = new Table(connection, "opening", 5);
        articles = new Table(connection, "article", 4);
        figures = new Table(connection, "figure", 8);
        people = new Table(connection, "person", 4);
        situations = new Table(connection, "situation", 2);
        routes = new Table(connection, "route", 5);
        wrongRoutes = new Table(connection, "wrong_route", 4);
        tables = List.of(entries, terms, names, lines, links, evidence, sources, contacts, openings, articles, figures,
                people, situations, routes, wrongRoutes);
    }

    void write(int row, Entry entry) throws SQLException {
        String kind = "";
        String byline = "";
        String dated = "";
        if (entry instanceof Source source) {
            kind = source.profile().kind().code();
            byline = source.profile().operator();
        } else if (entry instanceof Article article) {
            byline = article.publication().publisher();
            dated = article.publication().published().iso();
        }
        entries.add(row, entry.id().value(), entry.type().code(), entry.title(), kind, byline, dated, entry.summary(),
                entry.provenance().confidence().code(),
                entry.provenance().checkedOn().map(Object::toString).orElse(null),
                entry.scope().ageRange().orElse(null));
        writeTerms(row, "topic", entry.scope().topics());
        writeTerms(row, "audience", entry.scope().audiences());
        writeTerms(row, "nation", entry.scope().nations());
        writeNames(row, entry);
        lines.write(row, "language", entry.scope().languages());
        lines.write(row, "unconfirmed", entry.provenance().unconfirmed());
        writeEvidence(row, entry.provenance().evidence());
        switch (entry) {
            case Source source -> writeSource(row, source);
            case Article article -> writeArticle(row, article);
            case Situation situation -> writeSituation(row, situation);
        }
    }

    private void writeTerms(int row, String facet, List<? extends Term> codes) throws SQLException {
        for (int i = 0; i < codes.size(); i++) {
            terms.add(row, facet, i, codes.get(i).code());
        }
    }

    private void writeNames(int row, Entry entry) throws SQLException {
        List<WordRows.NameRow> rows = WordRows.nameRows(entry);
        for (int i = 0; i < rows.size(); i++) {
            WordRows.NameRow name = rows.get(i);
            names.add(row, name.role(), i, name.name(), emptyIsNull(name.until()), emptyIsNull(name.note()));
        }
    }

    private void writeEvidence(int row, List<Evidence> pages) throws SQLException {
        for (int i = 0; i < pages.size(); i++) {
            Evidence page = pages.get(i);
            evidence.add(row, i, page.supports(), page.address(), page.dated().map(Object::toString).orElse(null));
        }
    }

    private void writeLinks(int row, String role, List<EntryId> targets) throws SQLException {
        for (int i = 0; i < targets.size(); i++) {
            links.add(row, role, i, targets.get(i).value());
        }
    }

    private void writeSource(int row, Source source) throws SQLException {
        sources.add(row, source.profile().status().state().code(), source.profile().status().note().orElse(null));
        writeLinks(row, "replaced-by", source.profile().status().replacedBy());
        writeLinks(row, "related", source.profile().related());
        lines.write(row, "what-it-is", source.guidance().whatItIs());
        lines.write(row, "use-when", source.guidance().useWhen());
        for (int i = 0; i < source.guidance().notFor().size(); i++) {
            var notFor = source.guidance().notFor().get(i);
            lines.write(row, "not-for", i, notFor.text(), "", notFor.instead());
        }
        lines.write(row, "warning", source.guidance().warnings());
        lines.write(row, "delivery-limit", source.guidance().deliveryLimits());
        for (int i = 0; i < source.contacts().size(); i++) {
            writeContact(row, i, source.contacts().get(i));
        }
    }

    private void writeContact(int row, int position, ContactPoint contact) throws SQLException {
        lastContact++;
        String hours = contact.hours().map(EntryRows::hoursCode).orElse(null);
        String bankHolidays = contact.hours().orElse(null) instanceof OpeningHours.Weekly weekly
                ? weekly.bankHolidays().code() : null;
        contacts.add(lastContact, row, position, contact.channel().code(), contact.label(),
                contact.value().orElse(null), contact.confirmed() ? 1 : 0, contact.cost().code(), hours, bankHolidays,
                contact.note().orElse(null));
        if (contact.hours().orElse(null) instanceof OpeningHours.Weekly weekly) {
            for (int i = 0; i < weekly.periods().size(); i++) {
                OpeningHours.Period period = weekly.periods().get(i);
                String days = period.days().stream().sorted().map(day -> Integer.toString(day.getValue()))
                        .collect(Collectors.joining());
                String closes = period.closes().equals(LocalTime.MIDNIGHT) ? "24:00" : period.closes().toString();
                openings.add(lastContact, i, days, period.opens().toString(), closes);
            }
        }
    }

    private static String hoursCode(OpeningHours hours) {
        return switch (hours) {
            case OpeningHours.Always _ -> "always";
            case OpeningHours.NotKnown _ -> "not-known";
            case OpeningHours.Weekly _ -> "weekly";
        };
    }

    private void writeArticle(int row, Article article) throws SQLException {
        articles.add(row, article.publication().author().orElse(null), article.publication().address().orElse(null),
                article.text().contentNote().orElse(null));
        lines.write(row, "key-point", article.text().keyPoints());
        lines.write(row, "changed-since", article.text().changedSince());
        lines.write(row, "also-names", article.links().alsoNames());
        writeLinks(row, "names", article.links().names());
        writeLinks(row, "signposts", article.links().signposts());
        for (int i = 0; i < article.text().figures().size(); i++) {
            Figure figure = article.text().figures().get(i);
            figures.add(row, i, figure.shown(), boxed(figure.low()), boxed(figure.high()), figure.unit(),
                    figure.period(), figure.meaning());
        }
        for (int i = 0; i < article.people().size(); i++) {
            people.add(row, i, article.people().get(i).name(), article.people().get(i).role());
        }
    }

    private void writeSituation(int row, Situation situation) throws SQLException {
        situations.add(row, situation.emergencyFirst() ? 1 : 0);
        Situation.Plan plan = situation.plan();
        lines.writeSteps(row, "first-step", plan.firstSteps());
        lines.writeSteps(row, "do-not", plan.doNot());
        lines.writeSteps(row, "talking", plan.talkingAboutIt());
        lines.write(row, "nation-difference", plan.nationDifferences());
        for (int i = 0; i < plan.routes().size(); i++) {
            Situation.Route route = plan.routes().get(i);
            String nations = route.nations().stream().map(Nation::code).collect(Collectors.joining(" "));
            routes.add(row, i, route.source().value(), route.who(), nations);
        }
        for (int i = 0; i < plan.notFor().size(); i++) {
            wrongRoutes.add(row, i, plan.notFor().get(i).source().value(), plan.notFor().get(i).why());
        }
    }

    private static @Nullable String emptyIsNull(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty()).orElse(null);
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    @Override
    public void close() throws SQLException {
        for (AutoCloseable table : tables) {
            try {
                table.close();
            } catch (SQLException e) {
                throw e;
            } catch (Exception e) {
                throw new SQLException(e);
            }
        }
    }
}
