package org.signpost.ui.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.ui.present.OpenPresentation.LAPTOP;
import static org.signpost.ui.present.OpenPresentation.PROJECTOR;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionCard.Role;
import org.signpost.testing.JavaFx;
import org.signpost.ui.common.Looks;

/// Nothing private can reach the room's screen: not by type, and not in any state of a presentation whose every private
/// corner holds a word that the room must not see.
@ExtendWith(JavaFx.class)
final class RoomPrivacyTest {
    private static final String PRIVATE = "zebra";

    /// A presentation with the word in notes, in the name of the session and in what is searched for; cards that the
    /// room does not see yet have it too.
    private static Session session() {
        return new Session(1, "zebra evening", Instant.EPOCH, List.of(
                SampleSession.item(SampleSession.text(Role.WARM_UP, "Welcome", "Be well."), 3, "zebra note one"),
                SampleSession.item(SampleSession.entry("childline"), 4, "zebra note two"),
                SampleSession.item(SampleSession.entry("ceop-education"), 5, "zebra note three"),
                SampleSession.item(SampleSession.entry("premier-2014-660-arrests"), 6, "zebra note four"),
                SampleSession.item(SampleSession.entry("online-blackmail-images"), 7, "zebra note five"),
                SampleSession.item(new SessionCard.OfEntry(new EntryId("gone"), "Gone"), 8, "zebra note six"),
                SampleSession.item(SampleSession.text(Role.PLAIN, "zebra title to come", "zebra text to come"), 9,
                        "zebra note seven")));
    }

    /// Everything that a window holds and that somebody could see or hear, or find out.
    static List<String> everything(Stage stage) {
        List<String> found = new ArrayList<>(List.of(String.valueOf(stage.getTitle()),
                String.valueOf(stage.getUserData()), stage.getProperties().toString()));
        Scene scene = stage.getScene();
        found.add(String.valueOf(scene.getUserData()));
        found.add(scene.getProperties().toString());
        walk(scene.getRoot(), found);
        return found;
    }

