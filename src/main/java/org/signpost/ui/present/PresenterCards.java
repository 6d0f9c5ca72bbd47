package org.signpost.ui.present;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;

/// The cards of the session, to jump to one by a click, or by arrows and Enter.
final class PresenterCards extends StackPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private final ListView<PresenterCard> list = new ListView<>();
    private final PresentationViewModel model;
    private final Texts texts;

    PresenterCards(PresentationViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("presenter-cards");
        list.setId("cards");
        list.getStyleClass().addAll("hits", "edge-to-edge");
        list.setAccessibleText(texts.of("present.cards"));
        list.getItems().setAll(model.cards());
        list.setCellFactory(view -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.jump(list.getSelectionModel().getSelectedIndex());
                event.consume();
            }
        });
        model.nowProperty().subscribe(now -> {
            list.refresh();
            list.getSelectionModel().clearAndSelect(now.at().card());
            list.scrollTo(Math.max(0, now.at().card() - 2)); // with what came before
        });
        getChildren().add(list);
    }

    /// A row: number, title, minutes.
    private final class Cell extends ListCell<PresenterCard> {
        private final Label number = new Label();
        private final Label minutes = new Label();
        private final HBox row = new HBox();

        Cell() {
            row.getStyleClass().add("presenter-row");
            number.getStyleClass().add("strong");
            number.setMinWidth(Region.USE_PREF_SIZE);
            minutes.getStyleClass().add("muted");
            minutes.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0); // as wide as the list, so that titles wrap
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    model.jump(getIndex());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable PresenterCard card, boolean empty) {
            super.updateItem(card, empty);
            if (card == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean current = getIndex() == model.nowProperty().get().at().card();
            number.setText(texts.of("count", getIndex() + 1));
            Label title = Nodes.text(card.title());
            title.setMinWidth(0);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            row.getChildren().setAll(number, title, minutes);
            minutes.setText(card.minutes() == 0 ? "" : texts.of("present.minutes", card.minutes()));
            row.pseudoClassStateChanged(CURRENT, current);
            setGraphic(row);
            setAccessibleText(current
                    ? texts.of("present.card-current", getIndex() + 1, card.title(), card.minutes())
                    : texts.of("present.card", getIndex() + 1, card.title(), card.minutes()));
        }
    }
}
