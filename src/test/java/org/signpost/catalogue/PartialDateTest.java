package org.signpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.catalogue.PartialDate.Precision;

final class PartialDateTest {
    @ParameterizedTest
    @CsvSource({"2026, YEAR, 2026-01-01", "2026-09, MONTH, 2026-09-01", "2026-09-21, DAY, 2026-09-21",
            "2024-02-29, DAY, 2024-02-29"})
    void aDateIsAsPreciseAsItIsWritten(String iso, Precision precision, LocalDate earliest) {
        PartialDate date = new PartialDate(iso);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-9", "2026-09-1", "21/09/2026", "2026-09-21T10:00", "2026-", "2026\n",
            "٢٠٢٦", "-2026", "soon"})
    void whatIsNotWrittenInIsoFormIsNoDate(String text) {
        assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-00", "2026-13", "2026-02-29", "2026-04-31", "2026-09-00", "1900-02-29"})
    void whatIsNotInTheCalendarIsNoDate(String text) {
        assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void anImpreciseDateNeverLooksNewerThanItMayBe() {
        assertThat(Stream.of("2026-01-02", "2027", "2026", "2025-12-31", "2026-01-01", "2026-01", "2026-02")
                .map(PartialDate::new).sorted().map(PartialDate::iso))
                .containsExactly("2025-12-31", "2026", "2026-01", "2026-01-01", "2026-01-02", "2026-02", "2027");
    }

    @Test
    void onlyTheSameWritingIsEqual() {
        assertThat(new PartialDate("2026")).isEqualTo(new PartialDate("2026"))
                .isEqualByComparingTo(new PartialDate("2026"))
                .isNotEqualTo(new PartialDate("2026-01"))
                .isNotEqualByComparingTo(new PartialDate("2026-01"));
    }
}
