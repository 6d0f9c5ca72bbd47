package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.testing.RealCatalogue.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.signpost.catalogue.Alongside;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.EntryType;
import org.signpost.catalogue.HelpNowRoute;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;
import org.signpost.testing.RealCatalogue;

/// What stands beside what, in the catalogue as it is.
final class SqliteCatalogueTest {
    private static final EntryId CEOP = new EntryId("ceop-education");
    private static final EntryId NOBODY = new EntryId("no-such-entry");

    private static List<String> ids(List<EntryLink> links) {
        return links.stream().map(link -> link.id().value()).toList();
    }

    private static <T extends Entry> Stream<T> all(Class<T> type) {
        return RealCatalogue.contents().entries().stream().filter(type::isInstance).map(type::cast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shropshire-star-2024-undercover-online", "premier-2014-660-arrests"})
    void guidanceStandsNextToTheArticlesThatTheProjectBeganWith(String article) {
        Alongside besideTheArticle = catalogue().alongside(new EntryId(article));
        Alongside besideTheSource = catalogue().alongside(CEOP);

        assertThat(Stream.concat(ids(besideTheArticle.named()).stream(), ids(besideTheArticle.signposted()).stream()))
                .contains("ceop-education");
        assertThat(besideTheSource.articles().stream().map(each -> each.id().value())).contains(article);
    }

    @Test
    void everyArticleIsBesideEachSourceItNamesAndTheOtherWayRound() {
        for (Source source : all(Source.class).toList()) {
            List<EntryId> expected = all(Article.class).filter(article -> article.links().names().contains(source.id())
                    || article.links().signposts().contains(source.id())).map(Article::id).toList();

            assertThat(catalogue().alongside(source.id()).articles().stream().map(Article::id))
                    .as(source.id().value()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void theArticlesBesideASourceAreNewestFirst() {
        assertThat(catalogue().alongside(CEOP).articles()).hasSizeGreaterThan(1)
                .isSortedAccordingTo(Comparator.comparing((Article each) -> each.publication().published()).reversed());
    }

    @Test
    void besideAnArticleASourceStandsOnce() {
        for (Article article : all(Article.class).toList()) {
            Alongside beside = catalogue().alongside(article.id());

            assertThat(beside.signposted().stream().map(EntryLink::id)).isEqualTo(article.links().signposts());
            assertThat(beside.named().stream().map(EntryLink::id)).isEqualTo(article.links().names().stream()
                    .filter(id -> !article.links().signposts().contains(id)).toList());
        }
    }

    @Test
    void besideAWorryStandItsRoutesInOrder() {
        for (Situation situation : all(Situation.class).toList()) {
            assertThat(catalogue().alongside(situation.id()).routes().stream().map(EntryLink::id))
                    .isEqualTo(situation.plan().routes().stream().map(Situation.Route::source).distinct().toList());
        }
    }

    @Test
    void besideASourceStandTheWorriesThatLeadToItAndWhatIsUsedWithIt() {
        Alongside beside = catalogue().alongside(new EntryId("ceop-safety-centre"));

        assertThat(ids(beside.situations())).contains("online-grooming");
        assertThat(catalogue().find(new EntryId("ceop-safety-centre"))).get().isInstanceOfSatisfying(Source.class,
                source -> assertThat(beside.oftenUsedWith().stream().map(EntryLink::id))
                        .isNotEmpty().isEqualTo(source.profile().related()));
    }

    @Test
    void anUnknownIdHasNothingBesideIt() {
        assertThat(catalogue().find(NOBODY)).isEmpty();
        assertThat(catalogue().alongside(NOBODY)).isEqualTo(Alongside.NOTHING);
    }

    @Test
    void linksKeepTheirOrderAndLeaveUnknownIdsOut() {
        List<EntryId> asked = List.of(new EntryId("childline"), NOBODY, CEOP, new EntryId("online-grooming"), CEOP);

        assertThat(ids(catalogue().links(asked)))
                .containsExactly("childline", "ceop-education", "online-grooming", "ceop-education");
        assertThat(catalogue().links(List.of())).isEmpty();
    }

    @Test
    void aLinkSaysEnoughToShowIt() {
        assertThat(catalogue().links(List.of(CEOP, new EntryId("premier-2014-660-arrests")))).satisfiesExactly(
                source -> {
                    assertThat(source.type()).isEqualTo(EntryType.SOURCE);
                    assertThat(source.title()).isEqualTo("CEOP Education");
                    assertThat(source.kind()).isEqualTo("education");
                    assertThat(source.byline()).isEqualTo("National Crime Agency");
                    assertThat(source.dated()).isEmpty();
                    assertThat(source.nations()).isEqualTo(RealCatalogue.contents().taxonomy().nations());
                },
                article -> {
                    assertThat(article.type()).isEqualTo(EntryType.ARTICLE);
                    assertThat(article.kind()).isEmpty();
                    assertThat(article.dated()).startsWith("2014");
                });
    }

    @ParameterizedTest
    @EnumSource
    void allEntriesOfATypeAreListed(EntryType type) {
        List<EntryLink> links = catalogue().all(type);

        assertThat(links).isNotEmpty().allMatch(link -> link.type() == type);
        assertThat(links.stream().map(EntryLink::id)).containsExactlyInAnyOrderElementsOf(RealCatalogue.contents()
                .entries().stream().filter(entry -> entry.type() == type).map(Entry::id).toList());
    }

    @Test
    void articlesAreListedNewestFirstAndWorriesAsTheHomePageHasThem() {
        assertThat(catalogue().all(EntryType.ARTICLE))
                .isSortedAccordingTo(Comparator.comparing(EntryLink::dated).reversed());
        assertThat(catalogue().all(EntryType.SITUATION).stream().map(EntryLink::id))
                .startsWith(RealCatalogue.contents().worries().toArray(EntryId[]::new));
    }

    @Test
    void theHelpNowBarHasItsFourRoutesInOrder() {
        assertThat(catalogue().helpNow().stream().map(route -> route.source().id().value()))
                .containsExactly("emergency-999", "childline", "nspcc-helpline", "ceop-safety-centre");
        assertThat(catalogue().helpNow().stream().map(HelpNowRoute::label)).first().asString().contains("999");
    }

    @Test
    void noReaderIsGivenAnUnconfirmedNumberOrANumberOfAClosedService() {
        for (Source source : all(Source.class).toList()) {
            List<ContactPoint> numbers = source.contacts().stream()
                    .filter(contact -> contact.channel().isNumber() && contact.value().isPresent()).toList();
            assertThat(numbers).as(source.id().value()).allMatch(ContactPoint::confirmed);
            if (source.profile().status().state() == Status.State.CLOSED) {
                assertThat(numbers).as(source.id().value()).isEmpty();
            }
        }
    }
}
