package org.signpost.compiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Audience;
import org.signpost.catalogue.Confidence;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Evidence;
import org.signpost.catalogue.Figure;
import org.signpost.catalogue.Guidance;
import org.signpost.catalogue.Kind;
import org.signpost.catalogue.Names;
import org.signpost.catalogue.Nation;
import org.signpost.catalogue.PartialDate;
import org.signpost.catalogue.Provenance;
import org.signpost.catalogue.Scope;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;
import org.signpost.catalogue.Taxonomy;
import org.signpost.catalogue.Term;
import org.signpost.catalogue.Topic;
import tools.jackson.databind.JsonNode;

/// Turns sound JSON into entries. Codes and ids must have been checked before ([CatalogueCheck]).
final class EntryMapper {
    private final Map<String, Kind> kinds;
    private final Map<String, Topic> topics;
    private final Map<String, Audience> audiences;
    private final Map<String, Nation> nations;

    EntryMapper(Taxonomy taxonomy) {
        kinds = byCode(taxonomy.kinds());
        topics = byCode(taxonomy.topics());
        audiences = byCode(taxonomy.audiences());
        nations = byCode(taxonomy.nations());
    }

    private static <T extends Term> Map<String, T> byCode(List<T> terms) {
        Map<String, T> map = new LinkedHashMap<>(); // in display order
        terms.forEach(term -> map.put(term.code(), term));
        return map;
    }

    private static <T> T known(Map<String, T> terms, String code) {
        T term = terms.get(code);
        if (term == null) {
            throw new IllegalStateException("an unknown code got past the checks: " + code);
        }
        return term;
    }

    private <T> List<T> terms(JsonNode node, String field, Map<String, T> terms) {
        return Json.list(node, field, code -> known(terms, code.asString()));
    }

    Source source(JsonNode node) {
        Names names = new Names(Json.text(node, "name"), Json.optional(node, "shortName"),
                Json.list(node, "formerNames", former -> new Names.FormerName(Json.text(former, "name"),
                        Json.date(former, "until"), Json.optional(former, "note"))),
                Json.texts(node, "alsoCalled"));
        JsonNode life = node.get("status");
        Status status = new Status(Status.State.ofCode(Json.text(life, "state")), Json.ids(life, "replacedBy"),
                Json.optional(life, "note"));
        Source.Profile profile = new Source.Profile(known(kinds, Json.text(node, "kind")), Json.text(node, "operator"),
                Json.text(node, "summary"), status, Json.ids(node, "related"));
        Guidance guidance = new Guidance(Json.texts(node, "whatItIs"), Json.texts(node, "useWhen"),
                Json.list(node, "notFor", not -> new Guidance.NotFor(Json.text(not, "text"), Json.ids(not, "instead"))),
                Json.texts(node, "warnings"), Json.texts(node, "deliveryLimits"));
        Scope scope = new Scope(terms(node, "topics", topics), terms(node, "audiences", audiences),
                terms(node, "nations", nations), Json.optional(node, "ageRange"), Json.texts(node, "languages"));
        return new Source(Json.id(node, "id"), names, profile, guidance, scope,
                Json.list(node, "contacts", ContactMapper::contact), provenance(node));
    }

    Article article(JsonNode node) {
        Article.Publication publication = new Article.Publication(Json.text(node, "headline"),
                Json.text(node, "publisher"), new PartialDate(Json.text(node, "published")),
                Json.optional(node, "author"), Json.optional(node, "address"));
        List<Figure> figures = Json.list(node, "figures", figure -> new Figure(Json.text(figure, "shown"),
                Json.number(figure, "low"), Json.number(figure, "high"), Json.text(figure, "unit"),
                Json.text(figure, "period"), Json.text(figure, "meaning")));
        Article.Text text = new Article.Text(Json.text(node, "summary"), Json.optional(node, "contentNote"),
                Json.texts(node, "keyPoints"), figures, Json.texts(node, "changedSince"));
        List<Article.Person> people = Json.list(node, "people",
                person -> new Article.Person(Json.text(person, "name"), Json.text(person, "role")));
        Article.Links links = new Article.Links(Json.ids(node, "names"), Json.texts(node, "alsoNames"),
                Json.ids(node, "signposts"));
        Scope scope = new Scope(terms(node, "topics", topics), List.of(), terms(node, "nations", nations),
                Optional.empty(), List.of());
        return new Article(Json.id(node, "id"), publication, text, people, links, scope, provenance(node));
    }

    Situation situation(JsonNode node) {
        Situation.Plan plan = new Situation.Plan(Json.list(node, "firstSteps", EntryMapper::step),
                Json.list(node, "doNot", EntryMapper::step),
                Json.list(node, "routes", route -> new Situation.Route(Json.id(route, "source"),
                        Json.text(route, "for"), terms(route, "nations", nations))),
                Json.list(node, "notFor",
                        wrong -> new Situation.WrongRoute(Json.id(wrong, "source"), Json.text(wrong, "why"))),
                Json.list(node, "talkingAboutIt", EntryMapper::step), Json.texts(node, "nationDifferences"));
        List<Nation> everywhere = nations.values().stream()
                .filter(nation -> plan.routes().stream().anyMatch(route -> route.nations().contains(nation))).toList();
        Scope scope = new Scope(terms(node, "topics", topics), terms(node, "audiences", audiences), everywhere,
                Optional.empty(), List.of());
        Provenance provenance = new Provenance(Confidence.ofCode(Json.text(node, "confidence")), Optional.empty(),
                Json.texts(node, "unconfirmed"), List.of());
        return new Situation(Json.id(node, "id"), Json.text(node, "title"), Json.text(node, "summary"),
                Json.texts(node, "alsoCalled"), Json.flag(node, "emergencyFirst"), plan, scope, provenance);
    }

    private static Situation.Step step(JsonNode node) {
        List<EntryId> sources = Json.ids(node, "sources");
        return new Situation.Step(Json.text(node, "text"), Json.optional(node, "why").orElse(""), sources);
    }

    /// What the file's evidence amounts to. The *checked on* date is worked out, never written by hand: it is the
    /// newest date of the evidence behind the contact details (shared facts, README).
    private static Provenance provenance(JsonNode node) {
        Optional<PartialDate> checked = Optional.empty();
        for (JsonNode evidence : node.get("evidence")) {
            Optional<PartialDate> date = Json.date(evidence, "date");
            if (Json.flag(evidence, "contact") && date.isPresent()
                    && (checked.isEmpty() || date.get().compareTo(checked.get()) > 0)) {
                checked = date;
            }
        }
        List<Evidence> shown = Json.list(node, "evidence", evidence -> new Evidence(Json.text(evidence, "for"),
                Json.text(evidence, "where"), Json.date(evidence, "date"))).stream()
                .filter(evidence -> evidence.address().startsWith("http://")
                        || evidence.address().startsWith("https://"))
                .toList();
        return new Provenance(Confidence.ofCode(Json.text(node, "confidence")), checked,
                Json.texts(node, "unconfirmed"), shown);
    }
}
