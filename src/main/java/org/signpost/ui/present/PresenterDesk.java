package org.signpost.ui.present;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.signpost.text.Texts;
import org.signpost.ui.common.Bullets;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.SideBySide;
import org.signpost.ui.present.PresentationViewModel.At;
import org.signpost.ui.present.PresentationViewModel.Now;

/// In the middle: the current card as the room sees it, a line on what the room sees now, and the next two cards.
final class PresenterDesk extends VBox {
    private static final double STACK_BELOW = 26;
    private final PresentationViewModel model;
    private final Texts texts;
    private final Label state = Nodes.text("", "presenter-state");
    private final VBox next = new VBox();
    private final VBox afterThat = new VBox();

    /// @param audience the room's screen, whose shape the preview has
    PresenterDesk(PresentationViewModel model, AudienceView preview, ObservableValue<Display> audience, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("presenter-middle");
        next.getStyleClass().add("presenter-next");
        afterThat.getStyleClass().add("presenter-next");
        getChildren().addAll(state, new Preview(preview, audience), SideBySide.halves(next, afterThat, STACK_BELOW));
        model.nowProperty().subscribe(this::show);
    }

    private void show(Now now) {
        String words = state(now);
        state.setText(words);
        state.setVisible(!words.isEmpty());
        state.setManaged(!words.isEmpty());
        fill(next, texts.of("present.coming-next"), model.following(1));
        fill(afterThat, texts.of("present.after-that"), model.following(2));
        model.following(1).filter(one -> !one.before().isNothing()).ifPresent(one -> {
            VBox banner = new VBox(Nodes.text(texts.of("present.before-next"), "strong"),
                    Bullets.of(PresenterAside.lines(one)));
            banner.getStyleClass().add("banner");
            next.getChildren().add(banner);
        });
    }

    private String state(Now now) {
        At at = now.at();
        if (now.blank()) {
            return texts.of("present.room-blank");
        }
        if (now.besides().isPresent()) {
            return model.cards().isEmpty() ? "" : texts.of("present.besides", at.card() + 1);
        }
        int parts = model.card(at.card()).map(card -> card.parts().size()).orElse(1);
        return parts == 1 ? "" : at.part() + 1 < parts ? texts.of("present.more-parts", at.part() + 1, parts)
                : texts.of("present.last-part", parts);
    }

    private void fill(VBox box, String heading, Optional<PresenterCard> card) {
        box.getChildren().setAll(Nodes.text(heading, "muted"),
                Nodes.text(card.map(PresenterCard::title).orElse(texts.of("present.no-more")), "presenter-next-title"));
    }

    /// The room's window made small, in its shape.
    private static final class Preview extends Region {
        private final AudienceView view;
        private final ObservableValue<Display> audience;

        Preview(AudienceView view, ObservableValue<Display> audience) {
            this.view = view;
            this.audience = audience;
            getStyleClass().add("presenter-preview");
            getChildren().add(view);
            audience.subscribe(this::requestLayout);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            double sides = snappedLeftInset() + snappedRightInset();
            double ends = snappedTopInset() + snappedBottomInset();
            Display display = audience.getValue();
            return Math.max(0, width - sides) * display.bounds().getHeight() / display.bounds().getWidth() + ends;
        }

        @Override
        protected void layoutChildren() {
            view.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