    private static void walk(Node node, List<String> found) {
        found.add(String.valueOf(node.getId()));
        found.add(String.valueOf(node.getUserData()));
        found.add(String.valueOf(node.getAccessibleText()));
        found.add(String.valueOf(node.getAccessibleHelp()));
        found.add(String.valueOf(node.getAccessibleRoleDescription()));
        found.add(node.getStyleClass().toString());
        found.add(node.hasProperties() ? node.getProperties().toString() : "");
        if (node instanceof Labeled labeled) {
            found.add(String.valueOf(labeled.getText()));
            Optional.ofNullable(labeled.getGraphic()).ifPresent(graphic -> walk(graphic, found));
        }
        if (node instanceof Text text) {
            found.add(text.getText());
        }
        if (node instanceof TextInputControl input) {
            found.add(input.getText() + input.getPromptText());
        }
        if (node instanceof Control control) {
            Optional.ofNullable(control.getTooltip()).map(Tooltip::getText).ifPresent(found::add);
            assertThat(control.getContextMenu()).as("a menu in front of a room").isNull();
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }

    private static List<String> leaks(OpenPresentation on) {
        on.roomSays(); // laid out
        return JavaFx.ask(() -> everything(on.room().orElseThrow())).stream()
                .filter(text -> text.contains(PRIVATE) || text.contains("Not meant for adult learners")
                        || text.matches(".*\\b\\d+ min\\b.*") || text.contains("plan"))
                .toList();
    }

    @Test
    void inNoStateDoesTheRoomsWindowHoldAnythingPrivate() {
        OpenPresentation on = OpenPresentation.on(LAPTOP, PROJECTOR);
        on.present(session());
        Stage room = on.room().orElseThrow();
        assertThat(on.presenterSays()).as("the presenter sees it").anyMatch(words -> words.contains(PRIVATE));
        int states = 0;
        Set<List<String>> seen = new HashSet<>();
        for (int step = 0; step < 40; step++) {
            assertThat(leaks(on)).as("step " + step).isEmpty();
            if (!seen.add(on.roomSays())) {
                states++;
            }
            if (on.roomSays().contains("6 of 7")) {
                break; // the next card is the trainer's own text, with the word: it may be shown
            }
            on.press(room, KeyCode.B);
            assertThat(leaks(on)).as("blank at step " + step).isEmpty();
            on.press(room, KeyCode.B).press(room, KeyCode.SPACE);
        }
        assertThat(seen).hasSizeGreaterThan(8);
        assertThat(states).as("states in which the room kept what it saw, while notices were read").isPositive();
        on.show("papyrus-hopeline247");
        assertThat(leaks(on)).as("besides").isEmpty();
        on.doing(() -> on.looks().choiceProperty().set(Looks.Choice.CONTRAST));
        assertThat(leaks(on)).as("contrast").isEmpty();
        on.plug(LAPTOP);
        assertThat(leaks(on)).as("unplugged").isEmpty();
    }

    @Test
    void theWalkFindsTheWordWhereverItStands() {
        List<Node> hiding = JavaFx.ask(() -> {
            Label tip = new Label("");
            tip.setTooltip(new Tooltip(PRIVATE));
            Label data = new Label("");
            data.setUserData(PRIVATE);
            Label heard = new Label("");
            heard.setAccessibleText(PRIVATE);
            Label help = new Label("");
            help.setAccessibleHelp(PRIVATE);
            Label id = new Label("");
            id.setId(PRIVATE);
            Label property = new Label("");
            property.getProperties().put("note", PRIVATE);
            Label unseen = new Label(PRIVATE);
            unseen.setVisible(false);
            return List.of(new Label(PRIVATE), new Text(PRIVATE), new VBox(new VBox(new Label(PRIVATE))), tip, data,
                    heard, help, id, property, unseen);
        });
        for (Node node : hiding) {
            List<String> found = new ArrayList<>();
            JavaFx.run(() -> walk(new VBox(node), found));
            assertThat(found).as("%s", node).anyMatch(text -> text.contains(PRIVATE));
        }
    }

    /// What a type is made of, records and lists taken apart.
    private static void parts(Type type, Set<Type> into) {
        switch (type) {
            case ParameterizedType generic -> {
                for (Type argument : generic.getActualTypeArguments()) {
                    parts(argument, into);
                }
            }
            case Class<?> record when record.isRecord() -> {
                for (RecordComponent component : record.getRecordComponents()) {
                    parts(component.getGenericType(), into);
                }
            }
            case Class<?> sealed when sealed.isSealed() -> {
                for (Class<?> one : sealed.getPermittedSubclasses()) {
                    parts(one, into);
                }
            }
            default -> into.add(type);
        }
    }

    @Test
    void whatTheRoomSeesIsMadeOfWordsOnly() {
        Set<Type> types = new LinkedHashSet<>();
        parts(AudienceScreen.class, types);
        assertThat(types).containsExactlyInAnyOrder(String.class, boolean.class, AudienceCard.Tone.class);
        Set<Type> presenters = new LinkedHashSet<>();
        parts(PresenterCard.class, presenters);
        assertThat(presenters).as("the presenter's has minutes").contains(int.class);
    }

    @Test
    void theRoomsViewKnowsNeitherSessionsNorWhatThePresenterSees() {
        var classes = new ClassFileImporter().importClasses(AudienceView.class, AudiencePage.class, AudienceCard.class,
                AudienceScreen.class);
        Set<String> known = new HashSet<>();
        for (JavaClass type : classes) {
            type.getDirectDependenciesFromSelf().forEach(one -> known.add(one.getTargetClass().getName()));
        }
        assertThat(known).contains(AudienceCard.class.getName()).doesNotContain(PresenterCard.class.getName())
                .noneMatch(name -> name.startsWith("org.signpost.library.") || name.contains("Presenter"));
    }
}
