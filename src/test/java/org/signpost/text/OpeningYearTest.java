package org.signpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.catalogue.OpeningHours;
import org.signpost.testing.HoursPattern;
import org.signpost.testing.RealCatalogue;

/// What is said of opening hours over a year: the table is `opening-year.tsv`.
final class OpeningYearTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "org", "signpost", "text",
            "opening-year.tsv");
    private final Wording wording = new Wording(Texts.british(), RealCatalogue.catalogue().taxonomy());

    static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theWordsAreThoseOfTheTable(List<String> row) {
        assertThat(row).hasSize(4);
        String moment = row.get(0) + "T" + row.get(1);
        ZonedDateTime now = moment.contains("+") ? ZonedDateTime.parse(moment).withZoneSameInstant(OpeningHours.UK)
                : LocalDateTime.parse(moment).atZone(OpeningHours.UK);
        assertThat(now.toLocalDateTime().toString()).as("a time that the clock shows")
                .startsWith(moment.replaceFirst("\\+.*", ""));
        assertThat(wording.opening(HoursPattern.of(row.get(2)).at(now), now)).isEqualTo(row.get(3));
    }
}
