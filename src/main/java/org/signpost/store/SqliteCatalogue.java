package org.signpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.signpost.catalogue.Alongside;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.CatalogueInfo;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.ContactPoint.Channel;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.EntryType;
import org.signpost.catalogue.HelpNowRoute;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Taxonomy;

/// The catalogue in a file.
public final class SqliteCatalogue implements Catalogue {
    private final CatalogueFile file;
    private final Connection connection;
    private final Terms terms;
    private final CatalogueInfo info;
    private final EntryReader reader;
    private final LinkReader links;

    /// @throws org.signpost.catalogue.UnusableCatalogueException when the taxonomy cannot be read
    public SqliteCatalogue(CatalogueFile file) {
        this.file = file;
        this.connection = file.connection();
        try {
            this.terms = new Terms(connection);
            this.info = info(connection);
        } catch (SQLException e) {
            throw file.unusable(e);
        }
        this.reader = new EntryReader(connection, terms);
        this.links = new LinkReader(terms);
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        synchronized (connection) {
            try {
                return question.ask();
            } catch (SQLException e) {
                throw file.unusable(e);
            }
        }
    }

    @Override
    public CatalogueInfo info() {
        return info;
    }

    private static CatalogueInfo info(Connection connection) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        Rows.list(connection, row -> counts.put(row.getString(1), row.getInt(2)),
                "SELECT type, count(*) FROM entry GROUP BY type");
        Map<String, String> info = new HashMap<>();
        Rows.list(connection, row -> info.put(row.getString(1), row.getString(2)), "SELECT key, value FROM info");
        return new CatalogueInfo(info.getOrDefault("edition", ""), info.getOrDefault("licence", ""),
                counts.getOrDefault("source", 0), counts.getOrDefault("article", 0),
                counts.getOrDefault("situation", 0));
    }

    @Override
    public Taxonomy taxonomy() {
        return terms.taxonomy();
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return ask(() -> reader.read(id));
    }

    @Override
    public Alongside alongside(EntryId id) {
        return ask(() -> reader.read(id).map(entry -> {
            try {
                return alongside(entry);
            } catch (SQLException e) {
                throw file.unusable(e);
            }
        }).orElse(Alongside.NOTHING));
    }

    private Alongside alongside(Entry entry) throws SQLException {
        return switch (entry) {
            case Source source -> new Alongside(articlesNaming(source.id()), List.of(), List.of(),
                    linksOf(source.profile().related()), situationsLeadingTo(source.id()), List.of());
            case Article article -> {
                List<EntryId> named = new ArrayList<>(article.links().names());
                named.removeAll(article.links().signposts());
                yield new Alongside(List.of(), linksOf(named), linksOf(article.links().signposts()), List.of(),
                        List.of(), List.of());
            }
            case Situation situation -> new Alongside(List.of(), List.of(), List.of(), List.of(), List.of(),
                    linksOf(situation.plan().routes().stream().map(Situation.Route::source).distinct().toList()));
        };
    }

    private List<Article> articlesNaming(EntryId source) throws SQLException {
        List<EntryId> ids = Rows.list(connection, row -> new EntryId(row.getString("id")), """
                SELECT DISTINCT e.id, e.dated FROM link l JOIN entry e ON e.entry = l.entry
                WHERE l.target = ? AND l.role IN ('names', 'signposts') ORDER BY e.dated DESC, e.id""", source.value());
        List<Article> articles = new ArrayList<>();
        for (EntryId id : ids) {
            reader.read(id).filter(Article.class::isInstance).map(Article.class::cast).ifPresent(articles::add);
        }
        return articles;
    }

    private List<EntryLink> situationsLeadingTo(EntryId source) throws SQLException {
        String query = LinkReader.SELECT
                + "WHERE e.entry IN (SELECT entry FROM route WHERE target = ?) ORDER BY e.entry";
        return Rows.list(connection, links::read, query, source.value());
    }

    @Override
    public List<EntryLink> links(List<EntryId> ids) {
        return ask(() -> linksOf(ids));
    }

    private List<EntryLink> linksOf(List<EntryId> ids) throws SQLException {
        List<EntryLink> found = new ArrayList<>();
        try (var statement = connection.prepareStatement(LinkReader.SELECT + "WHERE e.id = ?")) {
            for (EntryId id : ids) {
                found.addAll(Rows.list(statement, links::read, id.value()));
            }
        }
        return found;
    }

    @Override
    public List<EntryLink> all(EntryType type) {
        return ask(() -> Rows.list(connection, links::read,
                LinkReader.SELECT + "WHERE e.type = ? ORDER BY e.entry", type.code()));
    }

    @Override
    public Set<String> addresses() {
        return ask(() -> {
            Set<String> addresses = new TreeSet<>();
            Rows.list(connection, row -> ContactPoint.address(Channel.ofCode(row.getString("channel")),
                    row.getString("value")), """
                    SELECT channel, value FROM contact c JOIN source s ON s.entry = c.entry
                    WHERE value IS NOT NULL
                    AND (s.state NOT IN ('closed', 'renamed') OR c.channel NOT IN ('phone', 'textphone'))""")
                    .forEach(address -> address.ifPresent(addresses::add));
            addresses.addAll(Rows.list(connection, row -> row.getString(1),
                    "SELECT address FROM article WHERE address IS NOT NULL"));
            return addresses;
        });
    }

    @Override
    public List<HelpNowRoute> helpNow() {
        return ask(() -> {
            List<HelpNowRoute> routes = new ArrayList<>();
            record Line(EntryId target, String label) {
            }
            for (Line line : Rows.list(connection, row -> new Line(new EntryId(row.getString("target")),
                    row.getString("label")), "SELECT target, label FROM help_now ORDER BY position")) {
                if (reader.read(line.target).orElse(null) instanceof Source source) {
                    routes.add(new HelpNowRoute(line.label, source));
                }
            }
            return routes;
        });
    }
}
