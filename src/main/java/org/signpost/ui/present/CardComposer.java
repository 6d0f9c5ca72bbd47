package org.signpost.ui.present;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.HelpNowRoute;
import org.signpost.catalogue.Nation;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.text.ContactWording;
import org.signpost.text.SourceNotices;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.present.AudienceCard.Call;
import org.signpost.ui.present.AudienceCard.Notice;
import org.signpost.ui.present.AudienceCard.Point;
import org.signpost.ui.present.AudienceCard.Section;
import org.signpost.ui.present.AudienceCard.Site;
import org.signpost.ui.present.AudienceCard.Tone;
import org.signpost.ui.present.PresenterCard.Before;

/// Puts the cards of a session into the words that the room and the presenter see. Reads the catalogue, so it works in
/// the background; it holds what it read, so it is made anew for each presentation.
final class CardComposer {
    /// Lines on what a source is: few enough to be read from a chair.
    private static final int MOST_LINES = 3;
    private static final String DOT = "•";
    private final Catalogue catalogue;
    private final Wording wording;
    private final ContactWording contacts;
    private final Texts texts;
    private final LocalDate today;
    private final Map<EntryId, PresenterCard> known = new HashMap<>();

    /// What is shown.
    ///
    /// @param help whom to call now, for the foot of every card
    record Composed(List<PresenterCard> cards, String help) {
        Composed {
            cards = List.copyOf(cards);
        }
    }

