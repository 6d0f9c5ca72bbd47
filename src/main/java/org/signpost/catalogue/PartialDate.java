package org.signpost.catalogue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// A date as precise as its evidence: a year, a month or a day, in ISO form (`2026`, `2026-09`, `2026-09-21`).
///
/// Ordered by the earliest day it can mean, so that an imprecise date never looks newer than it may be.
public record PartialDate(String iso) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    /// @throws IllegalArgumentException or [java.time.DateTimeException] when it is no such date
    public PartialDate {
        if (!FORM.matcher(iso).matches()) {
            throw new IllegalArgumentException("not a year, month or day: " + iso);
        }
        earliest(iso);
    }

    /// The first day that the date can mean.
    public LocalDate earliest() {
        return earliest(iso);
    }

    /// Whether the day is known, the month only, or just the year.
    public Precision precision() {
        return switch (iso.length()) {
            case YEAR_LENGTH -> Precision.YEAR;
            case MONTH_LENGTH -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    /// How much of a date is known.
    public enum Precision {
        /// Only the year.
        YEAR,
        /// Year and month.
        MONTH,
        /// The day.
        DAY
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest().compareTo(other.earliest());
        return byDay != 0 ? byDay : Integer.compare(iso.length(), other.iso.length());
    }

    @Override
    public String toString() {
        return iso;
    }

    private static LocalDate earliest(String iso) {
        return switch (iso.length()) {
            case YEAR_LENGTH -> Year.parse(iso).atDay(1);
            case MONTH_LENGTH -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }
}
