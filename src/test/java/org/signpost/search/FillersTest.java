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
        assertThat(words(Fillers.without(QueryParser.parse(typed).all()))).isEqualTo(List.of(asked.split(" ", -1)));
    }

    private static List<String> words(List<ParsedQuery.AnyOf> parts) {
        return parts.stream().flatMap(part -> part.alternatives().stream())
                .flatMap(words -> words.words().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({"Stop It Now, stopitnow", "the mix, themix"})
    void aNameIsLookedUpWhole(String typed, String name) {
        assertThat(Stream.of(QueryParser.parse(typed).name())).containsExactly(name);
    }
}
