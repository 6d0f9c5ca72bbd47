package org.signpost.doctor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Audience;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Freshness;
import org.signpost.catalogue.Guidance;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;

/// Examines a whole catalogue.
public final class ContentDoctor {
    private static final int LONGEST_SUMMARY = 160;
    /// The upper end of the reading age that texts for parents aim at (12 to 14).
    private static final double READING_AGE = 14;
    private static final String FAMILIES = "parents-carers";
    private static final Set<String> FOR_FAMILIES = Set.of("summary", "whatItIs", "useWhen", "notFor");

    private final List<Entry> entries;
    private final Set<EntryId> ids = new HashSet<>();
    private final RetiredNumbers retired;
    private final LocalDate today;
    private final List<ContentFinding> findings = new ArrayList<>();

    private ContentDoctor(List<Entry> entries, RetiredNumbers retired, LocalDate today) {
        this.entries = entries;
        this.retired = retired;
        this.today = today;
        entries.forEach(entry -> ids.add(entry.id()));
    }

    /// What is wrong or weak, errors first, then by entry.
    ///
    /// @param today the day against which the age of checks is told
    public static List<ContentFinding> examine(List<Entry> entries, RetiredNumbers retired, LocalDate today) {
        return new ContentDoctor(entries, retired, today).run();
    }

    private List<ContentFinding> run() {
        for (Entry entry : entries) {
            texts(entry);
            references(entry);
            switch (entry) {
                case Source source -> source(source);
                case Article article -> {
                    if (article.links().names().isEmpty() && article.links().signposts().isEmpty()) {
                        say(Check.ARTICLE_WITHOUT_SOURCES, article, "names", "nothing", "a source that it names");
                    }
                }
                case Situation situation -> readable(situation, "the whole page", EntryText.of(situation));
            }
        }
        unreached();
        sharedNumbers();
        Names.examine(entries, findings::add);
        findings.sort(Comparator.comparing(ContentFinding::check).thenComparing(ContentFinding::file)
                .thenComparing(ContentFinding::field));
        return List.copyOf(findings);
    }

    private void texts(Entry entry) {
        if (entry.summary().length() > LONGEST_SUMMARY) {
            say(Check.SUMMARY_TOO_LONG, entry, "summary", entry.summary().length() + " characters",
                    "at most " + LONGEST_SUMMARY);
        }
        for (EntryText text : EntryText.of(entry)) {
            for (String number : Numbers.in(text.text())) {
                if (retired.reason(number).isPresent()) {
                    say(Check.RETIRED_NUMBER, entry, text.field(), number, retired.reason(number).get());
                } else if (text.ours()) {
                    say(Check.NUMBER_IN_TEXT, entry, text.field(), number, "numbers only in confirmed contact points");
                }
            }
            if (text.ours()) {
                Spelling.american(text.text()).forEach(word ->
                        say(Check.AMERICAN_SPELLING, entry, text.field(), word, "British spelling"));
            }
        }
    }

    private void references(Entry entry) {
        for (EntryId target : targets(entry)) {
            if (!ids.contains(target)) {
                say(Check.DEAD_REFERENCE, entry, "links", target.value(), "an id that exists");
            }
        }
    }

    private static List<EntryId> targets(Entry entry) {
        List<EntryId> targets = new ArrayList<>();
        switch (entry) {
            case Source source -> {
                targets.addAll(source.profile().related());
                targets.addAll(source.profile().status().replacedBy());
                source.guidance().notFor().stream().map(Guidance.NotFor::instead).forEach(targets::addAll);
            }
            case Article article -> {
                targets.addAll(article.links().names());
                targets.addAll(article.links().signposts());
            }
            case Situation situation -> {
                situation.plan().routes().forEach(route -> targets.add(route.source()));
                situation.plan().notFor().forEach(wrong -> targets.add(wrong.source()));
                List.of(situation.plan().firstSteps(), situation.plan().doNot(), situation.plan().talkingAboutIt())
                        .forEach(steps -> steps.forEach(step -> targets.addAll(step.sources())));
            }
        }
        return targets;
    }

    private void source(Source source) {
        Status.State state = source.profile().status().state();
        for (ContactPoint point : source.contacts()) {
            if (!point.channel().isNumber() || point.value().isEmpty()) {
                continue;
            }
            String number = point.value().get();
            retired.reason(number).ifPresent(reason -> say(Check.RETIRED_NUMBER, source, "contacts", number, reason));
            if (state == Status.State.CLOSED || state == Status.State.RENAMED) {
                say(Check.CLOSED_WITH_NUMBER, source, "contacts", number, "no number on a closed or renamed source");
            }
            if (point.hours().orElse(new OpeningHours.NotKnown()) instanceof OpeningHours.NotKnown) {
                say(Check.HOURS_NOT_KNOWN, source, "contacts", number, "hours with evidence");
            }
        }
        if (state == Status.State.ACTIVE && !source.contacts().isEmpty()) {
            freshness(source);
        }
        if (source.scope().audiences().stream().map(Audience::code).anyMatch(FAMILIES::equals)) {
            List<EntryText> page = EntryText.of(source).stream()
                    .filter(text -> FOR_FAMILIES.contains(text.field())).toList();
            readable(source, "summary to notFor", page);
        }
    }

    private void freshness(Source source) {
        switch (Freshness.of(source, today)) {
            case Freshness.Recent _ -> {
            }
            case Freshness.Old old -> say(Check.CHECK_TOO_OLD, source, "evidence",
                    old.checked() + ", " + old.days() + " days", "a check within its limit");
            case Freshness.NotDated _ -> say(Check.CHECK_NOT_DATED, source, "evidence", "no date",
                    "dated evidence of a contact detail");
        }
    }

    private void readable(Entry entry, String field, List<EntryText> texts) {
        double age = ReadingLevel.age(texts.stream().filter(EntryText::ours).map(EntryText::text).toList());
        if (age > READING_AGE) {
            say(Check.HARD_TO_READ, entry, field, "reading age " + Math.round(age), "at most " + (int) READING_AGE);
        }
    }

    private void unreached() {
        Set<EntryId> reached = new HashSet<>();
        entries.stream().filter(entry -> !(entry instanceof Source)).forEach(entry -> reached.addAll(targets(entry)));
        for (Entry entry : entries) {
            if (entry instanceof Source && !reached.contains(entry.id())) {
                say(Check.UNREACHED_SOURCE, entry, "id", "no article or worry leads here", "at least one");
            }
        }
    }

    private void sharedNumbers() {
        Map<String, Source> bearers = new HashMap<>();
        for (Entry entry : entries) {
            if (!(entry instanceof Source source)) {
                continue;
            }
            for (ContactPoint point : source.contacts()) {
                String digits = Numbers.digits(point.channel().isNumber() ? point.value().orElse("") : "");
                if (digits.isEmpty() || Numbers.WELL_KNOWN.contains(digits)) {
                    continue;
                }
                Source bearer = bearers.putIfAbsent(digits, source);
                if (bearer != null && !bearer.id().equals(source.id()) && !targets(source).contains(bearer.id())
                        && !targets(bearer).contains(source.id())) {
                    say(Check.SHARED_NUMBER, source, "contacts", point.value().orElse("") + " is the number of "
                            + bearer.id() + " too", "entries that name each other");
                }
            }
        }
    }

    private void say(Check check, Entry entry, String field, String found, String expected) {
        findings.add(new ContentFinding(check, entry.type(), entry.id(), field, found, expected));
    }
}
