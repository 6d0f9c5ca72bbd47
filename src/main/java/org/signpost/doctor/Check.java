package org.signpost.doctor;

import java.util.Locale;

/// What the doctor looks for. Errors fail the build; warnings are counted.
public enum Check {
    /// An entry leads to an id that does not exist.
    DEAD_REFERENCE(Severity.ERROR),
    /// A number stands in a text instead of in a confirmed contact point.
    NUMBER_IN_TEXT(Severity.ERROR),
    /// A number that must never ship (`resources/app/doctor/retired-numbers.tsv`).
    RETIRED_NUMBER(Severity.ERROR),
    /// Two entries bear the same name.
    NAME_CLASH(Severity.ERROR),
    /// A summary is longer than a list row holds.
    SUMMARY_TOO_LONG(Severity.ERROR),
    /// A word is spelt the American way.
    AMERICAN_SPELLING(Severity.ERROR),
    /// A closed or renamed source still has a number.
    CLOSED_WITH_NUMBER(Severity.ERROR),
    /// A former name or other spelling of one entry is a name of another.
    ALIAS_CLASH(Severity.WARNING),
    /// Two entries that do not name each other give the same number.
    SHARED_NUMBER(Severity.WARNING),
    /// An article names no source of the catalogue.
    ARTICLE_WITHOUT_SOURCES(Severity.WARNING),
    /// No article and no worry leads to a source.
    UNREACHED_SOURCE(Severity.WARNING),
    /// A number answers at hours that are not known.
    HOURS_NOT_KNOWN(Severity.WARNING),
    /// The evidence behind the contact details is older than its limit.
    CHECK_TOO_OLD(Severity.WARNING),
    /// No evidence behind the contact details has a date.
    CHECK_NOT_DATED(Severity.WARNING),
    /// A text for families asks for more than a reading age of 14.
    HARD_TO_READ(Severity.WARNING);

    /// How bad a finding is.
    public enum Severity {
        /// Fails the build.
        ERROR,
        /// Counted and shown.
        WARNING
    }

    private final Severity severity;

    Check(Severity severity) {
        this.severity = severity;
    }

    /// How bad it is.
    public Severity severity() {
        return severity;
    }

    /// The word in tables, such as `retired-number`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
