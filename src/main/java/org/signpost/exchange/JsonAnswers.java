package org.signpost.exchange;

import java.io.StringWriter;
import java.util.List;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Figure;
import org.signpost.catalogue.Guidance;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Term;
import org.signpost.search.SearchResults;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Answers of the command line as JSON (`--json`). The form of `search` is fixed by the product page.
public final class JsonAnswers {
    private static final ObjectWriter WRITER = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    private JsonAnswers() {
    }

    /// `{"query","total","notices","didYouMean","hits":[{"id","type","title","kind","snippet"}],"facets":{…}}`, hits in
    /// the order in which the window shows them.
    ///
    /// @param notices in words, as the window says them
    public static String search(SearchResults results, List<String> notices) {
        return write(json -> {
            json.writeStringProperty("query", results.query().text());
            json.writeNumberProperty("total", results.total());
            texts(json, "notices", notices);
            if (results.didYouMean().isPresent()) {
                json.writeStringProperty("didYouMean", results.didYouMean().get());
            } else {
                json.writeNullProperty("didYouMean");
            }
            json.writeArrayPropertyStart("hits");
            results.hits().forEach(hit -> {
                json.writeStartObject();
                json.writeStringProperty("id", hit.link().id().value());
                json.writeStringProperty("type", hit.link().type().code());
                json.writeStringProperty("title", hit.link().title());
                json.writeStringProperty("kind",
                        hit.link().kind().isEmpty() ? hit.link().type().code() : hit.link().kind());
                json.writeStringProperty("snippet", hit.snippet().text());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeObjectPropertyStart("facets");
            results.facets().byGroup().forEach((group, counts) -> {
                json.writeObjectPropertyStart(group.code());
                counts.forEach((code, count) -> {
                    if (count > 0) {
                        json.writeNumberProperty(code, count);
                    }
                });
                json.writeEndObject();
            });
            json.writeEndObject();
        });
    }

    /// A whole entry: what its page shows, as fields.
    public static String entry(Entry entry) {
        return write(json -> {
            json.writeStringProperty("id", entry.id().value());
            json.writeStringProperty("type", entry.type().code());
            json.writeStringProperty("title", entry.title());
            json.writeStringProperty("summary", entry.summary());
            switch (entry) {
                case Source source -> source(json, source);
                case Article article -> article(json, article);
                case Situation situation -> situation(json, situation);
            }
            texts(json, "topics", entry.scope().topics().stream().map(Term::code).toList());
            texts(json, "audiences", entry.scope().audiences().stream().map(Term::code).toList());
            texts(json, "nations", entry.scope().nations().stream().map(Term::code).toList());
            json.writeStringProperty("confidence", entry.provenance().confidence().code());
            optional(json, "checkedOn", entry.provenance().checkedOn().map(Object::toString).orElse(""));
            texts(json, "unconfirmed", entry.provenance().unconfirmed());
            json.writeArrayPropertyStart("evidence");
            entry.provenance().evidence().forEach(page -> {
                json.writeStartObject();
                json.writeStringProperty("for", page.supports());
                json.writeStringProperty("where", page.address());
                optional(json, "date", page.dated().map(Object::toString).orElse(""));
                json.writeEndObject();
            });
            json.writeEndArray();
        });
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeStringProperty("kind", source.profile().kind().code());
        json.writeStringProperty("operator", source.profile().operator());
        json.writeStringProperty("status", source.profile().status().state().code());
        ids(json, "replacedBy", source.profile().status().replacedBy());
        texts(json, "formerNames", source.names().former().stream().map(former -> former.name()).toList());
        texts(json, "alsoCalled", source.names().alsoCalled());
        json.writeArrayPropertyStart("contacts");
        source.contacts().forEach(point -> contact(json, point));
        json.writeEndArray();
        texts(json, "whatItIs", source.guidance().whatItIs());
        texts(json, "useWhen", source.guidance().useWhen());
        texts(json, "notFor", source.guidance().notFor().stream().map(Guidance.NotFor::text).toList());
        texts(json, "warnings", source.guidance().warnings());
        texts(json, "deliveryLimits", source.guidance().deliveryLimits());
        ids(json, "related", source.profile().related());
    }

    private static void contact(JsonGenerator json, ContactPoint point) {
        json.writeStartObject();
        json.writeStringProperty("channel", point.channel().code());
        json.writeStringProperty("label", point.label());
        optional(json, "value", point.value().orElse(""));
        json.writeBooleanProperty("confirmed", point.confirmed());
        json.writeStringProperty("cost", point.cost().code());
        optional(json, "note", point.note().orElse(""));
        json.writeEndObject();
    }

    private static void article(JsonGenerator json, Article article) {
        json.writeStringProperty("publisher", article.publication().publisher());
        json.writeStringProperty("published", article.publication().published().iso());
        optional(json, "author", article.publication().author().orElse(""));
        optional(json, "address", article.publication().address().orElse(""));
        optional(json, "contentNote", article.text().contentNote().orElse(""));
        texts(json, "keyPoints", article.text().keyPoints());
        json.writeArrayPropertyStart("figures");
        article.text().figures().forEach(figure -> figure(json, figure));
        json.writeEndArray();
        json.writeArrayPropertyStart("people");
        article.people().forEach(person -> {
            json.writeStartObject();
            json.writeStringProperty("name", person.name());
            json.writeStringProperty("role", person.role());
            json.writeEndObject();
        });
        json.writeEndArray();
        ids(json, "names", article.links().names());
        texts(json, "alsoNames", article.links().alsoNames());
        ids(json, "signposts", article.links().signposts());
        texts(json, "changedSince", article.text().changedSince());
    }

    private static void figure(JsonGenerator json, Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("shown", figure.shown());
        json.writeStringProperty("unit", figure.unit());
        json.writeStringProperty("period", figure.period());
        json.writeStringProperty("meaning", figure.meaning());
        json.writeEndObject();
    }

    private static void situation(JsonGenerator json, Situation situation) {
        json.writeBooleanProperty("emergencyFirst", situation.emergencyFirst());
        texts(json, "alsoCalled", situation.alsoCalled());
        steps(json, "firstSteps", situation.plan().firstSteps());
        steps(json, "doNot", situation.plan().doNot());
        json.writeArrayPropertyStart("routes");
        situation.plan().routes().forEach(route -> {
            json.writeStartObject();
            json.writeStringProperty("source", route.source().value());
            json.writeStringProperty("for", route.who());
            texts(json, "nations", route.nations().stream().map(Term::code).toList());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("notFor");
        situation.plan().notFor().forEach(wrong -> {
            json.writeStartObject();
            json.writeStringProperty("source", wrong.source().value());
            json.writeStringProperty("why", wrong.why());
            json.writeEndObject();
        });
        json.writeEndArray();
        steps(json, "talkingAboutIt", situation.plan().talkingAboutIt());
        texts(json, "nationDifferences", situation.plan().nationDifferences());
    }

    private static void steps(JsonGenerator json, String name, List<Situation.Step> steps) {
        json.writeArrayPropertyStart(name);
        steps.forEach(step -> {
            json.writeStartObject();
            json.writeStringProperty("text", step.text());
            optional(json, "why", step.why());
            ids(json, "sources", step.sources());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void ids(JsonGenerator json, String name, List<EntryId> ids) {
        texts(json, name, ids.stream().map(EntryId::value).toList());
    }

    /// A field that is left out when there is nothing to say.
    private static void optional(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    @FunctionalInterface
    private interface Body {
        void write(JsonGenerator json);
    }

    private static String write(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = WRITER.createGenerator(text)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        }
        return text.toString();
    }
}
