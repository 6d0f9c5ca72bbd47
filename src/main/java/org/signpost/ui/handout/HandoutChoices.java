package org.signpost.ui.handout;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.signpost.handout.HandoutFormat;
import org.signpost.handout.PrintSize;
import org.signpost.library.SessionPlan;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WrapRow;

/// What can be chosen about a handout, with how much stands on it.
final class HandoutChoices extends VBox {
    private final Texts texts;
    private final TextField title = new TextField();
    private final RadioButton large;
    private final RadioButton web;
    private final CheckBox notes;

    HandoutChoices(HandoutSubject subject, Texts texts) {
        this.texts = texts;
        getStyleClass().add("handout-choices");
        title.setId("handout-title");
        title.setTextFormatter(new TextFormatter<>(HandoutChoices::cut));
        title.setText(subject instanceof HandoutSubject.OfSession of ? of.session().name()
                : texts.of("handout.title"));
        title.setAccessibleText(texts.of("handout-dialog.heading"));
        Label heading = Nodes.text(texts.of("handout-dialog.heading"), "small-title");
        heading.setLabelFor(title);
        large = choice("handout-large", texts.of("handout-dialog.large"));
        web = choice("handout-web", texts.of("handout-dialog.web"));
        notes = new CheckBox(texts.of("handout-dialog.notes"));
        notes.setId("handout-notes");
        notes.setWrapText(true);
        notes.getStyleClass().add("settings-check");
        getChildren().addAll(Nodes.text(about(subject)),
                new VBox(heading, title),
                either("handout-dialog.size", choice("handout-usual", texts.of("handout-dialog.usual")), large),
                either("handout-dialog.file", choice("handout-pdf", texts.of("handout-dialog.pdf")), web));
        if (subject.hasNotes()) {
            getChildren().add(notes);
        }
    }

    private String about(HandoutSubject subject) {
        String entries = texts.of("handout-dialog.entries", subject.entries());
        String amount = subject.ownTexts() == 0 ? entries
                : texts.of("list.and", entries, texts.of("handout-dialog.texts", subject.ownTexts()));
        return switch (subject) {
            case HandoutSubject.OneEntry one -> texts.of("handout-dialog.about", one.title(), amount);
            case HandoutSubject.Saved _ -> texts.of("handout-dialog.about-saved", amount);
            case HandoutSubject.OfSession of -> texts.of("handout-dialog.about", of.session().name(), amount);
        };
    }

    private static RadioButton choice(String id, String words) {
        RadioButton button = new RadioButton(words);
        button.setId(id);
        button.setWrapText(true);
        return button;
    }

    /// Two ways, of which the first is the usual one.
    private VBox either(String heading, RadioButton usual, RadioButton other) {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(usual, other);
        usual.setSelected(true);
        WrapRow row = new WrapRow(usual, other);
        row.getStyleClass().add("choices");
        return new VBox(Nodes.heading(texts.choice("heading", heading), "small-title"), row);
    }

    /// A title that is too long, such as a pasted page, comes in as far as there is room. It is one line.
    private static TextFormatter.Change cut(TextFormatter.Change change) {
        int room = SessionPlan.LONGEST_NAME - (change.getControlNewText().length() - change.getText().length());
        if (change.getText().length() > Math.max(0, room)) {
            String text = change.getText();
            int end = Math.max(0, room);
            boolean halfALetter = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
            change.setText(text.substring(0, halfALetter ? end - 1 : end));
            int after = change.getRangeStart() + change.getText().length();
            change.selectRange(after, after);
        }
        return change;
    }

    /// What is chosen now.
    HandoutViewModel.Choice chosen() {
        return new HandoutViewModel.Choice(title.getText(), large.isSelected() ? PrintSize.LARGE : PrintSize.USUAL,
                format(), notes.isSelected());
    }

    /// Which of the two files it is to be.
    HandoutFormat format() {
        return web.isSelected() ? HandoutFormat.HTML : HandoutFormat.PDF;
    }

    /// Hears when the other file is chosen, and once now.
    void onFormat(Runnable change) {
        web.selectedProperty().subscribe(change);
        change.run();
    }
}
