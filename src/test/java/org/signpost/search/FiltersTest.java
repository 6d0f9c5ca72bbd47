package org.signpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.signpost.search.FacetGroup.KIND;
import static org.signpost.search.FacetGroup.TOPIC;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class FiltersTest {
    private static final Filters GAMING = Filters.NONE.with(TOPIC, "gaming", true);

    @Test
    void aTickSetAndTakenAwayLeavesNothing() {
        assertThat(GAMING.of(TOPIC)).containsExactly("gaming");
        assertThat(GAMING.isEmpty()).isFalse();
        assertThat(GAMING.with(TOPIC, "gaming", false)).isEqualTo(Filters.NONE);
        assertThat(GAMING.with(TOPIC, "gaming", false).isEmpty()).isTrue();
    }

    @Test
    void aTickSetTwiceIsSetOnce() {
        assertThat(GAMING.with(TOPIC, "gaming", true)).isEqualTo(GAMING);
        assertThat(GAMING.with(TOPIC, "bullying", false)).isEqualTo(GAMING);
    }

    @Test
    void theOrderOfTickingDoesNotMatter() {
        assertThat(GAMING.with(KIND, "helpline", true).with(TOPIC, "bullying", true))
                .isEqualTo(Filters.NONE.with(TOPIC, "bullying", true).with(KIND, "helpline", true).and(GAMING));
    }

    @Test
    void aGroupWithoutTicksIsNoGroup() {
        assertThat(new Filters(Only.ALL, Map.of(TOPIC, Collections.emptySortedSet()))).isEqualTo(Filters.NONE);
        assertThat(GAMING.with(TOPIC, new TreeSet<>())).isEqualTo(Filters.NONE);
    }

    @Test
    void theChoiceOfTypesKeepsTheTicks() {
        assertThat(GAMING.with(Only.ARTICLES)).isEqualTo(new Filters(Only.ARTICLES, GAMING.ticks()));
        assertThat(Filters.NONE.with(Only.ARTICLES).isEmpty()).as("no tick is set").isTrue();
    }

    @Test
    void joinedTheOthersChoiceOfTypesWinsUnlessItIsAll() {
        Filters articles = Filters.NONE.with(Only.ARTICLES);
        Filters sources = Filters.NONE.with(Only.SOURCES);

        assertThat(articles.and(sources).only()).isEqualTo(Only.SOURCES);
        assertThat(articles.and(Filters.NONE).only()).isEqualTo(Only.ARTICLES);
    }

    @Test
    void filtersNeverChangeFromOutside() {
        SortedSet<String> codes = new TreeSet<>(Collections.singleton("gaming"));
        Map<FacetGroup, SortedSet<String>> ticks = new EnumMap<>(Map.of(TOPIC, codes));
        Filters filters = new Filters(Only.ALL, ticks);
        codes.add("bullying");
        ticks.clear();

        assertThat(filters).isEqualTo(GAMING);
        assertThatThrownBy(() -> filters.of(TOPIC).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> filters.ticks().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Provide
    static Arbitrary<Filters> filters() {
        Arbitrary<SortedSet<String>> codes = Arbitraries.of("a", "b", "c").set().map(TreeSet::new);
        Arbitrary<Map<FacetGroup, SortedSet<String>>> ticks = Arbitraries.maps(Arbitraries.of(FacetGroup.class), codes);
        return Combinators.combine(Arbitraries.of(Only.class), ticks).as(Filters::new);
    }

    @Property(tries = 200)
    void joiningIsAssociativeAndNothingAddsNothing(@ForAll("filters") Filters a, @ForAll("filters") Filters b,
            @ForAll("filters") Filters c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.and(Filters.NONE)).isEqualTo(a);
        assertThat(Filters.NONE.and(a)).isEqualTo(a);
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.and(b).ticks()).isEqualTo(b.and(a).ticks());
    }
}
