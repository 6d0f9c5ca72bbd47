package org.signpost.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.Freshness;
import org.signpost.catalogue.Guidance;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.handout.HandoutEntry.Checked;
import org.signpost.handout.HandoutEntry.Contact;
import org.signpost.handout.HandoutEntry.Section;
import org.signpost.text.ContactWording;
import org.signpost.text.SourceNotices;
import org.signpost.text.Texts;
import org.signpost.text.Wording;

/// Puts one entry into the words of a handout.
final class EntryComposer {
    private final Catalogue catalogue;
    private final Wording wording;
    private final ContactWording contacts;
    private final Texts texts;
    private final LocalDate today;

    EntryComposer(Catalogue catalogue, Wording wording, LocalDate today) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.contacts = new ContactWording(wording);
        this.texts = wording.texts();
        this.today = today;
    }

    HandoutEntry entry(HandoutItem item) {
        HandoutEntry plain = switch (item) {
            case HandoutItem.Known known -> entry(known.entry());
            case HandoutItem.Unknown unknown -> new HandoutEntry(unknown.title(), "",
                    List.of(texts.of("handout.unknown")), List.of(), List.of(), Checked.NOTHING);
            case HandoutItem.OwnText own -> new HandoutEntry(own.title(), "", List.of(), paragraphs(own.text()),
                    List.of(), Checked.NOTHING);
        };
        return item.notes().isBlank() ? plain : with(plain,
                Section.list(texts.of("handout.notes"), paragraphs(item.notes())));
    }

    private static HandoutEntry with(HandoutEntry plain, Section section) {
        return new HandoutEntry(plain.title(), plain.byline(), plain.notices(), plain.summary(),
                Stream.concat(plain.sections().stream(), Stream.of(section)).toList(), plain.checked());
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private HandoutEntry entry(Entry entry) {
        String byline = wording.row(catalogue.links(List.of(entry.id())).getFirst());
        return switch (entry) {
            case Source source -> source(source, byline);
            case Article article -> article(article, byline);
            case Situation situation -> situation(situation, byline);
        };
    }

    private HandoutEntry source(Source source, String byline) {
        List<Contact> ways = new ArrayList<>();
        boolean numberDrawn = false;
        boolean pageDrawn = false;
        for (ContactPoint point : ContactWording.shown(source)) {
            Optional<String> address = point.address();
            boolean number = point.channel().isNumber();
            // the first number and the first page: more codes would only be confused with each other
            boolean drawn = address.isPresent() && !(number ? numberDrawn : pageDrawn);
            numberDrawn |= drawn && number;
            pageDrawn |= drawn && !number;
            ways.add(contact(source, point, point.label(), drawn));
        }
        Freshness freshness = Freshness.of(source, today);
        Checked checked = source.contacts().isEmpty() ? Checked.NOTHING
                : new Checked(wording.freshness(freshness), !(freshness instanceof Freshness.Recent));
        List<String> notFor = source.guidance().notFor().stream().map(this::notFor).toList();
        return new HandoutEntry(source.title(), byline, SourceNotices.of(source, catalogue, texts),
                List.of(source.summary()),
                sections(Stream.of(Section.ways("", ways),
                        Section.list(texts.of("heading.source.not-for"), notFor))), checked);
    }

    private String notFor(Guidance.NotFor one) {
        List<String> instead = titles(one.instead());
        return instead.isEmpty() ? one.text() : texts.of("cli.step", one.text(), String.join(", ", instead));
    }

    private Contact contact(Source source, ContactPoint point, String label, boolean drawn) {
        String value = point.value().map(wording::readable).orElseGet(() -> contacts.instead(point));
        boolean toCall = point.channel().isNumber() && point.value().isPresent();
        String note = point.value().isPresent() || point.channel().isNumber() ? point.note().orElse("") : "";
        List<String> details = Stream.of(contacts.lasting(point), note).filter(one -> !one.isEmpty()).toList();
        return new Contact(label, value, details,
                toCall ? contacts.caution(source, today).orElse("") : "", point.address(), drawn);
    }

    private HandoutEntry article(Article article, String byline) {
        List<String> notices = article.text().contentNote()
                .map(note -> texts.of("cli.content-note", note)).stream().toList();
        List<Contact> ways = article.publication().address().map(address -> new Contact(
                texts.of("heading.article.address"), wording.readable(address), List.of(), "",
                Optional.of(address), true)).stream().toList();
        return new HandoutEntry(article.title(), byline, notices, List.of(article.summary()),
                sections(Stream.of(
                        Section.list(texts.of("heading.article.key-points"), article.text().keyPoints()),
                        Section.list(texts.of("heading.article.changed-since"), article.text().changedSince()),
                        Section.list(texts.of("heading.alongside.signposted"), titles(article.links().signposts())),
                        Section.ways("", ways))), Checked.NOTHING);
    }

    private HandoutEntry situation(Situation situation, String byline) {
        List<String> notices = situation.emergencyFirst() ? List.of(texts.of("situation.emergency")) : List.of();
        List<Contact> ways = situation.plan().routes().stream().flatMap(route -> route(route).stream()).toList();
        return new HandoutEntry(situation.title(), byline, notices, List.of(situation.summary()),
                sections(Stream.of(steps("heading.situation.first-steps", situation.plan().firstSteps()),
                        steps("heading.situation.do-not", situation.plan().doNot()),
                        Section.ways(texts.of("heading.situation.routes"), ways),
                        steps("heading.situation.talking", situation.plan().talkingAboutIt()))),
                new Checked(texts.of("provenance.steps"), false));
    }

    /// A route with the first way to get there that may be shown, since a name alone is of no use on paper.
    private Optional<Contact> route(Situation.Route route) {
        return catalogue.find(route.source()).filter(Source.class::isInstance).map(Source.class::cast)
                .flatMap(source -> ContactWording.shown(source).stream()
                        .filter(point -> point.value().isPresent()).findFirst().map(point -> {
                            Contact way = contact(source, point, source.title(), false);
                            List<String> details = Stream.concat(Stream.of(wording.dots(List.of(route.who(),
                                    wording.nations(route.nations())))), way.details().stream()).toList();
                            return new Contact(way.label(), way.value(), details, way.caution(), way.address(), false);
                        }));
    }

    private Section steps(String heading, List<Situation.Step> steps) {
        return Section.list(texts.of(heading), steps.stream().map(step -> {
            String from = String.join(", ", titles(step.sources()));
            return from.isEmpty() ? step.text() : texts.of("cli.step", step.text(), from);
        }).toList());
    }

    private List<String> titles(List<EntryId> ids) {
        return catalogue.links(ids).stream().map(EntryLink::title).toList();
    }

    private static List<Section> sections(Stream<Section> all) {
        return all.filter(section -> !section.lines().isEmpty() || !section.contacts().isEmpty()).toList();
    }
}
