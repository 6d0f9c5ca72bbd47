package org.signpost.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.EntryType;
import org.signpost.catalogue.Freshness;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;
import org.signpost.search.Filters;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Background;
import org.signpost.ui.library.LibraryViewModel;

/// What the page of a source says, and what it never says.
@ExtendWith(JavaFx.class)
final class SourcePageTest {
    private static final String CAUTION = "Check before you call: the last check is old or has no date.";
    private static final Clock NOW = Clock.fixed(RealCatalogue.TUESDAY_NOON, ZoneOffset.UTC);
    private static final Background DIRECT = Background.direct(failure -> {
        throw new AssertionError(failure);
    });
    private final Wording wording = new Wording(Texts.british(), RealCatalogue.catalogue().taxonomy());
    private final List<String> copied = new ArrayList<>();
    private final List<String> visited = new ArrayList<>();
    private final List<Actions.QrRequest> codes = new ArrayList<>();
    private final Actions actions = new Actions(id -> { }, copied::add, codes::add, visited::add);

    private static Source source(String id) {
        return (Source) RealCatalogue.catalogue().find(new EntryId(id)).orElseThrow();
    }

    private static List<Source> sources(Predicate<Source> wanted) {
        return RealCatalogue.catalogue().all(EntryType.SOURCE).stream().map(link -> source(link.id().value()))
                .filter(wanted).toList();
    }

    private SourcePage page(Source source, Clock clock) {
        Map<EntryId, EntryLink> links = new HashMap<>();
        RealCatalogue.catalogue().links(source.profile().status().replacedBy())
                .forEach(link -> links.put(link.id(), link));
        return JavaFx.ask(() -> new SourcePage(source, links, new ReadingTools(wording, actions, clock,
                new LibraryViewModel(SqliteUserLibrary.inMemory(clock), DIRECT, reason -> { }),
                new SimpleObjectProperty<>(Filters.NONE), (entry, title) -> List.of())));
    }

    private List<String> words(Source source) {
        return words(source, NOW);
    }

    private List<String> words(Source source, Clock clock) {
        return OpenWindow.words(page(source, clock));
    }

    private static List<String> numbers(Source source) {
        return source.contacts().stream().filter(point -> point.channel().isNumber())
                .flatMap(point -> point.value().stream()).toList();
    }

    private static Source as(Source source, Status.State state) {
        Source.Profile was = source.profile();
        return new Source(source.id(), source.names(), new Source.Profile(was.kind(), was.operator(), was.summary(),
                new Status(state, List.of(), Optional.empty()), was.related()), source.guidance(), source.scope(),
                source.contacts(), source.provenance());
    }

    @Test
    void aClosedSourceSaysSoNamesWhatReplacedItAndHasNoNumber() {
        assertThat(words(source("net-aware"))).containsSubsequence("This service has closed.",
                "NSPCC online safety advice for parents ›");
        assertThat(sources(source -> source.profile().status().state() == Status.State.CLOSED)).isNotEmpty()
                .allSatisfy(source -> {
                    assertThat(words(source)).contains("This service has closed.");
                    assertThat(numbers(source)).isEmpty();
                });
    }

    @Test
    void aSourceThatMayBeGoneSaysSo() {
        assertThat(sources(source -> source.profile().status().state() == Status.State.UNKNOWN)).isNotEmpty()
                .allSatisfy(source -> assertThat(words(source))
                        .contains("We could not confirm that this still exists.")
                        .contains(source.profile().status().note().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"RENAMED, This name is no longer used.", "CLOSED, This service has closed.",
        "PLANNED, 'This has been announced, but it is not running yet.'",
        "UNKNOWN, We could not confirm that this still exists."})
    void everyStateButActiveHasItsBanner(Status.State state, String banner) {
        assertThat(words(as(source("childline"), state))).contains(banner);
        assertThat(words(source("childline"))).doesNotContain(banner);
    }

    @ParameterizedTest
    @CsvSource({"RENAMED", "CLOSED"})
    void aNumberIsNotShownOnceTheServiceIsGoneEvenIfTheCatalogueStillHadIt(Status.State state) {
        assertThat(words(as(source("childline"), state))).doesNotContain("0800 1111");
    }

    @Test
    void aNumberOfAServiceThatMayBeGoneAsksToCheckFirst() {
        List<Source> withNumber = sources(source -> source.profile().status().state() == Status.State.UNKNOWN
                && !numbers(source).isEmpty());
        String caution = "Check before you call: we could not confirm that this still exists.";
        assertThat(withNumber).allSatisfy(source -> assertThat(words(source)).contains(caution));
        assertThat(words(as(source("childline"), Status.State.UNKNOWN))).containsSubsequence("0800 1111", caution);
    }

    @Test
    void anUnconfirmedNumberIsNeverShownAndItsPlaceSaysSo() {
        List<Source> doubtful = sources(source -> source.contacts().stream()
                .anyMatch(point -> point.channel().isNumber() && !point.confirmed()));
        assertThat(doubtful).isNotEmpty().allSatisfy(source -> assertThat(words(source))
                .contains("Number not confirmed: check the website"));
    }

    @Test
    void everyConfirmedNumberInTheCatalogueIsShown() {
        assertThat(sources(source -> !numbers(source).isEmpty())).hasSizeGreaterThan(20)
                .allSatisfy(source -> assertThat(words(source)).containsAll(numbers(source)));
    }

    @Test
    void anOldOrUndatedCheckAsksToCheckBeforeCalling() {
        LocalDate today = LocalDate.ofInstant(RealCatalogue.TUESDAY_NOON, ZoneOffset.UTC);
        List<Source> active = sources(source -> source.profile().status().state() == Status.State.ACTIVE
                && !numbers(source).isEmpty());
        assertThat(active).allSatisfy(source -> assertThat(words(source).contains(CAUTION)).as(source.id().value())
                .isEqualTo(!(Freshness.of(source, today) instanceof Freshness.Recent)));
        Source childline = source("childline");
        assertThat(words(childline)).doesNotContain(CAUTION);
        Clock later = Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC);
        assertThat(words(childline, later)).contains(CAUTION)
                .anyMatch(line -> line.startsWith("Last checked 28 August 2026, about 6 months ago"));
    }

