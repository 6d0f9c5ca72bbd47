package org.signpost.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionCard.Role;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.ContactWording;
import org.signpost.text.Texts;
import org.signpost.ui.present.AudienceCard.Point;

/// What a room is told, for every entry of the catalogue.
final class CardComposerTest {
    private static final Texts TEXTS = Texts.british();
    private static final Catalogue CATALOGUE = RealCatalogue.catalogue();

    private static CardComposer.Composed compose(Instant now, SessionCard... cards) {
        return SampleSession.composer(TEXTS, Clock.fixed(now, ZoneOffset.UTC)).compose(Stream.of(cards)
                .map(card -> SampleSession.item(card, 0, "")).toList());
    }

    private static PresenterCard card(String id) {
        return compose(RealCatalogue.TUESDAY_NOON, new SessionCard.OfEntry(new EntryId(id), id)).cards().getFirst();
    }

    private static List<PresenterCard> all(Instant now, List<? extends Entry> entries) {
        return compose(now, entries.stream().map(entry -> new SessionCard.OfEntry(entry.id(), entry.title()))
                .toArray(SessionCard[]::new)).cards();
    }

    private static <T extends Entry> List<T> every(Class<T> type) {
        return CATALOGUE.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<String> texts(PresenterCard card) {
        return card.parts().stream().flatMap(part -> part.sections().stream())
                .flatMap(section -> section.points().stream()).map(Point::text).toList();
    }

    @Test
    void aSourceSaysWhatItIsWhoRunsItItsFormerNamesAndItsSite() {
        AudienceCard card = card("ceop-education").parts().getFirst();
        assertThat(card.line()).isEqualTo("Learning resource · National Crime Agency");
        assertThat(card.title()).isEqualTo("CEOP Education");
        assertThat(card.notices()).extracting(AudienceCard.Notice::words)
                .containsExactly("Formerly Thinkuknow, NCA-CSA Education.");
        assertThat(card.site()).contains(new AudienceCard.Site("https://www.ceopeducation.co.uk/",
                "ceopeducation.co.uk", ""));
        assertThat(card("ceop-education").before().limits()).contains("Not meant for adult learners.");
    }

    @Test
    void everySourceIsOnePageForTheRoom() {
        assertThat(all(RealCatalogue.TUESDAY_NOON, every(Source.class))).hasSizeGreaterThan(200)
                .allSatisfy(card -> assertThat(card.parts()).as(card.title()).hasSize(1));
    }

    @Test
    void onlyConfirmedNumbersOfServicesThatExistAreShown() {
        List<Source> sources = every(Source.class);
        List<PresenterCard> cards = all(RealCatalogue.TUESDAY_NOON, sources);
        int numbers = 0;
        int instead = 0;
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            var number = cards.get(i).parts().getFirst().number();
            if (ContactWording.isGone(source)) {
                assertThat(number).as(source.title()).isEmpty();
            } else if (number.filter(AudienceCard.Call::confirmed).isPresent()) {
                numbers++;
                assertThat(source.contacts()).anySatisfy(point -> {
                    assertThat(point.confirmed()).isTrue();
                    assertThat(point.value()).contains(number.get().value());
                });
            } else if (number.isPresent()) {
                instead++;
                assertThat(number.get().value()).isEqualTo("Number not confirmed: check the website");
            }
        }
        assertThat(numbers).isGreaterThan(50);
        assertThat(instead).isPositive();
    }

    @Test
    void whereTheCheckIsOldTheRoomIsToldToCheckBeforeCallingAtTheFootToo() {
        Instant later = RealCatalogue.TUESDAY_NOON.plusSeconds(400L * 24 * 60 * 60);
        CardComposer.Composed old = compose(later, SampleSession.entry("childline"));
        assertThat(old.cards().getFirst().parts().getFirst().number().orElseThrow().caution())
                .startsWith("Check before you call");
        assertThat(old.help())
                .startsWith("In danger right now? Call 999 · Childline 0800 1111 · Check before you call");
        assertThat(compose(RealCatalogue.TUESDAY_NOON).help())
                .isEqualTo("In danger right now? Call 999 · Childline 0800 1111");
    }

    @Test
    void aServiceThatIsGoneSaysSoAndWhatCameAfterIt() {
        assertThat(card("net-aware").parts().getFirst().notices()).extracting(AudienceCard.Notice::words)
                .contains("This service has closed.", "Now: NSPCC online safety advice for parents");
        assertThat(card("net-aware").parts().getFirst().number()).isEmpty();
    }

    @Test
    void anArticleLeavesNothingOutThatItsPageSaysInPoints() {
        for (Article article : every(Article.class)) {
            PresenterCard card = all(RealCatalogue.TUESDAY_NOON, List.of(article)).getFirst();
            List<String> said = new ArrayList<>(article.text().keyPoints());
            said.addAll(article.text().changedSince());
            assertThat(texts(card)).as(article.title()).isEqualTo(said);
            assertThat(card.before().contentNote()).isEqualTo(article.text().contentNote());
            article.text().contentNote().ifPresent(note -> assertThat(card.parts().getFirst().notices())
                    .extracting(AudienceCard.Notice::words).containsExactly(note));
        }
    }

    @Test
    void aWorrySaysEveryStepWithItsSourcesAnd999OnEveryPart() {
        for (Situation situation : every(Situation.class)) {
            PresenterCard card = all(RealCatalogue.TUESDAY_NOON, List.of(situation)).getFirst();
            assertThat(texts(card)).as(situation.title()).containsAll(situation.plan().firstSteps().stream()
                    .map(Situation.Step::text).toList());
            if (situation.emergencyFirst()) {
                assertThat(card.parts()).allSatisfy(part -> assertThat(part.notices())
                        .extracting(AudienceCard.Notice::words).contains("If anyone is in danger now, call 999."));
            }
        }
    }

    @Test
    void anEntryThatTheCatalogueDoesNotHaveKeepsItsTitleAndSaysSo() {
        PresenterCard card = compose(RealCatalogue.TUESDAY_NOON,
                new SessionCard.OfEntry(new EntryId("gone"), "A helpline of an edition before")).cards().getFirst();
        assertThat(card.title()).isEqualTo("A helpline of an edition before");
        assertThat(card.parts().getFirst().notices()).extracting(AudienceCard.Notice::words)
                .containsExactly("This is not in the catalogue in use.");
    }

    @Test
    void aTextOfAnyLengthIsShownToTheLastLetterInParts() {
        for (String text : List.of("", "One line.", "We listen. ".repeat(500), "word".repeat(2_000),
                "A line\n\nAnother\n".repeat(60), "👩‍👩‍👧".repeat(300))) {
            PresenterCard card = compose(RealCatalogue.TUESDAY_NOON, SampleSession.text(Role.PLAIN, "Rules", text))
                    .cards().getFirst();
            assertThat(String.join("", texts(card)).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
            assertThat(texts(card)).allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(700));
        }
    }

    @Test
    void notesAndMinutesAreThePresentersOnly() {
        PresenterCard card = SampleSession.composer(TEXTS, Clock.systemUTC()).compose(List.of(SampleSession.item(
                SampleSession.entry("childline"), 7, "Secret."))).cards().getFirst();
        assertThat(card.minutes()).isEqualTo(7);
        assertThat(card.notes()).isEqualTo("Secret.");
        assertThat(card.parts().toString()).doesNotContain("Secret");
    }
}
