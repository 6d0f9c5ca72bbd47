package org.signpost.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// How old the check of a source is, against the limit of its kind: 90 days for helplines and reporting, 365 for others
/// (product page, safety rules). Told from the earliest day a date can mean, so that a check never looks newer than it
/// is.
public sealed interface Freshness {
    /// Kinds whose numbers change often.
    Set<String> SHORT_LIVED = Set.of("helpline", "reporting");
    /// Days after which a helpline or reporting route must be checked again.
    int SHORT_LIMIT = 90;
    /// Days after which any other source must be checked again.
    int LONG_LIMIT = 365;

    /// Checked within the limit.
    record Recent(PartialDate checked) implements Freshness {
    }

    /// Checked longer ago than the limit.
    ///
    /// @param days since the check, at the most
    record Old(PartialDate checked, long days) implements Freshness {
    }

    /// No evidence behind the contact details has a date.
    record NotDated() implements Freshness {
    }

    /// How old the check is on a day.
    static Freshness of(Source source, LocalDate today) {
        int limit = SHORT_LIVED.contains(source.profile().kind().code()) ? SHORT_LIMIT : LONG_LIMIT;
        return source.provenance().checkedOn().<Freshness>map(checked -> {
            long days = ChronoUnit.DAYS.between(checked.earliest(), today);
            return days > limit ? new Old(checked, days) : new Recent(checked);
        }).orElseGet(NotDated::new);
    }
}
