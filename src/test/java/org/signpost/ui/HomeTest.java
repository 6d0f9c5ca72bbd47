package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.EntryType;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;
import org.signpost.ui.common.Place;

/// The page that people meet first, and the pages of worries.
@ExtendWith(JavaFx.class)
final class HomeTest {
    private static final List<String> FOR_TRAINERS = List.of("Plan a session", "Print a handout");
    private final OpenWindow window = OpenWindow.usual();

    private List<Node> tiles() {
        return JavaFx.ask(() -> OpenWindow.below(window.scene().getRoot().lookup(".home"))
                .filter(node -> node.getStyleClass().contains("tile")).toList());
    }

    private static List<String> titles(EntryType type) {
        return RealCatalogue.catalogue().all(type).stream().map(EntryLink::title).toList();
    }

    @Test
    void itAsksWhatIsWorryingAndShowsTheEmergencyFirst() {
        assertThat(window.words(".home")).first().isEqualTo("What is worrying you?");
        assertThat(tiles().getFirst().getAccessibleText()).isEqualTo(titles(EntryType.SITUATION).getFirst());
        assertThat(tiles()).filteredOn(tile -> tile.getStyleClass().contains("urgent"))
                .containsExactly(tiles().getFirst());
    }

    @Test
    void trainersBeginHere() {
        window.click(window.card(".home", "Plan a session"));
        assertThat(window.title()).isEqualTo("Sessions");
        window.show(Place.Screen.HOME).click(window.card(".home", "Print a handout"));
        assertThat(window.title()).isEqualTo("Saved");
    }

    @Test
    void nineWorriesAreShownAndTheRestUnfolds() {
        List<String> worries = titles(EntryType.SITUATION);
        List<String> news = titles(EntryType.ARTICLE).subList(0, 4);
        assertThat(tiles()).extracting(Node::getAccessibleText)
                .isEqualTo(Stream.of(worries.subList(0, 9), news, FOR_TRAINERS).flatMap(List::stream).toList());
        window.click(window.control(".home", (worries.size() - 9) + " more worries"));
        assertThat(tiles()).extracting(Node::getAccessibleText).containsSubsequence(worries)
                .endsWith(news.getLast(), "Plan a session", "Print a handout");
        assertThat(window.words(".home")).doesNotContain((worries.size() - 9) + " more worries");
    }

    @Test
    void aTileOpensItsWorryWithTheEmergencyLineAndFirstStepsInOrder() {
        window.click(window.card(".home", "An adult, or someone I do not trust, is messaging my child online"));
        assertThat(window.title()).isEqualTo("An adult, or someone I do not trust, is messaging my child online");
        assertThat(window.words("#page")).containsSubsequence("If anyone is in danger now, call 999.", "First steps",
                "1.", "Call 999 if a meeting is about to happen, or if your child has already gone.",
                "999 emergency services ›", "2.", "3.", "What not to do", "Whom to contact");
    }

    @Test
    void aStepLeadsToItsSource() {
        window.open("online-grooming");
        window.click(JavaFx.ask(() -> OpenWindow.below(window.scene().getRoot().lookup("#page"))
                .filter(node -> node instanceof Labeled link && "CEOP Safety Centre ›".equals(link.getText()))
                .findFirst().orElseThrow()));
        assertThat(window.title()).isEqualTo("CEOP Safety Centre");
    }

    @Test
    void helpNowOpensTheServiceOrAsksWhatIsWorrying() {
        window.click(window.node(Labeled.class, "#help-nspcc-helpline"));
        assertThat(window.title()).isEqualTo("NSPCC Helpline");
        window.click(window.control(".help-now", "Which route is right? ›"));
        assertThat(window.shows("#page .home")).isTrue();
    }

    @Test
    void helpNowSaysInWordsAndByItsDotWhoAnswersNow() {
        assertThat(window.words(".help-now")).containsExactly("In danger right now? Call 999", "Childline",
                "0800 1111 · any time", "NSPCC Helpline", "0808 800 5000 · open until 16:00", "Report grooming online",
                "CEOP Safety Centre", "Which route is right? ›");
        assertThat(window.node(Labeled.class, "#help-nspcc-helpline").getAccessibleText())
                .isEqualTo("NSPCC Helpline: 0808 800 5000 · open until 16:00");
        assertThat(JavaFx.ask(() -> window.scene().getRoot().lookup("#help-nspcc-helpline .dot").getStyleClass()))
                .contains("dot-open");
        OpenWindow night = OpenWindow.at(1440, 900, Instant.parse("2026-11-03T22:00:00Z"));
        assertThat(night.words(".help-now")).contains("0800 1111 · any time", "0808 800 5000 · opens tomorrow 10:00");
        assertThat(JavaFx.ask(() -> night.scene().getRoot().lookup("#help-nspcc-helpline .dot").getStyleClass()))
                .contains("dot-closed");
    }

    @Test
    void theWindowSaysThatItIsOfflineAndWhichEditionItShows() {
        assertThat(window.words(".status-bar")).contains("Offline · nothing leaves this computer",
                "Catalogue " + RealCatalogue.catalogue().info().edition() + " · "
                        + titles(EntryType.SOURCE).size() + " sources · "
                        + titles(EntryType.ARTICLE).size() + " articles");
    }

    @Test
    void searchingKeepsTheFirstPageInSight() {
        window.type("ceop").press(KeyCode.ESCAPE);
        assertThat(window.shows("#page .home")).isTrue();
    }
}
