package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;

/// Guidance next to articles, both ways.
@ExtendWith(JavaFx.class)
final class AlongsideTest {
    private static final String ARRESTS = "UK-wide police operation snares 660 suspected paedophiles";
    private static final String UNDERCOVER =
            "Undercover officers hunting child abusers make 1,600 arrests in year, chiefs say";
    private final OpenWindow window = OpenWindow.usual();

    /// The cards under a heading of the alongside column, by name.
    private List<String> cardsUnder(String heading) {
        return JavaFx.ask(() -> {
            Node group = OpenWindow.below(window.scene().getRoot().lookup(".alongside"))
                    .filter(node -> node instanceof Labeled label && heading.equals(label.getText()))
                    .findFirst().orElseThrow(() -> new AssertionError("no heading " + heading)).getParent();
            return OpenWindow.below(group).filter(node -> node.getStyleClass().contains("card"))
                    .map(Node::getAccessibleText).toList();
        });
    }

    @Test
    void besideASourceStandTheArticlesThatNameItNewestFirst() {
        window.open("ceop-education");
        assertThat(cardsUnder("In the articles")).containsSubsequence(UNDERCOVER, ARRESTS);
        assertThat(window.words(".side")).containsSubsequence("Premier Christian Radio · 16 July 2014", ARRESTS,
                "660", "arrests, six months to July 2014");
        assertThat(cardsUnder("Often used with")).contains("CEOP Safety Centre");
    }

    @Test
    void besideAnArticleStandTheSourcesItSendsReadersToAndThoseItNames() {
        window.open("ceop-education").click(window.card(".side", ARRESTS));
        assertThat(window.title()).isEqualTo(ARRESTS);
        assertThat(cardsUnder("It sends readers to")).containsExactly("CEOP Education");
        assertThat(cardsUnder("It names")).contains("National Crime Agency", "thirtyone:eight");
    }

    @Test
    void fromSourceToArticleAndBackToTheSource() {
        window.open("ceop-education").click(window.card(".side", UNDERCOVER));
        assertThat(window.title()).isEqualTo(UNDERCOVER);
        assertThat(cardsUnder("It sends readers to")).contains("CEOP Education");
        window.click(window.card(".side", "CEOP Education"));
        assertThat(window.title()).isEqualTo("CEOP Education");
        assertThat(cardsUnder("In the articles")).contains(UNDERCOVER);
    }

    @Test
    void besideAWorryStandItsRoutesAndBesideARouteItsWorries() {
        window.open("online-grooming");
        assertThat(cardsUnder("Whom to contact")).contains("CEOP Safety Centre");
        window.click(window.card(".side", "CEOP Safety Centre"));
        assertThat(window.title()).isEqualTo("CEOP Safety Centre");
        assertThat(cardsUnder("A route for"))
                .contains("An adult, or someone I do not trust, is messaging my child online");
    }

    @Test
    void theButtonsLeadBackAndForward() {
        window.open("ceop-education").click(window.card(".side", ARRESTS));
        window.click(window.node(Labeled.class, "#back"));
        assertThat(window.title()).isEqualTo("CEOP Education");
        assertThat(window.node(Labeled.class, "#forward").isDisabled()).isFalse();
        window.click(window.node(Labeled.class, "#forward"));
        assertThat(window.title()).isEqualTo(ARRESTS);
        assertThat(window.node(Labeled.class, "#forward").isDisabled()).isTrue();
        window.click(window.node(Labeled.class, "#back")).click(window.node(Labeled.class, "#back"));
        assertThat(window.shows("#page .home")).isTrue();
        assertThat(window.node(Labeled.class, "#back").isDisabled()).isTrue();
    }

    @Test
    void theMarkLeadsToTheFirstPageAndBackReturns() {
        window.open("ceop-education").click(window.node(Labeled.class, ".brand"));
        assertThat(window.shows("#page .home")).isTrue();
        window.click(window.node(Labeled.class, "#back"));
        assertThat(window.title()).isEqualTo("CEOP Education");
    }

    @Test
    void aNewPageBeginsAtItsTop() {
        window.open("ceop-education").click(window.card(".side", ARRESTS));
        assertThat(JavaFx.ask(() -> ((ScrollPane) window.scene().getRoot().lookup("#page"))
                .getVvalue())).isZero();
    }

    @Test
    void whoeverFindsAMistakeIsToldWhatToDoAndCanCopyWhichPageItIs() {
        OpenWindow window = OpenWindow.usual().open("childline");
        window.click(window.control("#page", "Something wrong here?"));
        window.click(window.control("#page", "Copy the lines"));
        assertThat(window.outside().clipboard())
                .isEqualTo("Signpost, page “Childline” (childline): something is wrong here.");
    }
}
