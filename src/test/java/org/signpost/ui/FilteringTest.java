package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.library.UserLibrary;
import org.signpost.search.FacetGroup;
import org.signpost.search.Filters;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;
import org.signpost.testing.RealCatalogue;

/// The filters and their live counts.
@ExtendWith(JavaFx.class)
final class FilteringTest {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private final OpenWindow window = OpenWindow.usual();

    private CheckBox box(String id) {
        return window.node(CheckBox.class, "#filter-" + id);
    }

    private int count(String id) {
        return JavaFx.ask(() -> number(box(id)));
    }

    private static int number(CheckBox box) {
        Labeled count = (Labeled) box.getParent().lookup(".count");
        return Integer.parseInt(count.getText().replace(",", ""));
    }

    private void unfold() {
        JavaFx.ask(() -> window.scene().getRoot().lookupAll(".filter-group .more")).forEach(window::click);
    }

    private List<CheckBox> boxes() {
        return JavaFx.ask(() -> window.scene().getRoot().lookupAll(".check-box").stream().map(CheckBox.class::cast)
                .toList());
    }

    @Test
    void aNationThatIsRememberedIsPartOfTheFirstQuestion() {
        UserLibrary library = SqliteUserLibrary.inMemory(InstantSource.system());
        library.set("nation", "scotland");
        OpenWindow again = OpenWindow.keeping(library);
        assertThat(again.node(CheckBox.class, "#filter-nation-scotland").isSelected()).isTrue();
        assertThat(again.words(".tabs")).first().isEqualTo("All " + RealCatalogue.find("",
                Filters.NONE.with(FacetGroup.NATION, "scotland", true)).total());
    }

    @Test
    void aTickNarrowsToExactlyWhatItsCountPromised() {
        int promised = count("topic-grooming");
        window.click(box("topic-grooming"));
        assertThat(window.hits().getItems()).hasSize(promised);
        assertThat(window.words(".tabs")).first().isEqualTo("All " + promised);
    }

    @Test
    void aTickShowsAChipAndTheChipTakesItAway() {
        int before = window.hits().getItems().size();
        window.click(box("topic-grooming"));
        assertThat(window.words(".chips")).containsExactly("Grooming");
        window.click(window.control(".chips", "Grooming"));
        assertThat(box("topic-grooming").isSelected()).isFalse();
        assertThat(window.hits().getItems()).hasSize(before);
        assertThat(window.words(".chips")).isEmpty();
    }

    @Test
    void aClickOnTheCountTicksTheBoxToo() {
        Node count = JavaFx.ask(() -> box("topic-grooming").getParent().lookup(".count"));
        window.click(count);
        assertThat(box("topic-grooming").isSelected()).isTrue();
        assertThat(window.words(".chips")).containsExactly("Grooming");
    }

    @Test
    void aLongGroupShowsFiveAndUnfolds() {
        Node group = JavaFx.ask(() -> box("topic-grooming").getParent().getParent());
        long all = RealCatalogue.catalogue().taxonomy().topics().size();
        assertThat(seen(group)).isEqualTo(5);
        window.click(window.control(".filter-groups", (all - 5) + " more"));
        assertThat(seen(group)).isEqualTo(all);
        window.click(window.control(".filter-groups", "Fewer"));
        assertThat(seen(group)).isEqualTo(5);
    }

    private static long seen(Node group) {
        return JavaFx.ask(() -> OpenWindow.below(group).filter(CheckBox.class::isInstance).count());
    }

    @Test
    void aTickedFilterStaysInSightWhenItsGroupIsFolded() {
        String last = RealCatalogue.catalogue().taxonomy().topics().getLast().code();
        long all = RealCatalogue.catalogue().taxonomy().topics().size();
        window.click(window.control(".filter-groups", (all - 5) + " more"));
        window.click(box("topic-" + last)).click(window.control(".filter-groups", "Fewer"));
        assertThat(box("topic-" + last).isSelected()).isTrue();
    }