    /// @param clock tells how old a check is
    CardComposer(Catalogue catalogue, Wording wording, Clock clock) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.contacts = new ContactWording(wording);
        this.texts = wording.texts();
        this.today = LocalDate.ofInstant(clock.instant(), OpeningHours.UK);
    }

    /// Words cards, in order.
    Composed compose(List<SessionItem> items) {
        List<PresenterCard> cards = new ArrayList<>();
        for (SessionItem item : items) {
            PresenterCard plain = switch (item.card()) {
                case SessionCard.OfEntry card -> entry(card.entry(), card.title());
                case SessionCard.OfText card -> own(card);
            };
            cards.add(new PresenterCard(plain.title(), item.minutes(), item.notes(), plain.before(),
                    plain.onHandout(), plain.parts()));
        }
        return new Composed(cards, help());
    }

    private PresenterCard entry(EntryId id, String title) {
        return known.computeIfAbsent(id, one -> catalogue.find(one).map(this::entry).orElseGet(() -> unknown(title)));
    }

    private PresenterCard entry(Entry entry) {
        AudienceCard card = switch (entry) {
            case Source source -> source(source);
            case Article article -> article(article);
            case Situation situation -> situation(situation);
        };
        Before before = switch (entry) {
            case Source source -> new Before(source.guidance().deliveryLimits(), Optional.empty());
            case Article article -> new Before(List.of(), article.text().contentNote());
            case Situation _ -> Before.NOTHING;
        };
        return new PresenterCard(entry.title(), 0, "", before, onHandout(entry), CardParts.of(card));
    }

    private PresenterCard unknown(String title) {
        AudienceCard card = new AudienceCard("", title, List.of(new Notice(Tone.PLAIN,
                texts.of("present.unknown"), true)), Optional.empty(), Optional.empty(), List.of());
        return new PresenterCard(title, 0, "", Before.NOTHING, texts.of("present.handout-unknown"), List.of(card));
    }

    private PresenterCard own(SessionCard.OfText card) {
        List<Point> paragraphs = card.text().lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> new Point("", line, "")).toList();
        AudienceCard whole = new AudienceCard("", card.title(), List.of(), Optional.empty(), Optional.empty(),
                List.of(new Section("", paragraphs)));
        return new PresenterCard(card.title(), 0, "", Before.NOTHING, texts.of("present.handout-text"),
                CardParts.of(whole));
    }

    /// A source is one page for the room: as many lines on what it is as there is room for.
    private AudienceCard source(Source source) {
        return IntStream.iterate(MOST_LINES, most -> most > 1, most -> most - 1)
                .mapToObj(most -> source(source, most)).filter(card -> CardParts.of(card).size() == 1).findFirst()
                .orElseGet(() -> source(source, 1));
    }

    private AudienceCard source(Source source, int most) {
        String operator = source.profile().operator().equals(source.title()) ? "" : source.profile().operator();
        boolean gone = ContactWording.isGone(source);
        List<Section> sections = Stream.of(new Section("", points(gone ? List.of(source.summary())
                : shortLines(source, most))), new Section(texts.of("heading.source.not-for"),
                        gone ? List.of() : wrongRoute(source)))
                .filter(section -> !section.points().isEmpty()).toList();
        return new AudienceCard(wording.dots(List.of(source.profile().kind().name(), operator,
                where(source.scope().nations()))), source.title(), notices(source),
                number(source, ""), site(source), sections);
    }

    private List<Notice> notices(Source source) {
        return SourceNotices.of(source, catalogue, texts).stream()
                .map(one -> new Notice(Tone.PLAIN, one, true)).toList();
    }

    /// Where it holds, if not in all of the UK.
    private String where(List<Nation> nations) {
        return nations.size() == wording.taxonomy().nations().size() ? "" : wording.nations(nations);
    }

    /// The first few lines on what it is, or its summary where the catalogue has none.
    private static List<String> shortLines(Source source, int most) {
        List<String> all = source.guidance().whatItIs();
        return all.isEmpty() ? List.of(source.summary()) : all.subList(0, Math.min(most, all.size()));
    }

    /// What people most often use it for by mistake. That 999 is for emergencies stands at the foot already.
    private List<Point> wrongRoute(Source source) {
        List<EntryId> emergency = catalogue.helpNow().stream().limit(1).map(route -> route.source().id()).toList();
        return source.guidance().notFor().stream()
                .filter(one -> one.instead().stream().noneMatch(emergency::contains)).limit(1)
                .map(one -> {
                    List<EntryLink> instead = catalogue.links(one.instead());
                    boolean said = instead.stream().anyMatch(link -> one.text().contains(link.title()));
                    return new Point(DOT, one.text(), said ? "" : titles(one.instead())
                            .map(names -> texts.of("present.instead", names)).orElse(""));
                }).toList();
    }

    private AudienceCard article(Article article) {
        Article.Publication publication = article.publication();
        List<Notice> notices = article.text().contentNote().map(note -> new Notice(Tone.PLAIN, note, false)).stream()
                .toList();
        List<String> lines = article.text().keyPoints().isEmpty() ? List.of(article.summary())
                : article.text().keyPoints();
        return new AudienceCard(wording.dots(List.of(texts.of("type.article"), publication.publisher(),
                wording.date(publication.published()))), article.title(), notices, Optional.empty(),
                publication.address().map(this::site),
                Stream.of(new Section("", points(lines)), new Section(texts.of("heading.article.changed-since"),
                        points(article.text().changedSince()))).filter(one -> !one.points().isEmpty()).toList());
    }

    private AudienceCard situation(Situation situation) {
        List<Notice> notices = situation.emergencyFirst()
                ? List.of(new Notice(Tone.EMERGENCY, texts.of("situation.emergency"), true)) : List.of();
        return new AudienceCard(wording.dots(List.of(texts.of("type.situation"),
                where(situation.scope().nations()))), situation.title(), notices, Optional.empty(), Optional.empty(),
                Stream.of(steps("heading.situation.first-steps", situation.plan().firstSteps(), true),
                        steps("heading.situation.do-not", situation.plan().doNot(), false), routes(situation))
                        .filter(one -> !one.points().isEmpty()).toList());
    }

    private Section steps(String heading, List<Situation.Step> steps, boolean numbered) {
        List<Point> points = new ArrayList<>();
        for (Situation.Step step : steps) {
            points.add(new Point(numbered ? texts.of("list.number", points.size() + 1) : DOT, step.text(),
                    titles(step.sources()).map(names -> texts.of("present.from", names)).orElse("")));
        }
        return new Section(texts.of(heading), points);
    }

    /// Whom to contact, each with its number where one is confirmed.
    private Section routes(Situation situation) {
        List<Point> points = new ArrayList<>();
        for (Situation.Route route : situation.plan().routes()) {
            catalogue.find(route.source()).filter(Source.class::isInstance).map(Source.class::cast)
                    .ifPresent(source -> points.add(new Point(texts.of("list.number", points.size() + 1),
                            wording.dots(List.of(source.title(), number(source, "").filter(Call::confirmed)
                                    .map(Call::value).orElse(""), where(route.nations()))),
                            wording.dots(List.of(route.who(), number(source, "").filter(Call::confirmed)
                                    .map(Call::caution).orElse(""))))));
        }
        return new Section(texts.of("heading.situation.routes"), points);
    }

    /// The first confirmed number; where there is none but the source has one, what stands instead.
    private Optional<Call> number(Source source, String label) {
        List<ContactPoint> numbers = ContactWording.shown(source).stream().filter(point -> point.channel().isNumber())
                .toList();
        return numbers.stream().filter(point -> point.confirmed() && point.value().isPresent()).findFirst()
                .map(point -> new Call(point.label().equals(source.title()) ? label : point.label(),
                        point.value().orElseThrow(), true, contacts.lasting(point),
                        contacts.caution(source, today).orElse("")))
                .or(() -> numbers.stream().findFirst()
                        .map(point -> new Call(label, contacts.instead(point), false, "", "")));
    }

    private Optional<Site> site(Source source) {
        return ContactWording.shown(source).stream().flatMap(point -> point.value().stream())
                .filter(ContactWording::isPage).findFirst().map(this::site);
    }

    private Site site(String address) {
        return new Site(address, wording.site(address), wording.pageOfSite(address));
    }

    private static List<Point> points(List<String> lines) {
        return lines.stream().map(line -> new Point(DOT, line, "")).toList();
    }

    private Optional<String> titles(List<EntryId> ids) {
        List<String> names = catalogue.links(ids).stream().map(EntryLink::title).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private String onHandout(Entry entry) {
        return switch (entry) {
            case Source source when ContactWording.isGone(source) -> texts.of("present.handout-gone");
            case Source source when number(source, "").isPresent() -> texts.of("present.handout-number");
            case Source source when site(source).isPresent() -> texts.of("present.handout-site");
            case Source _ -> texts.of("present.handout-summary");
            case Article _ -> texts.of("present.handout-article");
            case Situation _ -> texts.of("present.handout-situation");
        };
    }

    /// 999 and the first helpline that has a number: "In danger right now? Call 999 · Childline 0800 1111".
    private String help() {
        List<HelpNowRoute> routes = catalogue.helpNow();
        String emergency = routes.isEmpty() ? "" : routes.getFirst().label(); // it says the number itself
        String line = routes.stream().skip(1)
                .flatMap(route -> number(route.source(), "").filter(Call::confirmed)
                        .map(one -> texts.of("present.help", route.label(),
                                wording.dots(List.of(one.value(), one.caution())))).stream())
                .findFirst().orElse("");
        return wording.dots(List.of(emergency, line));
    }
}
