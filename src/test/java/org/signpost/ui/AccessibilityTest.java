package org.signpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.testing.JavaFx;
import org.signpost.testing.OpenWindow;

/// Whatever the keyboard reaches tells a screen reader what it is and what it is called.
@ExtendWith(JavaFx.class)
final class AccessibilityTest {
    /// The nodes that the keyboard reaches and that say nothing, described.
    private static List<String> mute(Node root) {
        return JavaFx.ask(() -> OpenWindow.below(root).filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !isKnown(node.getAccessibleRole()) || name(node).isBlank())
                .map(node -> node.getAccessibleRole() + " " + node).toList());
    }

    private static boolean isKnown(AccessibleRole role) {
        return role != AccessibleRole.NODE && role != AccessibleRole.PARENT;
    }

    private static String name(Node node) {
        String told = node.getAccessibleText();
        if (told != null) {
            return told;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    @Test
    void everythingThatTheKeyboardReachesHasARoleAndAName() {
        OpenWindow window = OpenWindow.usual();
        assertThat(mute(window.scene().getRoot())).as("first page").isEmpty();
        for (String id : List.of("ceop-education", "nspcc-helpline", "net-aware", "premier-2014-660-arrests",
                "online-grooming")) {
            window.open(id);
            assertThat(mute(window.scene().getRoot())).as(id).isEmpty();
        }
        window.type("thinkuknow").click(window.node(Node.class, "#filter-topic-grooming"));
        assertThat(mute(window.scene().getRoot())).as("search with a filter").isEmpty();
    }

    @Test
    void aNarrowWindowIsNamedTooAndSoAreItsUnfoldedFilters() {
        OpenWindow window = OpenWindow.of(900, 650).open("ceop-education");
        assertThat(mute(window.scene().getRoot())).isEmpty();
        window.click(window.node(Node.class, "#filters-button"));
        assertThat(mute(window.scene().getRoot())).isEmpty();
    }

    @Test
    void theDialogIsNamedToo() {
        OpenWindow window = OpenWindow.usual().open("ceop-education");
        Stage dialog = window.clickForDialog(JavaFx.ask(() -> window.scene().getRoot().lookup(".primary")));
        List<String> mute = mute(dialog.getScene().getRoot());
        JavaFx.run(dialog::hide);
        assertThat(mute).isEmpty();
    }

    @Test
    void aRowOfTheResultsSaysTitleKindPlaceAndSummary() {
        OpenWindow window = OpenWindow.usual();
        window.type("thinkuknow");
        Stream<String> rows = JavaFx.ask(() -> OpenWindow.below(window.hits())
                .filter(node -> node.getStyleClass().contains("list-cell")).map(Node::getAccessibleText)
                .filter(text -> text != null).toList()).stream();
        assertThat(rows).first().isEqualTo("CEOP Education, Learning resource, 1 of " + window.hitIds().size()
                + ". Online-safety lessons and advice by age, formerly Thinkuknow, for families and schools."
                + " (Former name: Thinkuknow)");
    }

    @Test
    void cardsAreButtonsAndHeadingsAreHeadings() {
        OpenWindow window = OpenWindow.usual().open("ceop-education");
        assertThat(window.card(".side", "CEOP Safety Centre").getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(window.node(Labeled.class, ".page-title").getAccessibleRoleDescription()).isEqualTo("heading");
    }

    @Test
    void theCheckForMuteControlsFindsThem() {
        HBox row = JavaFx.ask(() -> new HBox(new Button(), new Button("Copy")));
        assertThat(mute(row)).hasSize(1);
    }
}