    @Test
    void theHoursFollowTheClock() {
        Source line = source("nspcc-helpline");
        assertThat(words(line)).anyMatch(detail -> detail.startsWith("open until 16:00 · Monday to Friday 10:00 to"));
        Clock night = Clock.fixed(Instant.parse("2026-11-03T22:00:00Z"), ZoneOffset.UTC);
        assertThat(words(line, night)).anyMatch(detail -> detail.startsWith("opens tomorrow 10:00 · "));
    }

    @Test
    void copyPutsTheNumberWithItsNameAndTheDateOfItsCheck() {
        press(source("childline"), "Copy 0800 1111");
        assertThat(copied).containsExactly("Childline: 0800 1111. Checked 28 August 2026");
    }

    @Test
    void theEmergencyNumberIsCopiedLikeAnyOther() {
        press(source("emergency-999"), "Copy 999");
        assertThat(copied).containsExactly("999 emergency services: 999. Checked 1 October 2026");
        press(source("emergency-999"), "Show 999 as a QR code");
        assertThat(codes).extracting(Actions.QrRequest::content).containsExactly("tel:999");
    }

    @Test
    void everyNumberIsCopiedWithItsNameAndWhatIsKnownOfItsCheck() {
        assertThat(sources(source -> !numbers(source).isEmpty())).allSatisfy(source -> {
            copied.clear();
            numbers(source).stream().distinct().forEach(number -> press(source, "Copy " + number));
            LocalDate today = LocalDate.of(2026, 11, 3);
            String checked = wording.freshness(Freshness.of(source, today));
            assertThat(checked).containsIgnoringCase("check");
            assertThat(copied).containsExactlyElementsOf(numbers(source).stream().distinct()
                    .map(number -> source.title() + ": " + number + ". " + checked).toList());
        });
    }

    @Test
    void aNumberForTextsOnlyHasNoCodeThatAPhoneWouldRing() {
        List<String> names = names(source("shout"));
        assertThat(names).contains("Copy 85258").doesNotContain("Show 85258 as a QR code");
    }

    private List<String> names(Source source) {
        return OpenWindow.below(page(source, NOW)).map(Node::getAccessibleText).filter(Objects::nonNull).toList();
    }

    @Test
    void copyPutsAnAddressWholeAndAlone() {
        press(source("ceop-education"), "Copy ceopeducation.co.uk");
        assertThat(copied).containsExactly("https://www.ceopeducation.co.uk/");
    }

    @Test
    void openAsksToVisitTheWholeAddress() {
        press(source("ceop-education"), "Open ceopeducation.co.uk in the browser, after a question");
        assertThat(visited).containsExactly("https://www.ceopeducation.co.uk/");
    }

    @Test
    void everyValueCanBeShownAsACodeForAPhone() {
        press(source("childline"), "Show 0800 1111 as a QR code");
        press(source("ceop-education"), "Show ceopeducation@nca.gov.uk as a QR code");
        press(source("ceop-education"), "Show ceopeducation.co.uk/4_7 as a QR code");
        assertThat(codes).extracting(Actions.QrRequest::content).containsExactly("tel:08001111",
                "mailto:ceopeducation@nca.gov.uk", "https://ceopeducation.co.uk/4_7/");
    }

    private void press(Source source, String name) {
        SourcePage page = page(source, NOW);
        JavaFx.run(() -> OpenWindow.below(page)
                .filter(node -> node instanceof Button button && name.equals(button.getAccessibleText()))
                .map(Button.class::cast).findFirst().orElseThrow(() -> new AssertionError("no button " + name))
                .fire());
    }

    @Test
    void formerNamesAreSaid() {
        assertThat(words(source("ceop-education"))).contains("Formerly Thinkuknow, NCA-CSA Education.");
    }

    @Test
    void whatASourceIsNotForLeadsElsewhere() {
        assertThat(words(source("childline"))).containsSubsequence("Not the route for", "Danger now: call 999.");
    }

    @Test
    void noAddressIsShownThatCannotBeOpened() {
        assertThat(sources(source -> true)).allSatisfy(source -> assertThat(source.contacts())
                .filteredOn(point -> point.channel() == ContactPoint.Channel.WEBSITE && point.value().isPresent())
                .allSatisfy(point -> assertThat(point.value().orElseThrow()).startsWith("https://")));
    }
}
