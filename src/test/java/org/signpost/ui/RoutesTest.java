package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.catalogue.EntryType;
import org.signpost.catalogue.Source;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;

/// Whom to contact for a worry: with the number and whether somebody answers now, and by the nation that was chosen.
@ExtendWith(JavaFx.class)
final class RoutesTest {
    private static final String IN_ENGLAND = "Council children’s social care in England ›";
    private static final String IN_SCOTLAND = "Council social work and Children’s Reporter in Scotland ›";

    private static OpenWindow danger() {
        return OpenWindow.usual().open("immediate-danger");
    }

    @Test
    void withoutANationAllRoutesAreShownInOrder() {
        assertThat(danger().words("#page .routes")).containsSubsequence("1.", "999 emergency services ›", "3.",
                IN_ENGLAND, "England", IN_SCOTLAND, "Scotland");
    }

    @Test
    void aChosenNationShowsItsOwnRoutesAndFoldsTheOthers() {
        OpenWindow window = danger();
        window.click(window.node(Node.class, "#filter-nation-scotland"));
        assertThat(window.words("#page .routes")).contains(IN_SCOTLAND, "3 routes for other nations")
                .doesNotContain(IN_ENGLAND);
        window.click(window.node(Node.class, "#page .routes .more"));
        assertThat(window.words("#page .routes")).containsSubsequence(IN_SCOTLAND, "For other nations", "1.",
                IN_ENGLAND);
    }

    @Test
    void theColumnAlongsideFollowsTheNationToo() {
        OpenWindow window = danger();
        window.click(window.node(Node.class, "#filter-nation-scotland"));
        assertThat(window.words(".side")).contains("999 emergency services")
                .doesNotContain("Council children’s social care in England");
    }

    @Test
    void theNumberStandsWithTheRouteAndSaysWhoAnswersNow() {
        OpenWindow window = OpenWindow.usual().open("suspect-abuse-not-sure");
        assertThat(window.words("#page .routes")).containsSubsequence("NSPCC Helpline ›", "0808 800 5000",
                "open until 16:00 · free to call");
        OpenWindow night = OpenWindow.at(1440, 900, Instant.parse("2026-11-03T22:00:00Z"))
                .open("suspect-abuse-not-sure");
        assertThat(night.words("#page .routes")).containsSubsequence("NSPCC Helpline ›", "0808 800 5000",
                "opens tomorrow 10:00 · free to call");
    }

    @Test
    void copyingANumberHereCarriesItsNameAndTheDateOfItsCheck() {
        OpenWindow window = OpenWindow.usual().open("suspect-abuse-not-sure");
        Node copy = JavaFx.ask(() -> OpenWindow.below(window.scene().getRoot().lookup("#page .routes"))
                .filter(node -> node instanceof Button && "Copy 0808 800 5000".equals(node.getAccessibleText()))
                .findFirst().orElseThrow());
        window.click(copy);
        assertThat(window.outside().clipboard()).startsWith("NSPCC Helpline: 0808 800 5000. ")
                .containsIgnoringCase("check");
    }

    @Test
    void onlyConfirmedNumbersAreShownWithRoutes() {
        Set<String> confirmed = RealCatalogue.catalogue().entries().stream().filter(Source.class::isInstance)
                .flatMap(entry -> ((Source) entry).contacts().stream())
                .filter(point -> point.confirmed() && point.channel().isNumber())
                .flatMap(point -> point.value().stream()).collect(Collectors.toSet());
        List<String> shown = new ArrayList<>();
        OpenWindow window = OpenWindow.usual();
        RealCatalogue.catalogue().all(EntryType.SITUATION).forEach(worry -> {
            window.open(worry.id().value());
            shown.addAll(JavaFx.ask(() -> window.scene().getRoot().lookupAll(".route-number").stream()
                    .map(label -> ((Labeled) label).getText()).toList()));
        });
        assertThat(shown).hasSizeGreaterThan(60).allMatch(confirmed::contains);
    }
}
