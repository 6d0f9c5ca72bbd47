package org.signpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FreshnessTest {
    private static Source source(String kind, Optional<PartialDate> checked) {
        return new Source(new EntryId("harbour-line"),
                new Names("Harbour Line", Optional.empty(), List.of(), List.of()),
                new Source.Profile(new Kind(kind, kind), "Harbour Trust", "A made-up line.",
                        new Status(Status.State.ACTIVE, List.of(), Optional.empty()), List.of()),
                new Guidance(List.of(), List.of(), List.of(), List.of(), List.of()),
                new Scope(List.of(), List.of(), List.of(), Optional.empty(), List.of()), List.of(),
                new Provenance(Confidence.CONFIRMED, checked, List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"helpline, 2026-01-01, 2026-04-01, recent", "helpline, 2026-01-01, 2026-04-02, old for 91 days",
            "reporting, 2026-01-01, 2026-04-02, old for 91 days", "charity, 2026-01-01, 2026-04-02, recent",
            "charity, 2026-01-01, 2027-01-01, recent", "charity, 2026-01-01, 2027-01-02, old for 366 days",
            "helpline, 2026-01, 2026-04-02, old for 91 days", "charity, 2026, 2027-01-02, old for 366 days",
            "helpline, 2026-05-01, 2026-04-01, recent"})
    void aCheckGrowsOldAfterTheLimitOfItsKind(String kind, String checked, LocalDate today, String expected) {
        Freshness freshness = Freshness.of(source(kind, Optional.of(new PartialDate(checked))), today);

        assertThat(switch (freshness) {
            case Freshness.Recent _ -> "recent";
            case Freshness.Old old -> "old for " + old.days() + " days";
            case Freshness.NotDated _ -> "not dated";
        }).isEqualTo(expected);
    }

    @Test
    void withoutADateItIsSaidToHaveNone() {
        assertThat(Freshness.of(source("helpline", Optional.empty()), LocalDate.of(2026, 1, 1)))
                .isEqualTo(new Freshness.NotDated());
    }
}
