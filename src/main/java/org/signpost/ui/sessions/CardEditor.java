package org.signpost.ui.sessions;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionCard.OfText;
import org.signpost.library.SessionItem;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.SavedAsTyped;
import org.signpost.ui.common.TextBox;

/// Where a card is written: the words of a text card, and the notes that only the presenter sees. For an entry it says
/// what to know before it is shown.
final class CardEditor extends VBox {
    private static final int TEXT_ROWS = 4;
    private static final int NOTES_ROWS = 3;
    private final Texts texts;
    private final Consumer<UnaryOperator<SessionItem>> change;
    private final TextInputControl first;

    /// @param change is told how the card is to be changed, whatever else of it has been changed since
    CardEditor(SessionItem item, SessionTools tools, Consumer<UnaryOperator<SessionItem>> change) {
        this.texts = tools.texts();
        this.change = change;
        getStyleClass().add("card-editor");
        TextBox notes = new TextBox(item.notes(), NOTES_ROWS);
        switch (item.card()) {
            case OfText text -> {
                TextField title = new TextField(text.title());
                title.getStyleClass().add("session-title");
                TextBox words = new TextBox(text.text(), TEXT_ROWS);
                add(texts.of("session.field-title"), title, item);
                add(texts.of("session.field-text"), words, item);
                follow(title, SessionCard.LONGEST_TITLE, (card, now) -> new OfText(card.role(), now, card.text()));
                follow(words, SessionCard.MOST_CHARACTERS, (card, now) -> new OfText(card.role(), card.title(), now));
                first = title;
            }
            case SessionCard.OfEntry entry -> {
                VBox before = new VBox();
                before.getStyleClass().add("banner");
                before.setVisible(false);
                before.setManaged(false);
                getChildren().add(before);
                tools.background().run(() -> tools.catalogue().find(entry.entry()).map(CardEditor::limits)
                        .orElse(List.of()), limits -> {
                            before.getChildren().setAll(limits.stream().map(one -> Nodes.text(one)).toList());
                            before.setVisible(!limits.isEmpty());
                            before.setManaged(!limits.isEmpty());
                        });
                first = notes;
            }
        }
        add(texts.of("session.field-notes"), notes, item);
        SavedAsTyped.follow(notes, SessionCard.MOST_CHARACTERS, now -> change.accept(kept -> kept.withNotes(now)));
    }

    /// What the presenter has to know before the room sees it.
    private static List<String> limits(Entry entry) {
        return switch (entry) {
            case Source source -> source.guidance().deliveryLimits();
            case Article article -> article.text().contentNote().stream().toList();
            case Situation _ -> List.of();
        };
    }

    private void add(String label, TextInputControl field, SessionItem item) {
        Label words = Nodes.text(label, "small-title");
        field.setAccessibleText(texts.of("session.field-name", label, item.card().title()));
        getChildren().addAll(Stream.of(words, field).toList());
    }

    /// How a text card changes with what is typed in one of its fields.
    @FunctionalInterface
    private interface Typed {
        OfText in(OfText card, String now);
    }

    private void follow(TextInputControl field, int most, Typed typed) {
        SavedAsTyped.follow(field, most, now -> change.accept(kept ->
                kept.card() instanceof OfText card ? kept.withCard(typed.in(card, now)) : kept));
    }

    /// Puts the cursor where one begins to write.
    void focusFirst() {
        first.requestFocus();
        first.end();
    }
}
