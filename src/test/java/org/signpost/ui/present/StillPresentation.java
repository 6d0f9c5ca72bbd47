package org.signpost.ui.present;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.testing.JavaFx;
import org.signpost.testing.MovingClock;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Theme;
import org.signpost.ui.common.WayOut;

/// A presentation as two stills: in no stage, so that a screen may be larger than the headless one.
final class StillPresentation {
    private static final int LAYOUTS = 4;
    private final MovingClock clock = new MovingClock(RealCatalogue.TUESDAY_NOON);
    private final ObjectProperty<Theme> roomTheme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final Looks looks = new Looks();
    private final Texts texts;
    private final PresentationViewModel model;
    private final Scene room;
    private final Scene presenter;

    private StillPresentation(Session session, Texts texts, double width, double height, double roomWidth,
            double roomHeight) {
        this.texts = texts;
        model = PresentationViewModel.of(session, SampleSession.composer(texts, clock).compose(session.items()), texts,
                clock);
        Background direct = Background.direct(failure -> {
            throw new AssertionError("reading failed", failure);
        });
        WayOut wayOut = new WayOut(RealCatalogue.catalogue()::addresses, direct);
        Display display = new Display(new Rectangle2D(0, 0, roomWidth, roomHeight), Rectangle2D.EMPTY);
        Display own = new Display(new Rectangle2D(roomWidth, 0, width, height), Rectangle2D.EMPTY);
        room = new Scene(new AudienceView(model.roomProperty(), model.sizeProperty(), wayOut, texts), roomWidth,
                roomHeight);
        Looks.dressAlone(room, roomTheme);
        PresenterView view = new PresenterView(model, new PresenterView.Controls(
                FXCollections.observableArrayList(own, display), new SimpleObjectProperty<>(display), _ -> { },
                Optional.of(() -> { }), () -> { }, () -> { }), wayOut, texts);
        presenter = new Scene(view, width, height);
        looks.choiceProperty().set(Looks.Choice.LIGHT);
        looks.dress(presenter);
        settle();
    }

    /// The sample session, presented on a screen of that size from a window of the usual one.
    static StillPresentation onto(double roomWidth, double roomHeight) {
        return of(SampleSession.session(), Texts.british(), 1440, 900, roomWidth, roomHeight);
    }

    static StillPresentation of(Session session, Texts texts, double width, double height, double roomWidth,
            double roomHeight) {
        return JavaFx.ask(() -> new StillPresentation(session, texts, width, height, roomWidth, roomHeight));
    }

    PresentationViewModel model() {
        return model;
    }

    Scene room() {
        return room;
    }

    Scene presenter() {
        return presenter;
    }

    StillPresentation doing(Consumer<PresentationViewModel> deed) {
        JavaFx.run(() -> {
            deed.accept(model);
            settle();
        });
        return this;
    }

    /// Shows a card, its notice read.
    StillPresentation at(int card) {
        return doing(on -> {
            on.jump(card);
            on.showComing();
        });
    }

    StillPresentation besides(String entry) {
        return doing(on -> on.showBesides(card(entry)));
    }

    private PresenterCard card(String entry) {
        return SampleSession.composer(texts, clock).compose(List.of(SampleSession.item(
                new SessionCard.OfEntry(new EntryId(entry), entry), 0, ""))).cards().getFirst();
    }

    StillPresentation pass(Duration time) {
        clock.pass(time);
        return doing(PresentationViewModel::tick);
    }

    StillPresentation roomTheme(Theme theme) {
        return doing(_ -> roomTheme.set(theme));
    }

    StillPresentation look(Looks.Choice choice, int zoom) {
        return doing(_ -> {
            looks.choiceProperty().set(choice);
            looks.zoomProperty().set(zoom);
        });
    }

    private void settle() {
        for (Scene scene : List.of(room, presenter)) {
            Parent root = scene.getRoot();
            for (int i = 0; i < LAYOUTS; i++) {
                root.applyCss();
                root.layout();
            }
        }
    }

    WritableImage image(Scene scene) {
        return JavaFx.ask(() -> {
            // what scrolls is kept as a picture, which JavaFX renews with a pulse: here there is none
            scene.getRoot().lookupAll(".viewport").forEach((Node view) -> view.setCache(false));
            settle();
            return scene.snapshot(null);
        });
    }
}
