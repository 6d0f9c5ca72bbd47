package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.search.Only;
import org.signpost.search.SearchResults;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;

/// What the window answers while somebody types.
@ExtendWith(JavaFx.class)
final class SearchingTest {
    private final OpenWindow window = OpenWindow.usual();

    private static List<String> ids(SearchResults results) {
        return results.hits().stream().map(hit -> hit.link().id().value()).toList();
    }

    @Test
    void theCursorStandsInTheSearchFieldAndEveryLetterIsAnsweredWithoutEnter() {
        assertThat(window.focus()).isEqualTo(window.searchField());
        window.type("gro");
        assertThat(window.hitIds()).isEqualTo(ids(RealCatalogue.find("gro")));
        window.type("om");
        assertThat(window.hitIds()).isEqualTo(ids(RealCatalogue.find("groom"))).isNotEmpty();
        assertThat(window.searchField().getText()).isEqualTo("groom");
    }

    @Test
    void aFormerNameIsExplainedAndItsLinkOpensTheNewOne() {
        window.type("thinkuknow");
        assertThat(window.words("#notices")).containsExactly("“Thinkuknow” is now called", "CEOP Education");
        assertThat(window.hitIds()).first().isEqualTo("ceop-education");
        window.click(window.control("#notices", "CEOP Education"));
        assertThat(window.title()).isEqualTo("CEOP Education");
    }

    @Test
    void theMatchedWordsAreMarkedInTheRows() {
        window.type("thinkuknow");
        List<String> marked = JavaFx.ask(() -> OpenWindow.below(window.hits())
                .filter(node -> node.getStyleClass().contains("mark"))
                .map(node -> ((Labeled) node).getText().toLowerCase(Locale.ROOT)).toList());
        assertThat(marked).isNotEmpty().containsOnly("thinkuknow");
    }

    @Test
    void aRowNamesTitleKindOperatorAndNation() {
        window.type("ceop education");
        assertThat(window.words("#hits")).containsSubsequence("CEOP Education",
                "Learning resource · National Crime Agency · UK");
    }

    @Test
    void theTabsCountAndChooseWhatIsSeen() {
        window.type("thinkuknow");
        SearchResults all = RealCatalogue.find("thinkuknow");
        assertThat(window.words(".tabs")).containsExactly("All " + all.facets().of(Only.ALL),
                "Guidance " + all.facets().of(Only.GUIDANCE), "Articles " + all.facets().of(Only.ARTICLES));
        window.click(window.control(".tabs", "Articles " + all.facets().of(Only.ARTICLES)));
        assertThat(window.hitIds()).hasSize(all.facets().of(Only.ARTICLES))
                .contains("premier-2014-660-arrests", "shropshire-star-2024-undercover-online");
        window.click(window.control(".tabs", "Guidance " + all.facets().of(Only.GUIDANCE)));
        assertThat(window.hitIds()).hasSize(all.facets().of(Only.GUIDANCE))
                .doesNotContain("premier-2014-660-arrests");
        window.click(window.control(".tabs", "Guidance " + all.facets().of(Only.GUIDANCE)));
        assertThat(window.hitIds()).as("a chosen tab stays chosen").hasSize(all.facets().of(Only.GUIDANCE));
    }

    @Test
    void choosingARowOpensItsPage() {
        window.type("thinkuknow");
        window.click(JavaFx.ask(() -> OpenWindow.below(window.hits())
                .filter(node -> node instanceof TextFlow text && "CEOP Education".equals(OpenWindow.wordsOf(text)))
                .findFirst().orElseThrow()));
        assertThat(window.title()).isEqualTo("CEOP Education");
    }

    @Test
    void theRowOfThePageThatIsOpenIsMarkedWhereverItWasOpenedFrom() {
        window.type("thinkuknow").open("premier-2014-660-arrests");
        assertThat(window.hits().getSelectionModel().getSelectedItem().link().id().value())
                .isEqualTo("premier-2014-660-arrests");
        window.open("online-grooming");
        assertThat(window.hits().getSelectionModel().isEmpty()).isTrue();
    }

    @Test
    void whenNothingMatchesTheWindowSaysSo() {
        window.type("qqqqzzzz");
        assertThat(window.hitIds()).isEmpty();
        assertThat(window.words("#hits"))
                .containsExactly("Nothing matches. Try fewer or other words, or take filters away.");
        assertThat(window.words(".tabs")).containsExactly("All 0", "Guidance 0", "Articles 0");
    }

    @Test
    void typingLeavesThePageOpen() {
        window.open("childline").type("ceop");
        assertThat(window.title()).isEqualTo("Childline");
    }

    @Test
    void oddKeysHarmNothing() {
        window.press(KeyCode.SHIFT, KeyCode.QUOTE).press(KeyCode.SLASH).press(KeyCode.MINUS).press(KeyCode.BACK_SPACE);
        assertThat(window.searchField().getText()).hasSize(2);
        assertThat(window.shows("#hits")).isTrue();
    }
}
