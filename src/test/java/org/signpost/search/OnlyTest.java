package org.signpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.signpost.catalogue.EntryType;

final class OnlyTest {
    @ParameterizedTest
    @CsvSource({"ALL, true, true, true", "GUIDANCE, true, false, true", "SOURCES, true, false, false",
            "ARTICLES, false, true, false", "SITUATIONS, false, false, true"})
    void eachChoiceAdmitsItsTypes(Only only, boolean source, boolean article, boolean situation) {
        assertThat(only.admits(EntryType.SOURCE)).isEqualTo(source);
        assertThat(only.admits(EntryType.ARTICLE)).isEqualTo(article);
        assertThat(only.admits(EntryType.SITUATION)).isEqualTo(situation);
    }

    @ParameterizedTest
    @EnumSource
    void eachChoiceIsFoundByItsCode(Only only) {
        assertThat(Only.ofCode(only.code())).contains(only);
    }

    @Test
    void anyOtherWordIsNoChoice() {
        assertThat(Only.ofCode("books")).isEmpty();
        assertThat(Only.ofCode("")).isEmpty();
    }
}
