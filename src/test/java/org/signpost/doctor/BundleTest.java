package org.signpost.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.testing.PseudoLocale;
import org.signpost.text.Texts;

/// Every text of the window and the commands: calm, British, and ready for another language.
final class BundleTest {
    private static final ResourceBundle BUNDLE = Texts.british().bundle();

    static Stream<String> keys() {
        return BUNDLE.keySet().stream().sorted();
    }

    @Test
    void noTextShouts() {
        assertThat(keys().map(BUNDLE::getString)).hasSizeGreaterThan(200).noneMatch(text -> text.contains("!"));
    }

    @Test
    void everyTextIsBritish() {
        assertThat(keys().flatMap(key -> Spelling.american(BUNDLE.getString(key)).stream())).isEmpty();
        assertThat(Spelling.american("the color of a catalog")).as("the check finds some").hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyTextIsAPatternInEnglishAndInAnotherLanguage(String key) {
        Object[] values = IntStream.range(0, 5).<Object>mapToObj(place -> BUNDLE.getString(key)
                .contains("{" + place + ",choice") || place == 0 ? (Object) 7 : "b").toArray();
        for (String pattern : List.of(BUNDLE.getString(key), PseudoLocale.pattern(BUNDLE.getString(key)))) {
            String text = new MessageFormat(pattern, Locale.UK).format(values);
            assertThat(text).doesNotContain("{", "}");
            assertThat(new MessageFormat(pattern, Locale.UK).getFormats())
                    .hasSameSizeAs(new MessageFormat(BUNDLE.getString(key), Locale.UK).getFormats());
        }
    }

    @Test
    void aPatternKeepsItsPlaceholdersAndChoices() {
        assertThat(PseudoLocale.pattern("Copy {0}")).isEqualTo("⟦Çöþý {0} ẽ⟧");
        assertThat(PseudoLocale.pattern("{0}")).isEqualTo("{0}");
        assertThat(PseudoLocale.pattern("in {0,choice,1#1 day|1<{0} days}"))
                .isEqualTo("⟦îñ {0,choice,1#1 đàý|1<{0} đàýš} ẽẽẽ⟧");
    }
}
