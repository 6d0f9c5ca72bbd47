package org.signpost.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.signpost.text.Texts;
import org.signpost.ui.common.Bullets;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WrapRow;
import org.signpost.ui.present.PresentationViewModel.Now;

/// On the right: what to know before a card goes up, the presenter's notes, and what the handout has of the card. The
/// room never sees any of it.
final class PresenterAside extends VBox {
    private final PresentationViewModel model;
    private final Texts texts;

    PresenterAside(PresentationViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("presenter-words");
        model.nowProperty().subscribe(this::show);
    }

    /// What to know before the room sees a card, line by line.
    static List<String> lines(PresenterCard card) {
        return Stream.concat(card.before().contentNote().stream(), card.before().limits().stream()).toList();
    }

    private void show(Now now) {
        Optional<PresenterCard> coming = now.coming().flatMap(at -> model.card(at.card()));
        getChildren().clear();
        coming.ifPresent(this::ask);
        Optional<PresenterCard> card = coming.or(model::current);
        if (coming.isEmpty()) {
            card.filter(one -> !one.before().isNothing()).ifPresent(one -> getChildren().add(
                    Nodes.section(texts.of("present.before"), banner(one))));
        }
        getChildren().add(Nodes.section(texts.of("present.notes"), Nodes.text(card.map(PresenterCard::notes)
                .filter(notes -> !notes.isBlank()).orElse(texts.of("present.no-notes")))));
        card.ifPresent(one -> getChildren().add(Nodes.section(texts.of("present.on-handout"),
                Nodes.text(one.onHandout()))));
    }

    private static VBox banner(PresenterCard card) {
        VBox banner = new VBox(Bullets.of(lines(card)));
        banner.getStyleClass().add("banner");
        return banner;
    }

    /// The card waits until this has been read.
    private void ask(PresenterCard card) {
        Button show = Nodes.button(texts.of("present.show-it"), model::showComing, "primary");
        show.setId("show-it");
        Button leave = Nodes.button(texts.of("present.not-now"), model::notNow);
        leave.setId("not-now");
        WrapRow buttons = new WrapRow(show, leave);
        buttons.getStyleClass().add("button-row");
        VBox box = Nodes.section(texts.of("present.before-coming", card.title()), banner(card),
                Nodes.text(texts.of("present.next-shows"), "muted"), buttons);
        box.getStyleClass().add("presenter-coming");
        getChildren().add(box);
    }
}
