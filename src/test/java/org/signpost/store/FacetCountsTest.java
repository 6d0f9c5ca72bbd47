package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.search.FacetGroup.AUDIENCE;
import static org.signpost.search.FacetGroup.FREE_TO_CALL;
import static org.signpost.search.FacetGroup.KIND;
import static org.signpost.search.FacetGroup.NATION;
import static org.signpost.search.FacetGroup.OPEN_NOW;
import static org.signpost.search.FacetGroup.TOPIC;
import static org.signpost.search.FacetGroup.WHEN;
import static org.signpost.testing.RealCatalogue.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Taxonomy;
import org.signpost.catalogue.Term;
import org.signpost.search.FacetCounts;
import org.signpost.search.FacetGroup;
import org.signpost.search.Filters;
import org.signpost.search.Only;
import org.signpost.search.SearchHit;
import org.signpost.search.SearchResults;
import org.signpost.testing.RealCatalogue;

/// A count tells what its tick would give.
final class FacetCountsTest {
    static Stream<Arguments> questions() {
        Filters none = Filters.NONE;
        return Stream.of(
                Arguments.of("", none),
                Arguments.of("grooming", none),
                Arguments.of("xylophone", none),
                Arguments.of("police xylophone", none),
                Arguments.of("", none.with(TOPIC, "grooming", true)),
                Arguments.of("", none.with(WHEN, OPEN_NOW, true)),
                Arguments.of("", none.with(TOPIC, "no-such-topic", true)),
                Arguments.of("online", none.with(TOPIC, "grooming", true).with(TOPIC, "gaming", true)
                        .with(NATION, "wales", true).with(Only.GUIDANCE)),
                Arguments.of("help", none.with(KIND, "helpline", true).with(WHEN, FREE_TO_CALL, true)
                        .with(AUDIENCE, "parents-carers", true)),
                Arguments.of("\"online\" -police", none.with(NATION, "scotland", true).with(Only.ARTICLES)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void eachCountIsWhatASearchWithThatTickGives(String text, Filters filters) {
        FacetCounts counts = find(text, filters).facets();

        for (FacetGroup group : FacetGroup.values()) {
            for (Map.Entry<String, Integer> count : counts.byGroup().getOrDefault(group, Map.of()).entrySet()) {
                Filters ticked = group == WHEN ? filters.with(WHEN, count.getKey(), true)
                        : filters.with(group, new TreeSet<>(List.of(count.getKey())));
                assertThat(find(text, ticked).total()).as("%s with %s ticked", text, count.getKey())
                        .isEqualTo(count.getValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void eachCountOfTypesIsWhatThatChoiceGives(String text, Filters filters) {
        FacetCounts counts = find(text, filters).facets();

        for (Only only : Only.values()) {
            assertThat(find(text, filters.with(only)).total()).as("%s, %s", text, only).isEqualTo(counts.of(only));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyCodeOfTheTaxonomyHasACountInItsOrder(String text, Filters filters) {
        FacetCounts counts = find(text, filters).facets();
        Taxonomy taxonomy = RealCatalogue.contents().taxonomy();

        assertThat(codes(counts, TOPIC)).isEqualTo(taxonomy.topics().stream().map(Term::code).toList());
        assertThat(codes(counts, AUDIENCE)).isEqualTo(taxonomy.audiences().stream().map(Term::code).toList());
        assertThat(codes(counts, KIND)).isEqualTo(taxonomy.kinds().stream().map(Term::code).toList());
        assertThat(codes(counts, NATION)).isEqualTo(taxonomy.nations().stream().map(Term::code).toList());
        assertThat(codes(counts, WHEN)).containsExactly(OPEN_NOW, FREE_TO_CALL);
    }

    private static List<String> codes(FacetCounts counts, FacetGroup group) {
        return new ArrayList<>(counts.byGroup().getOrDefault(group, Map.of()).keySet());
    }

    @Test
    void ticksOfOneGroupWidenTheAnswer() {
        Filters gaming = Filters.NONE.with(TOPIC, "gaming", true);
        Filters both = gaming.with(TOPIC, "bullying", true);

        assertThat(ids(find("", both))).containsAll(ids(find("", gaming)))
                .containsAll(ids(find("", Filters.NONE.with(TOPIC, "bullying", true))))
                .allSatisfy(id -> assertThat(RealCatalogue.catalogue().find(id).orElseThrow().scope().topics()
                        .stream().map(Term::code)).containsAnyOf("gaming", "bullying"));
    }

    /// The file keeps which entries bear a code; the entries keep which codes they bear.
    @ParameterizedTest
    @EnumSource(value = FacetGroup.class, names = {"TOPIC", "AUDIENCE", "KIND", "NATION"})
    void eachTickGivesTheEntriesThatBearItsCode(FacetGroup group) {
        Set<String> codes = find("", Filters.NONE).facets().byGroup().getOrDefault(group, Map.of()).keySet();

        assertThat(codes).isNotEmpty().allSatisfy(code ->
                assertThat(ids(find("", Filters.NONE.with(group, code, true)))).containsExactlyInAnyOrderElementsOf(
                        RealCatalogue.contents().entries().stream().filter(entry -> codes(entry, group).contains(code))
                                .map(Entry::id).toList()));
    }

    private static List<String> codes(Entry entry, FacetGroup group) {
        return switch (group) {
            case TOPIC -> entry.scope().topics().stream().map(Term::code).toList();
            case AUDIENCE -> entry.scope().audiences().stream().map(Term::code).toList();
            case NATION -> entry.scope().nations().stream().map(Term::code).toList();
            case KIND -> entry instanceof Source source ? List.of(source.profile().kind().code()) : List.of();
            case WHEN -> List.of();
        };
    }

    @Test
    void groupsNarrowEachOther() {
        List<EntryId> both = ids(find("", Filters.NONE.with(TOPIC, "gaming", true).with(NATION, "wales", true)));

        assertThat(both).isNotEmpty().isSubsetOf(ids(find("", Filters.NONE.with(TOPIC, "gaming", true))))
                .isSubsetOf(ids(find("", Filters.NONE.with(NATION, "wales", true))));
    }

    @Test
    void theTicksOfWhenNarrowEachOther() {
        List<EntryId> open = ids(find("", Filters.NONE.with(WHEN, OPEN_NOW, true)));
        List<EntryId> free = ids(find("", Filters.NONE.with(WHEN, FREE_TO_CALL, true)));
        List<EntryId> both = new ArrayList<>(open);
        both.retainAll(free);

        assertThat(both).isNotEmpty().hasSizeLessThan(open.size());
        assertThat(ids(find("", Filters.NONE.with(WHEN, OPEN_NOW, true).with(WHEN, FREE_TO_CALL, true))))
                .containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void openNowIsWhoCertainlyAnswersAtThatMoment() {
        List<EntryId> expected = RealCatalogue.contents().entries().stream()
                .filter(entry -> entry instanceof Source source && source.contacts().stream()
                        .anyMatch(FacetCountsTest::answersAtNoon))
                .map(entry -> entry.id()).toList();

        assertThat(expected).isNotEmpty();
        assertThat(ids(find("", Filters.NONE.with(WHEN, OPEN_NOW, true))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean answersAtNoon(ContactPoint contact) {
        boolean live = switch (contact.channel()) {
            case PHONE, SMS, TEXTPHONE -> contact.value().isPresent();
            case WEBCHAT, BSL -> true;
            case EMAIL, ONLINE_FORM, WEBSITE, APP, POST -> false;
        };
        return live && contact.confirmed() && contact.hours()
                .filter(hours -> hours.at(RealCatalogue.TUESDAY_NOON.atZone(OpeningHours.UK)).isOpen()).isPresent();
    }

    @Test
    void freeToCallIsAConfirmedNumberAtNoCost() {
        assertThat(ids(find("", Filters.NONE.with(WHEN, FREE_TO_CALL, true)))).contains(new EntryId("childline"))
                .allSatisfy(id -> assertThat(RealCatalogue.catalogue().find(id)).get()
                        .isInstanceOfSatisfying(Source.class, source ->
                                assertThat(source.contacts()).anyMatch(ContactPoint::isFreeToCall)));
    }

    private static List<EntryId> ids(SearchResults results) {
        return results.hits().stream().map(SearchHit::link).map(link -> link.id()).toList();
    }
}
