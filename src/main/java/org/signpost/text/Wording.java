package org.signpost.text;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.EntryType;
import org.signpost.catalogue.Freshness;
import org.signpost.catalogue.Nation;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.OpeningState;
import org.signpost.catalogue.PartialDate;
import org.signpost.catalogue.Taxonomy;
import org.signpost.search.Notice;
import org.signpost.search.Reason;
import org.signpost.search.SearchHit;

/// How dates, places, hours and kinds are put into words.
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
    private static final DateTimeFormatter WEEKDAY_AND_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    /// From half an hour before it, a change of state is told in minutes: soon enough to hurry, or to wait.
    private static final long SOON = 30;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_OF_TWO_YEARS = 730;
    private static final int DAYS_OF_A_YEAR = 365;

    private final Texts texts;
    private final Taxonomy taxonomy;

    public Wording(Texts texts, Taxonomy taxonomy) {
        this.texts = texts;
        this.taxonomy = taxonomy;
    }

    /// The texts behind it.
    public Texts texts() {
        return texts;
    }

    /// The terms of the catalogue.
    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /// "Learning resource · National Crime Agency · UK", or "Article · Premier Christian Radio · 16 July 2014".
    public String row(EntryLink link) {
        return switch (link.type()) {
            case SOURCE -> dots(List.of(kind(link), link.byline(), nations(link.nations())));
            case ARTICLE -> dots(List.of(texts.of("type.article"), link.byline(), date(new PartialDate(link.dated()))));
            case SITUATION -> dots(List.of(texts.of("type.situation"), nations(link.nations())));
        };
    }

    /// The kind of a source, or the type of anything else.
    public String kind(EntryLink link) {
        return link.type() == EntryType.SOURCE
                ? taxonomy.kinds().stream().filter(kind -> kind.code().equals(link.kind())).findFirst()
                        .map(kind -> kind.name()).orElse(link.kind())
                : texts.choice("type", link.type().code());
    }

    /// "UK" for all nations, "England and Wales" for some, nothing for none.
    public String nations(List<Nation> nations) {
        return nations.size() == taxonomy.nations().size() ? texts.of("nation.all") : and(nations);
    }

    /// The nations one by one: "England, Wales, Scotland and Northern Ireland".
    public String eachNation(List<Nation> nations) {
        return and(nations);
    }

    private String and(List<Nation> nations) {
        List<String> names = nations.stream().map(Nation::name).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        return texts.of("list.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /// Parts joined by middle dots, empty ones left out.
    public String dots(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// "16 July 2014", "July 2014" or "2014".
    public String date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> DAY.format(date.earliest());
            case MONTH -> MONTH.format(date.earliest());
            case YEAR -> date.iso();
        };
    }

    /// "any time", "open until 16:00", "closes in 10 minutes", "opens tomorrow 10:00", "hours not known: check".
    /// Minutes are counted from the minute that the clock shows, so the words hold until it shows another.
    public String opening(OpeningState state, ZonedDateTime now) {
        return switch (state) {
            case OpeningState.AlwaysOpen _ -> texts.of("hours.always");
            case OpeningState.NotKnown _ -> texts.of("hours.not-known");
            case OpeningState.Open open -> closes(open.closes(), now);
            case OpeningState.Closed closed -> opens(closed.opens(), now);
        };
    }

    private String closes(ZonedDateTime closes, ZonedDateTime now) {
        long minutes = minutes(now, closes);
        if (minutes <= SOON) {
            return texts.of("hours.closes-soon", minutes);
        }
        return closes.isAfter(now.plusDays(1)) ? texts.of("hours.open") : texts.of("hours.open-until", clock(closes));
    }

    private String opens(ZonedDateTime opens, ZonedDateTime now) {
        long minutes = minutes(now, opens);
        if (minutes <= SOON) {
            return texts.of("hours.opens-soon", minutes);
        }
        long days = ChronoUnit.DAYS.between(now.withZoneSameInstant(OpeningHours.UK).toLocalDate(),
                opens.toLocalDate());
        String time = CLOCK.format(opens);
        if (days == 0) {
            return texts.of("hours.opens-today", time);
        }
        if (days == 1) {
            return texts.of("hours.opens-tomorrow", time);
        }
        return texts.of("hours.opens-on", (days < DAYS_OF_A_WEEK ? WEEKDAY : WEEKDAY_AND_DATE).format(opens), time);
    }

    private static long minutes(ZonedDateTime now, ZonedDateTime then) {
        return ChronoUnit.MINUTES.between(now.truncatedTo(ChronoUnit.MINUTES), then);
    }

    /// A time at which something ends.
    private String clock(ZonedDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT) ? texts.of("week.midnight") : CLOCK.format(end);
    }

    /// The hours of a week in words: "Monday to Friday 10:00 to 16:00".
    public String week(OpeningHours hours) {
        return switch (hours) {
            case OpeningHours.Always _ -> texts.of("week.always");
            case OpeningHours.NotKnown _ -> texts.of("week.not-known");
            case OpeningHours.Weekly weekly -> {
                String periods = weekly.periods().stream().map(this::period).collect(Collectors.joining("; "));
                yield periods + texts.choice("week.bank-holidays", weekly.bankHolidays().code());
            }
        };
    }

    private String period(OpeningHours.Period period) {
        String closes = period.closes().equals(LocalTime.MIDNIGHT)
                ? texts.of("week.midnight") : CLOCK.format(period.closes());
        return texts.of("week.period", days(period), CLOCK.format(period.opens()), closes);
    }

    private String days(OpeningHours.Period period) {
        var sorted = period.days().stream().sorted().toList();
        if (sorted.size() == DAYS_OF_A_WEEK) {
            return texts.of("week.every-day");
        }
        boolean run = sorted.size() > 2
                && sorted.getLast().getValue() - sorted.getFirst().getValue() == sorted.size() - 1;
        List<String> names = sorted.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK)).toList();
        if (run) {
            return texts.of("week.run", names.getFirst(), names.getLast());
        }
        return names.size() == 1 ? names.getFirst()
                : texts.of("list.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /// "Checked 21 September 2026", "Last checked about 2 years ago: check before you call", "Date of check not known".
    public String freshness(Freshness freshness) {
        return switch (freshness) {
            case Freshness.Recent recent -> texts.of("checked.recent", date(recent.checked()));
            case Freshness.Old old -> texts.of("checked.old", date(old.checked()), ago(old.days()));
            case Freshness.NotDated _ -> texts.of("checked.not-dated");
        };
    }

    private String ago(long days) {
        if (days < DAYS_OF_TWO_YEARS) {
            return texts.of("ago.months", Math.max(1, days / DAYS_OF_A_MONTH));
        }
        return texts.of("ago.years", days / DAYS_OF_A_YEAR);
    }

    /// Why an entry is among the results, in a few words: "Former name: Thinkuknow". Nothing where the marked words
    /// show it already.
    public String reason(SearchHit hit) {
        return hit.reason().map(reason -> switch (reason.why()) {
            case NAME, TITLE, SUMMARY, TEXT -> "";
            case SAID -> hit.title().hasMarks() || hit.snippet().hasMarks() ? "" : said(reason);
            case FORMER_NAME, ALSO_CALLED, PERSON, PUBLISHER, DETAILS -> said(reason);
        }).orElse("");
    }

    private String said(Reason reason) {
        return texts.choice("reason", reason.why().code(), reason.text());
    }

    /// A notice as one sentence.
    public String notice(Notice notice) {
        return switch (notice) {
            case Notice.Renamed renamed -> texts.of("notice.renamed", renamed.former()) + " " + renamed.now() + ".";
            case Notice.Corrected corrected -> texts.of("notice.corrected", corrected.shown(), corrected.typed());
            case Notice.SomeWordsOnly _ -> texts.of("notice.some-words");
            case Notice.HiddenByFilters hidden -> texts.of("notice.hidden", hidden.hidden());
            case Notice.CutShort cut -> texts.of("notice.cut-short", cut.words());
        };
    }

    /// An address as people read it: without `https://www.` and a closing slash.
    public String readable(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /// The site of an address: "nspcc.org.uk".
    public String site(String address) {
        String readable = readable(address);
        int slash = readable.indexOf('/');
        return slash < 0 ? readable : readable.substring(0, slash);
    }

    /// The page within the site: "/about-us/helpline", or nothing for the first page.
    public String pageOfSite(String address) {
        return readable(address).substring(site(address).length());
    }
}
