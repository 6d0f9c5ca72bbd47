package org.signpost.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Confidence;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.ContactPoint.Channel;
import org.signpost.catalogue.ContactPoint.Cost;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Evidence;
import org.signpost.catalogue.Figure;
import org.signpost.catalogue.Guidance;
import org.signpost.catalogue.Names;
import org.signpost.catalogue.Nation;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.OpeningHours.BankHolidays;
import org.signpost.catalogue.OpeningHours.Period;
import org.signpost.catalogue.PartialDate;
import org.signpost.catalogue.Provenance;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;
import org.signpost.store.schema.Contents;
import org.signpost.testing.CatalogueFixture;
import org.signpost.testing.RealCatalogue;

/// What a sound folder becomes.
final class CatalogueCompilerTest {
    private static final EntryId LINE = new EntryId("harbour-line");
    private static final EntryId LESSONS = new EntryId("lantern-lessons");
    @TempDir
    private Path temp;

    private Contents compiled() {
        CatalogueCompiler.Compilation compilation = CatalogueFixture.in(temp).compile();
        assertThat(compilation.findings()).isEmpty();
        return compilation.contents().orElseThrow();
    }

    private <T extends Entry> T entry(Class<T> type, String id) {
        return compiled().entries().stream().filter(entry -> entry.id().value().equals(id)).map(type::cast)
                .findFirst().orElseThrow();
    }

    @Test
    void entriesStandInTheOrderOfTheirIds() {
        assertThat(compiled().entries().stream().map(entry -> entry.id().value()))
                .containsExactly("gazette-2026-lanterns", "harbour-line", "lantern-lessons", "lost-kite");
        assertThat(compiled().edition()).isEqualTo("2026.11");
        assertThat(compiled().helpNow()).containsExactly(new Contents.HelpNowLine(LINE, "Harbour Line"));
    }

    @Test
    void aSourceKeepsEverythingItSays() {
        Source line = entry(Source.class, "harbour-line");

        assertThat(line.names()).isEqualTo(new Names("Harbour Line", Optional.of("Harbour"),
                List.of(new Names.FormerName("Lighthouse Line", Optional.of(new PartialDate("2024-05")),
                        Optional.of("Renamed after the storm."))), List.of("HL")));
        assertThat(line.guidance()).isEqualTo(new Guidance(List.of("It’s a line that exists in tests only."),
                List.of("Your kite is lost."), List.of(new Guidance.NotFor("Learning to fly: see the lessons.",
                        List.of(LESSONS))), List.of("It never calls back."), List.of("Small rooms only.")));
        assertThat(line.profile().kind().name()).isEqualTo("Helpline");
        assertThat(line.profile().related()).containsExactly(LESSONS);
        assertThat(line.contacts()).containsExactly(
                new ContactPoint(Channel.PHONE, "Helpline", Optional.of("01632 960 001"), true, Cost.FREE,
                        Optional.of(new OpeningHours.Weekly(List.of(
                                new Period(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0),
                                        LocalTime.of(17, 30)),
                                new Period(Set.of(DayOfWeek.SATURDAY), LocalTime.of(20, 0), LocalTime.MIDNIGHT)),
                                BankHolidays.CLOSED)), Optional.of("Ask for Sam.")),
                new ContactPoint(Channel.SMS, "Text", Optional.empty(), false, Cost.NOT_KNOWN,
                        Optional.of(new OpeningHours.NotKnown()), Optional.empty()),
                new ContactPoint(Channel.WEBSITE, "Website", Optional.of("https://harbour-line.example.org/"), true,
                        Cost.NOT_APPLICABLE, Optional.empty(), Optional.empty()));
        assertThat(entry(Source.class, "lantern-lessons").profile().status())
                .isEqualTo(new Status(Status.State.CLOSED, List.of(LINE), Optional.of("Ended in 2025.")));
    }

    @Test
    void checkedOnIsTheNewestDateBehindTheContactsAndEditorsEvidenceIsNotShown() {
        assertThat(entry(Source.class, "harbour-line").provenance()).isEqualTo(new Provenance(Confidence.PARTLY,
                Optional.of(new PartialDate("2026-09")), List.of("The number for texts."), List.of(
                        new Evidence("the number", "https://harbour-line.example.org/",
                                Optional.of(new PartialDate("2026-09"))),
                        new Evidence("an older number", "https://example.org/old",
                                Optional.of(new PartialDate("2025-01-02"))))));
        assertThat(entry(Source.class, "lantern-lessons").provenance().checkedOn()).isEmpty();
    }

    @Test
    void anArticleKeepsEverythingItSays() {
        Article article = entry(Article.class, "gazette-2026-lanterns");

        assertThat(article.publication()).isEqualTo(new Article.Publication("A thousand kites found", "Harbour Gazette",
                new PartialDate("2026-03-29"), Optional.of("Robin Quill"),
                Optional.of("https://gazette.example.org/kites")));
        assertThat(article.text().figures()).containsExactly(new Figure("1,000+", OptionalDouble.of(1000),
                OptionalDouble.empty(), "kites", "2025", "Kites that came home."));
        assertThat(article.people()).containsExactly(new Article.Person("Robin Quill", "finder of kites"));
        assertThat(article.links()).isEqualTo(
                new Article.Links(List.of(LINE), List.of("Guild of Finders"), List.of(LESSONS)));
    }

    @Test
    void aWorryHoldsWhereItsRoutesDo() {
        Situation situation = entry(Situation.class, "lost-kite");

        assertThat(situation.scope().nations().stream().map(Nation::code)).containsExactly("england", "wales");
        assertThat(situation.plan().routes().getFirst().nations().stream().map(Nation::code))
                .as("as written").containsExactly("wales", "england");
        assertThat(situation.plan().firstSteps()).containsExactly(
                new Situation.Step("Look up.", "Kites are seldom below.", List.of(LINE)));
        assertThat(situation.plan().doNot())
                .containsExactly(new Situation.Step("Do not climb after it.", "", List.of()));
        assertThat(situation.plan().notFor()).containsExactly(new Situation.WrongRoute(LESSONS, "They have ended."));
    }

    @Test
    void theCatalogueOfThisRepositoryIsSound() {
        assertThat(RealCatalogue.contents().entries()).hasSizeGreaterThan(200);
    }
}
