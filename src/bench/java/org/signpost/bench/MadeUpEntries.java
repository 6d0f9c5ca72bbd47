package org.signpost.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.signpost.bench.Sentences.Section;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Figure;
import org.signpost.catalogue.Folding;
import org.signpost.catalogue.Guidance;
import org.signpost.catalogue.Names;
import org.signpost.catalogue.PartialDate;
import org.signpost.catalogue.Scope;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;

/// Makes entries after the pattern of real ones: as many names, sentences, facets and contacts, but other words.
final class MadeUpEntries {
    private static final int LONGEST_SLUG = 48;
    private static final LocalDate FIRST_DAY = LocalDate.of(2006, 1, 1);
    private static final int DAYS = 20 * 365;

    private final RandomGenerator random;
    private final List<Entry> templates;
    private final MadeUpNames names;
    private final Sentences sentences;
    private final List<EntryId> sources = new ArrayList<>();
    private int made;

    MadeUpEntries(List<Entry> templates, RandomGenerator random) {
        this.random = random;
        this.templates = templates;
        this.names = new MadeUpNames(templates, random);
        this.sentences = new Sentences(templates, random, names::place);
    }

    /// The next entry; its links lead to real entries and to those made before.
    Entry next() {
        made++;
        return switch (templates.get(random.nextInt(templates.size()))) {
            case Source source -> like(source);
            case Article article -> like(article);
            case Situation situation -> like(situation);
        };
    }

    private Source like(Source template) {
        String name = names.organisation(sentences.invented());
        EntryId id = id(name);
        Scope scope = template.scope();
        Guidance texts = template.guidance();
        Guidance guidance = new Guidance(sentences.like(texts.whatItIs(), Section.WHAT_IT_IS, scope),
                sentences.like(texts.useWhen(), Section.USE_WHEN, scope),
                texts.notFor().stream().map(one -> new Guidance.NotFor(sentences.one(Section.NOT_FOR, scope),
                        links(one.instead()))).toList(),
                sentences.like(texts.warnings(), Section.WARNING, scope),
                sentences.like(texts.deliveryLimits(), Section.DELIVERY_LIMIT, scope));
        Status status = template.profile().status();
        Source.Profile profile = new Source.Profile(template.profile().kind(), random.nextBoolean() ? name
                : template.profile().operator(), sentences.one(Section.SOURCE_SUMMARY, scope),
                new Status(status.state(), links(status.replacedBy()), status.note()),
                links(template.profile().related()));
        Source source = new Source(id, names(template.names(), name), profile, guidance, scope,
                template.contacts().stream().map(contact -> like(contact, id)).toList(), template.provenance());
        sources.add(id);
        return source;
    }

    private Names names(Names template, String name) {
        return new Names(name, template.shortName().map(_ -> MadeUpNames.initials(name)),
                template.former().stream().map(former -> new Names.FormerName(
                        names.organisation(sentences.invented()), former.until(), former.note())).toList(),
                template.alsoCalled().stream().map(_ -> names.otherSpelling(name)).distinct().toList());
    }

    /// Numbers come from the ranges that Ofcom keeps free for drama, so that nobody can be called by mistake.
    private ContactPoint like(ContactPoint template, EntryId id) {
        int last = random.nextInt(1000);
        Optional<String> value = template.value().map(real -> switch (template.channel()) {
            case PHONE, TEXTPHONE -> real.startsWith("08") ? "0808 157 0%03d".formatted(last)
                    : "01632 960 %03d".formatted(last);
            case SMS -> "07700 900 %03d".formatted(last);
            case EMAIL -> "help@" + id + ".example";
            case WEBCHAT, ONLINE_FORM, WEBSITE, APP, BSL -> "https://www." + id + ".example";
            case POST -> last + " High Street, " + names.place();
        });
        return new ContactPoint(template.channel(), template.label(), value, template.confirmed(), template.cost(),
                template.hours(), template.note());
    }

    private Article like(Article template) {
        Scope scope = template.scope();
        String headline = names.distinct(sentences.one(Section.HEADLINE, scope));
        Article.Publication publication = new Article.Publication(headline, template.publication().publisher(),
                new PartialDate(FIRST_DAY.plusDays(random.nextInt(DAYS)).toString()),
                template.publication().author().map(_ -> names.person()), template.publication().address());
        List<Figure> figures = template.text().figures().stream().map(one -> new Figure(one.shown(), one.low(),
                one.high(), sentences.varied(one.unit()), one.period(), sentences.one(Section.FIGURE, scope))).toList();
        Article.Text text = new Article.Text(sentences.one(Section.ARTICLE_SUMMARY, scope),
                template.text().contentNote(), sentences.like(template.text().keyPoints(), Section.KEY_POINT, scope),
                figures, sentences.like(template.text().changedSince(), Section.CHANGED_SINCE, scope));
        return new Article(id(headline), publication, text,
                template.people().stream().map(one -> new Article.Person(names.person(), one.role())).toList(),
                new Article.Links(links(template.links().names()), template.links().alsoNames(),
                        links(template.links().signposts())),
                scope, template.provenance());
    }

    private Situation like(Situation template) {
        Scope scope = template.scope();
        Situation.Plan plan = template.plan();
        String title = names.distinct(sentences.one(Section.SITUATION, scope));
        List<Situation.Route> routes = plan.routes().stream().map(route -> new Situation.Route(link(route.source()),
                sentences.one(Section.ROUTE, scope), route.nations())).toList();
        List<Situation.WrongRoute> notFor = plan.notFor().stream().map(route -> new Situation.WrongRoute(
                link(route.source()), sentences.one(Section.WHY, scope))).toList();
        return new Situation(id(title), title, sentences.one(Section.SITUATION_SUMMARY, scope),
                sentences.like(template.alsoCalled(), Section.SITUATION_NAME, scope), template.emergencyFirst(),
                new Situation.Plan(steps(plan.firstSteps(), Section.FIRST_STEP, scope),
                        steps(plan.doNot(), Section.DO_NOT, scope), routes, notFor,
                        steps(plan.talkingAboutIt(), Section.TALKING, scope),
                        sentences.like(plan.nationDifferences(), Section.NATION_DIFFERENCE, scope)),
                scope, template.provenance());
    }

    private List<Situation.Step> steps(List<Situation.Step> template, Section section, Scope scope) {
        return template.stream().map(step -> new Situation.Step(sentences.one(section, scope),
                step.why().isEmpty() ? "" : sentences.one(Section.WHY, scope), links(step.sources()))).toList();
    }

    private List<EntryId> links(List<EntryId> template) {
        return template.stream().map(this::link).distinct().toList();
    }

    /// Half of all links lead where the template's do.
    private EntryId link(EntryId real) {
        return sources.isEmpty() || random.nextBoolean() ? real : sources.get(random.nextInt(sources.size()));
    }

    private EntryId id(String title) {
        String slug = String.join("-", Folding.words(title)).replaceAll("[^a-z0-9-]", "");
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
        return new EntryId((cut + "-" + made).replaceAll("^-+|-+(?=-)", ""));
    }
}
