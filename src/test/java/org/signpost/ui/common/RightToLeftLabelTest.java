package org.signpost.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.signpost.testing.CutWords;
import org.signpost.testing.JavaFx;

/// Texts in scripts that are written from right to left, in any room.
@ExtendWith(JavaFx.class)
final class RightToLeftLabelTest {
    private static final List<String> WORDS = List.of("خط", "مساعدة", "الطفل", "שלום", "קו", "חם", "0800", "1111",
            "Childline", "(abc)", "לילדים", "اتصل", "مجانا", "999", "é", "ילדיםילדיםילדיםילדיםילדים");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("قو");
        for (int word = random.nextInt(14); word >= 0; word--) {
            text.append(random.nextInt(12) == 0 ? "\n" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private static Label laidOut(String text, double width) {
        Label label = Nodes.text(text);
        Scene scene = new Scene(new VBox(label), width, 600);
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return label;
    }

    @Test
    void noTextBreaksTheLayoutAndNoWordIsLostOrCut() {
        Random random = new Random(7);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            String text = text(random);
            double width = 40 + random.nextInt(300);
            Label label = JavaFx.ask(() -> laidOut(text, width));
            faults.addAll(JavaFx.ask(() -> CutWords.in(label.getParent())));
            assertThat(label.getText().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aTextThatFitsStaysInOneLineAndALongOneBreaksBetweenWords() {
        assertThat(JavaFx.ask(() -> laidOut("خط مساعدة الطفل", 400)).getText()).isEqualTo("خط مساعدة الطفل");
        assertThat(JavaFx.ask(() -> laidOut("خط مساعدة الطفل", 60)).getText().lines()).hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(List.of("خط", "مساعدة", "الطفل", "خط مساعدة")).contains(line));
    }

    @Test
    void otherTextsAreWrappedByJavaFx() {
        assertThat(JavaFx.ask(() -> Nodes.text("Childline").isWrapText())).isTrue();
        assertThat(JavaFx.ask(() -> Nodes.text("Childline שלום").isWrapText())).isFalse();
    }
}
