package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.testing.CutWords;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;

/// Panes give way as room gets short or text gets large, and no word is ever cut.
@ExtendWith(JavaFx.class)
final class LayoutTest {
    private static OpenWindow window(int width, int height, int zoom) {
        OpenWindow window = OpenWindow.of(width, height);
        return window.doing(() -> window.looks().zoomProperty().set(zoom));
    }

    @ParameterizedTest(name = "{0}x{1} at {2} %: beside {3}, filters folded {4}")
    @CsvSource({"1440, 900, 100, true, false", "1180, 760, 100, true, false", "1179, 760, 100, false, false",
        "1024, 700, 100, false, false", "1023, 700, 100, false, true", "900, 650, 100, false, true",
        "1440, 900, 80, true, false", "1440, 900, 120, true, false", "1440, 900, 130, false, false",
        "1440, 900, 150, false, true", "1440, 900, 200, false, true", "1024, 700, 80, true, false"})
    void thePanesGiveWayInTurn(int width, int height, int zoom, boolean beside, boolean folded) {
        OpenWindow window = window(width, height, zoom).open("ceop-education");
        assertThat(window.shows(".side")).as("alongside beside the page").isEqualTo(beside);
        assertThat(window.shows("#page .alongside")).as("alongside under the text").isEqualTo(!beside);
        assertThat(window.shows(".filters")).as("filters beside the results").isEqualTo(!folded);
        assertThat(window.shows("#filters-button")).as("the button that unfolds them").isEqualTo(folded);
    }

    @Test
    void foldedFiltersComeByTheirButtonInPlaceOfThePageAndGoAgain() {
        OpenWindow window = window(900, 650, 100).open("ceop-education");
        window.click(window.node(ToggleButton.class, "#filters-button"));
        assertThat(window.shows(".filters")).isTrue();
        assertThat(window.shows("#page")).isFalse();
        window.click(window.node(Node.class, "#filter-topic-grooming"));
        assertThat(window.words(".chips")).containsExactly("Grooming");
        window.click(window.node(ToggleButton.class, "#filters-button"));
        assertThat(window.shows(".filters")).isFalse();
        assertThat(window.title()).isEqualTo("CEOP Education");
        assertThat(window.shows("#page")).isTrue();
    }

    @Test
    void aWindowThatGrowsAndShrinksMovesTheAlongsideColumn() {
        OpenWindow window = window(1440, 900, 100).open("ceop-education");
        window.resize(1000);
        assertThat(window.shows("#page .alongside")).isTrue();
        window.resize(1400);
        assertThat(window.shows(".side .alongside")).isTrue();
    }

    static Stream<List<Integer>> sizesAndZooms() {
        return Stream.of(List.of(1440, 900), List.of(1180, 760), List.of(1024, 700), List.of(900, 650))
                .flatMap(size -> Stream.of(80, 100, 150, 200)
                        .map(zoom -> List.of(size.get(0), size.get(1), zoom)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sizesAndZooms")
    void noWordIsCut(List<Integer> size) {
        OpenWindow window = window(size.get(0), size.get(1), size.get(2));
        List<String> faults = new ArrayList<>();
        for (String id : List.of("", "ceop-education", "nspcc-helpline", "shropshire-star-2024-undercover-online",
                "online-grooming")) {
            if (!id.isEmpty()) {
                window.open(id);
            }
            JavaFx.ask(() -> CutWords.in(window.scene().getRoot())).forEach(fault -> faults.add(id + ": " + fault));
        }
        window.searchFor("thinkuknow").doing(() -> window.hits().getSelectionModel().select(0));
        JavaFx.ask(() -> CutWords.in(window.scene().getRoot())).forEach(fault -> faults.add("search: " + fault));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sizesAndZooms")
    void searchAndHideNowAreAlwaysInSight(List<Integer> size) {
        OpenWindow window = window(size.get(0), size.get(1), size.get(2));
        for (Node node : List.of(window.searchField(), window.node(Labeled.class, "#hide-now"),
                window.node(Labeled.class, "#help-childline"))) {
            Bounds bounds = JavaFx.ask(() -> node.localToScene(node.getLayoutBounds()));
            assertThat(bounds.getMinX()).as(node.getId()).isNotNegative();
            assertThat(bounds.getMaxX()).as(node.getId()).isLessThanOrEqualTo(size.get(0));
            assertThat(bounds.getWidth()).as(node.getId()).isGreaterThan(60);
        }
    }

    @Test
    void theCheckForCutWordsFindsThem() {
        OpenWindow window = window(1440, 900, 100);
        Labeled hide = window.node(Labeled.class, "#hide-now");
        window.doing(() -> {
            hide.setMinWidth(60);
            hide.setMaxWidth(60);
        });
        assertThat(JavaFx.ask(() -> CutWords.in(window.scene().getRoot())))
                .anyMatch(fault -> fault.startsWith("cut to “") && fault.endsWith("Hide now"));
    }
}
