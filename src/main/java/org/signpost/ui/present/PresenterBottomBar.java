package org.signpost.ui.present;

import java.time.Duration;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.SideBySide;

/// Below all: back and on, blank, the clock against the plan, and the end.
final class PresenterBottomBar extends VBox {
    private static final double STACK_BELOW = 50;
    private final PresentationViewModel model;
    private final Texts texts;
    private final Button next;
    private final Label clock = new Label();
    private final Label plan = new Label();

    PresenterBottomBar(PresentationViewModel model, PresenterView.Controls controls, Texts texts) {
        this.model = model;
        this.texts = texts;
        Button back = Nodes.button(texts.of("present.back"), model::back);
        next = Nodes.button(texts.of("present.next"), model::next, "primary");
        next.setId("next");
        ToggleButton blank = new ToggleButton(texts.of("present.blank"));
        blank.setId("blank");
        blank.setMinWidth(USE_PREF_SIZE);
        blank.setOnAction(event -> {
            model.toggleBlank();
            blank.setSelected(model.nowProperty().get().blank());
        });
        model.nowProperty().subscribe(now -> {
            blank.setSelected(now.blank());
            // whoever does not see the card hears which one the room sees, without leaving the button
            next.setAccessibleHelp(now.blank() ? texts.of("present.room-blank")
                    : texts.of("present.room-sees", model.current().map(PresenterCard::title).orElse("")));
        });
        SideBySide bar = SideBySide.mainAndTail(new ButtonRow(back, next, blank), tail(controls), STACK_BELOW);
        bar.getStyleClass().addAll("presenter-bar", "presenter-foot");
        getChildren().add(bar);
    }

    void focusNext() {
        next.requestFocus();
    }

    private ButtonRow tail(PresenterView.Controls controls) {
        clock.getStyleClass().add("presenter-clock");
        clock.setMinWidth(USE_PREF_SIZE);
        plan.getStyleClass().add("muted");
        plan.setMinWidth(USE_PREF_SIZE);
        model.timeProperty().subscribe(this::show);
        Button end = Nodes.button(texts.of("present.end"), controls.end());
        end.setId("end");
        HBox time = new HBox(clock, plan);
        time.getStyleClass().add("presenter-time");
        ButtonRow tail = new ButtonRow(time, end);
        tail.getStyleClass().add("presenter-tail");
        return tail;
    }

    private void show(PresentationViewModel.Time time) {
        Duration gone = time.gone();
        clock.setText(String.format(Locale.ROOT, "%02d:%02d:%02d", gone.toHours(), gone.toMinutesPart(),
                gone.toSecondsPart()));
        clock.setAccessibleText(texts.of("present.clock", clock.getText()));
        plan.setText(time.late().map(late -> late > 0 ? texts.of("present.behind", late)
                : late < 0 ? texts.of("present.ahead", -late) : texts.of("present.on-plan")).orElse(""));
    }
}