    @Test
    void everyCountIsWhatItsTickWouldGive() {
        window.type("nspcc").click(box("nation-wales"));
        unfold();
        Filters ticked = Filters.NONE.with(FacetGroup.NATION, "wales", true);
        SortedMap<String, Integer> shown = new TreeMap<>();
        SortedMap<String, Integer> given = new TreeMap<>();
        for (CheckBox box : boxes()) {
            Map.Entry<FacetGroup, String> filter = filter(box);
            Filters alone = ticked.with(filter.getKey(), new TreeSet<>(List.of(filter.getValue())));
            shown.put(box.getId(), JavaFx.ask(() -> number(box)));
            given.put(box.getId(), RealCatalogue.find("nspcc", alone).total());
        }
        assertThat(shown).isEqualTo(given).hasSizeGreaterThan(40);
    }

    private static Map.Entry<FacetGroup, String> filter(CheckBox box) {
        String[] parts = box.getId().split("-", 3);
        for (FacetGroup group : FacetGroup.values()) {
            if (group.code().equals(parts[1])) {
                return Map.entry(group, parts[2]);
            }
        }
        throw new AssertionError(box.getId());
    }

    @Test
    void aCountOfNoughtIsMarkedAndItsFilterStays() {
        window.type("thinkuknow");
        unfold();
        List<CheckBox> empty = boxes().stream().filter(box -> JavaFx.ask(() -> number(box)) == 0).toList();
        assertThat(empty).isNotEmpty();
        assertThat(boxes()).allSatisfy(box -> assertThat(box.getParent().getPseudoClassStates().contains(NOTHING))
                .as(box.getId()).isEqualTo(empty.contains(box)));
        assertThat(empty).allSatisfy(box -> assertThat(box.isDisabled()).isFalse());
    }

    @Test
    void aScreenReaderHearsNameAndCount() {
        assertThat(box("topic-grooming").getAccessibleText()).isEqualTo("Grooming, " + count("topic-grooming"));
    }

    @Test
    void filtersThatHideEverythingSayHowMuchAndGoWithOneClick() {
        window.click(box("kind-helpline"));
        window.searchFor("thinkuknow");
        assertThat(window.hitIds()).isEmpty();
        int hidden = RealCatalogue.find("thinkuknow").total();
        assertThat(window.words("#notices")).endsWith("Nothing is left: these filters hide " + hidden + ".",
                "Clear the filters");
        window.click(window.control("#notices", "Clear the filters"));
        assertThat(window.hitIds()).hasSize(hidden);
        assertThat(box("kind-helpline").isSelected()).isFalse();
    }

    @Test
    void openNowFollowsTheUkClock() {
        window.click(box("when-open-now"));
        assertThat(window.hitIds()).contains("childline", "nspcc-helpline");
        assertThat(window.words(".chips")).containsExactly("Open now");
    }

    @Test
    void theNationMenuAndTheNationFilterAreOne() {
        MenuButton menu = window.node(MenuButton.class, "#nation");
        assertThat(menu.getText()).isEqualTo("UK");
        window.doing(() -> item(menu, "Wales").fire());
        assertThat(box("nation-wales").isSelected()).isTrue();
        assertThat(menu.getText()).isEqualTo("Wales");
        assertThat(menu.getAccessibleText()).isEqualTo("Nation: Wales");
        assertThat(window.words(".chips")).containsExactly("Wales");
        window.click(box("nation-scotland"));
        assertThat(menu.getText()).isEqualTo("2 nations");
        assertThat(menu.getItems()).noneMatch(item -> item instanceof RadioMenuItem radio && radio.isSelected());
        window.click(box("nation-wales"));
        assertThat(menu.getText()).isEqualTo("Scotland");
        assertThat(item(menu, "Scotland").isSelected()).isTrue();
        window.doing(() -> item(menu, "All of the UK").fire());
        assertThat(box("nation-scotland").isSelected()).isFalse();
        assertThat(menu.getText()).isEqualTo("UK");
    }

    private static RadioMenuItem item(MenuButton menu, String text) {
        return menu.getItems().stream().filter(item -> text.equals(item.getText())).map(RadioMenuItem.class::cast)
                .findFirst().orElseThrow();
    }
}
