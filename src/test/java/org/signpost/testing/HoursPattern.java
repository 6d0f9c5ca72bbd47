package org.signpost.testing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.OpeningHours.BankHolidays;
import org.signpost.catalogue.OpeningHours.Period;

/// Hours as a table of tests writes them: `Mon-Fri 10:00-16:00, Sat 20:00-24:00`, `always`, `not known`, `no periods`.
public final class HoursPattern {
    private HoursPattern() {
    }

    /// The hours.
    public static OpeningHours of(String pattern) {
        return switch (pattern) {
            case "always" -> new OpeningHours.Always();
            case "not known" -> new OpeningHours.NotKnown();
            case "no periods" -> new OpeningHours.Weekly(List.of(), BankHolidays.NOT_KNOWN);
            default -> new OpeningHours.Weekly(Stream.of(pattern.split(", ", -1)).map(HoursPattern::period).toList(),
                    BankHolidays.NOT_KNOWN);
        };
    }

    private static Period period(String pattern) {
        List<String> parts = List.of(pattern.split("[ -]", -1));
        int times = parts.size() - 2;
        return new Period(days(day(parts.getFirst()), day(parts.get(times - 1))), time(parts.get(times)),
                time(parts.getLast()));
    }

    private static Set<DayOfWeek> days(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = new TreeSet<>(List.of(first, last));
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(name.toUpperCase(Locale.ROOT))).findFirst().orElseThrow();
    }

    private static LocalTime time(String time) {
        return "24:00".equals(time) ? LocalTime.MIDNIGHT : LocalTime.parse(time);
    }
}
