package org.signpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntryIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"childline", "emergency-999", "999", "a", "a-b-c"})
    void smallLettersDigitsAndSingleHyphensMakeAnId(String text) {
        assertThat(EntryId.isValid(text)).isTrue();
        assertThat(new EntryId(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a-", "a--b", "Childline", "ceop_education", "a b", "é", "a\n", "\na",
            "../a", "a.json", "٣", "ａ"})
    void anythingElseIsNoId(String text) {
        assertThat(EntryId.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryId(text)).withMessageContaining(text);
    }

    @Test
    void sixtyFourCharactersAreTheMost() {
        assertThat(EntryId.isValid("a".repeat(64))).isTrue();
        assertThat(EntryId.isValid("a".repeat(65))).isFalse();
    }

    @Test
    void idsSortAsTheirTextsDo() {
        assertThat(List.of(new EntryId("b"), new EntryId("a-b"), new EntryId("a")).stream().sorted())
                .containsExactly(new EntryId("a"), new EntryId("a-b"), new EntryId("b"));
    }
}
