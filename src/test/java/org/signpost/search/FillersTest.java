package org.signpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FillersTest {
    @ParameterizedTest
    @CsvSource({
        "someone is blackmailing my son, blackmailing son",
        "what is ceop, ceop",
        "I'm worried about my child, worried child",
        "who, who",
        "to be or not, not",
        "the who, the who",
        "\"the mix\" and the police, the mix police",
        "is my OR your child, my your child"})
    void questionsAreAskedByTheWordsThatCarryThem(String typed, String asked) {
        assertThat(words(QueryParser.parse(typed).meaning())).isEqualTo(List.of(asked.split(" ", -1)));
    }

    private static List<String> words(ParsedQuery query) {
        return query.all().stream().flatMap(part -> part.alternatives().stream())
                .flatMap(words -> words.words().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({"Stop It Now, stopitnow", "the mix, themix"})
    void aNameIsLookedUpWhole(String typed, String name) {
        assertThat(Stream.of(QueryParser.parse(typed).meaning().name())).containsExactly(name);
    }
}
