package org.signpost.cli;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.Freshness;
import org.signpost.catalogue.Guidance;
import org.signpost.catalogue.Names;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;
import org.signpost.text.ContactWording;
import org.signpost.text.Texts;
import org.signpost.text.Wording;

/// The page of an entry as plain text.
final class PlainPage {
    private final Wording wording;
    private final Texts texts;
    private final Catalogue catalogue;
    private final ZonedDateTime now;
    private final List<String> lines = new ArrayList<>();

    PlainPage(Wording wording, Catalogue catalogue, Clock clock) {
        this.wording = wording;
        this.texts = wording.texts();
        this.catalogue = catalogue;
        this.now = clock.instant().atZone(OpeningHours.UK);
    }

    String of(Entry entry) {
        lines.add(entry.title());
        EntryLink link = catalogue.links(List.of(entry.id())).getFirst();
        lines.add(wording.row(link));
        switch (entry) {
            case Source source -> source(source);
            case Article article -> article(article);
            case Situation situation -> situation(situation);
        }
        section("provenance.unconfirmed", entry.provenance().unconfirmed());
        return String.join(System.lineSeparator(), lines);
    }

    private void source(Source source) {
        Status status = source.profile().status();
        if (status.state() != Status.State.ACTIVE) {
            lines.add(texts.choice("status", status.state().code()));
            status.note().ifPresent(lines::add);
            lines.addAll(titles(status.replacedBy()));
        }
        if (!source.names().former().isEmpty()) {
            lines.add(texts.of("source.formerly",
                    String.join(", ", source.names().former().stream().map(Names.FormerName::name).toList())));
        }
        lines.add("");
        ContactWording.shown(source).forEach(this::contact);
        lines.add(wording.freshness(Freshness.of(source, now.toLocalDate())));
        section("heading.source.what-it-is", source.guidance().whatItIs());
        section("heading.source.use-when", source.guidance().useWhen());
        section("heading.source.not-for", source.guidance().notFor().stream().map(Guidance.NotFor::text).toList());
        section("heading.source.warnings", source.guidance().warnings());
        section("heading.source.delivery-limits", source.guidance().deliveryLimits());
    }

    private void contact(ContactPoint point) {
        String value = point.value().orElseGet(() -> texts.of(
                point.channel().isNumber() ? "contact.not-confirmed" : "contact.no-address"));
        String hours = point.hours().map(wording::week).orElse("");
        String cost = texts.choice("cost", point.cost().code());
        lines.add(wording.dots(List.of(texts.of("cli.contact", point.label(), value), hours, cost,
                point.note().orElse(""))));
    }

    private void article(Article article) {
        article.text().contentNote().ifPresent(note -> lines.add(texts.of("cli.content-note", note)));
        section("heading.article.key-points", article.text().keyPoints());
        section("heading.article.figures", article.text().figures().stream().map(figure -> texts.of("cli.figure",
                figure.shown(), figure.unit(), figure.period(), figure.meaning())).toList());
        section("heading.article.changed-since", article.text().changedSince());
        section("heading.alongside.signposted", titles(article.links().signposts()));
        section("heading.alongside.named", titles(article.links().names()));
        section("heading.article.people", article.people().stream()
                .map(person -> texts.of("cli.person", person.name(), person.role())).toList());
    }

    private void situation(Situation situation) {
        if (situation.emergencyFirst()) {
            lines.add(texts.of("situation.emergency"));
        }
        section("heading.situation.first-steps", situation.plan().firstSteps().stream().map(this::step).toList());
        section("heading.situation.do-not", situation.plan().doNot().stream().map(this::step).toList());
        section("heading.situation.routes", situation.plan().routes().stream().map(
                route -> texts.of("cli.route", String.join("", titles(List.of(route.source()))), route.who(),
                        wording.nations(route.nations()))).toList());
        section("heading.situation.talking", situation.plan().talkingAboutIt().stream().map(this::step).toList());
        section("heading.situation.nations", situation.plan().nationDifferences());
    }

    private String step(Situation.Step step) {
        String from = String.join(", ", titles(step.sources()));
        return from.isEmpty() ? step.text() : texts.of("cli.step", step.text(), from);
    }

    private List<String> titles(List<EntryId> ids) {
        return catalogue.links(ids).stream().map(EntryLink::title).toList();
    }

    private void section(String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            lines.add("");
            lines.add(this.texts.of(heading));
            texts.forEach(text -> lines.add("- " + text));
        }
    }
}
