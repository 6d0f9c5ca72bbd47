package org.signpost.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.signpost.text.Texts;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Theme;
import org.signpost.ui.common.WindowDialog;

/// The windows of one presentation: the room's, which covers its screen, and for a session the presenter's, on another
/// screen. With one screen there is the room's only. The two never stand on the same screen, whatever is plugged in or
/// out: the presenter's hides before either moves.
final class PresentingWindows {
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    private static final Duration SECOND = Duration.ofSeconds(1);
    /// Longer between two seconds than this, and the computer has slept.
    private static final Duration SLEPT = Duration.ofSeconds(5);
    /// A system tells of a new screen in several steps.
    private static final Duration SETTLED = Duration.ofMillis(700);

    private final PresentationViewModel model;
    private final PresentingTools tools;
    private final PresentingTools.Windows ways;
    private final Texts texts;
    private final Runnable ended;
    private final ObservableList<Display> displays;
    private final ObjectProperty<Display> audienceDisplay;
    private final Stage audience = new Stage(StageStyle.UNDECORATED);
    private final Stage presenter = new Stage();
    private final ListChangeListener<Display> plugged = change -> screensChanged();
    private final List<Subscription> following = new ArrayList<>();
    private final PresenterView presenterView;
    private Optional<Display> wanted = Optional.empty();
    private Subscription waiting = Subscription.EMPTY;
    private Subscription ticking = Subscription.EMPTY;
    private Instant ticked;
    private int known;
    private boolean asking;
    /// Whether it is known which screen the room sees: not after there was one only, until the presenter says so.
    private boolean sure = true;
    private boolean over;

    /// @param ended hears that the windows have gone
    PresentingWindows(PresentationViewModel model, PresentingTools tools, ObservableList<Display> displays,
            Runnable ended) {
        this.model = model;
        this.tools = tools;
        this.ways = tools.windows();
        this.texts = tools.wording().texts();
        this.displays = displays;
        this.ended = ended;
        this.known = displays.size();
        this.ticked = tools.clock().instant();
        audienceDisplay = new SimpleObjectProperty<>(this, "audienceDisplay", placement().audience());
        presenterView = new PresenterView(model, new PresenterView.Controls(displays, audienceDisplay, this::choose,
                handOut(),
                this::askEnd, ways.hideNow()), tools.wayOut(), texts);
        Scene room = new Scene(new AudienceView(model.roomProperty(), model.sizeProperty(), tools.wayOut(), texts));
        following.add(Looks.dressAlone(room, roomTheme()));
        Scene own = new Scene(presenterView);
        ways.looks().dress(own);
        new PresentingKeys(model, this::askEnd, presenterView::isFree).listenTo(room);
        new PresentingKeys(model, this::askEnd, presenterView::isFree).listenTo(own);
        prepare(audience, room);
        prepare(presenter, own);
        audience.setOnHidden(event -> end());
    }

    /// Asks about a handout of the session, over the presenter's window.
    private Optional<Runnable> handOut() {
        return model.session().flatMap(session -> ways.handout().map(ask -> () ->
                ask.accept(session, ways.main().over(presenterView))));
    }

    private void prepare(Stage stage, Scene scene) {
        ways.hideKeys().accept(scene);
        stage.setTitle(texts.of("app.name"));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            askEnd();
        });
    }

    /// Light or dark as the room is; high contrast where the program has it.
    private ObservableValue<Theme> roomTheme() {
        return model.darkProperty().flatMap(dark -> ways.looks().themeProperty().map(theme ->
                theme == Theme.CONTRAST ? Theme.CONTRAST : dark ? Theme.DARK : Theme.LIGHT));
    }

    /// Opens the windows.
    void open() {
        displays.addListener(plugged);
        following.add(model.nowProperty().subscribe((before, now) -> askInFrontOfTheRoom()));
        arrange();
        tick();
    }

    private Placement placement() {
        Window main = ways.main().owner().getScene().getWindow();
        Rectangle2D at = main == null ? Rectangle2D.EMPTY : new Rectangle2D(orZero(main.getX()), orZero(main.getY()),
                Math.max(0, orZero(main.getWidth())), Math.max(0, orZero(main.getHeight())));
        return Placement.of(displays, at, wanted);
    }

    /// A window that was never shown stands nowhere.
    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private void choose(Display display) {
        wanted = Optional.of(display);
        sure = true;
        arrange();
    }

    /// Puts each window where it belongs. Called again whenever screens may have changed: it changes nothing then where
    /// nothing has.
    private void arrange() {
        if (over || displays.isEmpty()) {
            return; // a computer that falls asleep may have no screen for a moment
        }
        Placement place = placement();
        wanted = Optional.of(place.audience());
        sure &= place.presenter().isPresent();
        Optional<Display> own = sure ? model.session().flatMap(session -> place.presenter()) : Optional.empty();
        if (own.isEmpty() || !stands(presenter, own.get())) {
            presenter.hide();
        }
        audienceDisplay.set(place.audience());
        Rectangle2D bounds = place.audience().bounds();
        audience.setX(bounds.getMinX());
        audience.setY(bounds.getMinY());
        audience.setWidth(bounds.getWidth());
        audience.setHeight(bounds.getHeight());
        if (!audience.isShowing()) {
            audience.show();
        }
        own.ifPresentOrElse(this::showPresenter, () -> focusWhatIsAlone(place.presenter().isPresent() && sure));
    }

    private static boolean stands(Stage stage, Display display) {
        return stage.isShowing() && display.bounds().contains(stage.getX() + stage.getWidth() / 2,
                stage.getY() + stage.getHeight() / 2);
    }

    private void showPresenter(Display display) {
        if (!presenter.isShowing()) {
            Rectangle2D room = display.room();
            presenter.setWidth(Math.min(USUAL_WIDTH, room.getWidth()));
            presenter.setHeight(Math.min(USUAL_HEIGHT, room.getHeight()));
            presenter.setX(room.getMinX() + (room.getWidth() - presenter.getWidth()) / 2);
            presenter.setY(room.getMinY() + (room.getHeight() - presenter.getHeight()) / 2);
            presenter.show();
            presenterView.focusNext();
        }
    }

    /// Where the room has a screen of its own, the keyboard stays in the main window: the search goes on there.
    private void focusWhatIsAlone(boolean screenOfItsOwn) {
        Window main = ways.main().owner().getScene().getWindow();
        if (screenOfItsOwn && main instanceof Stage stage && stage.isShowing()) {
            stage.requestFocus();
        } else {
            audience.toFront();
            audience.requestFocus();
        }
    }

    private void screensChanged() {
        boolean more = displays.size() > known;
        known = displays.size();
        if (more && !sure && model.session().isPresent()) {
            // the room may be looking at either: nothing moves until the presenter says so
            waiting.unsubscribe();
            waiting = ways.alarm().in(SETTLED, this::offerScreen);
        } else {
            arrange();
            if (more) {
                presenterView.tell(texts.of("present.new-screen"));
            }
        }
    }

    /// A second screen is there: asked on the room's screen, since there is no other that is known to be right. No is
    /// the answer that Enter, Space and clickers give.
    private void offerScreen() {
        if (!over && displays.size() > 1 && !asking) {
            asking = true;
            boolean yes = SafeQuestion.ask(dialog(audience), texts.of("present.offer"),
                    texts.of("present.offer-yes"), texts.of("present.offer-no"));
            asking = false;
            if (yes) {
                displays.stream().filter(one -> !one.equals(audienceDisplay.get())).findFirst().ifPresent(this::choose);
            }
        }
    }

    /// Where the presenter has no window, what is to be read before a card comes in a dialog.
    private void askInFrontOfTheRoom() {
        Optional<PresenterCard> coming = model.nowProperty().get().coming().flatMap(at -> model.card(at.card()));
        if (coming.isPresent() && !presenter.isShowing() && !asking) {
            asking = true;
            boolean yes = dialog(audience).ask(BeforeWords.of(coming.get(), texts), texts.of("present.show-it"),
                    texts.of("present.not-now"));
            asking = false;
            if (yes) {
                model.showComing();
            } else {
                model.notNow();
            }
        }
    }

    private WindowDialog dialog(Stage stage) {
        Parent root = stage.getScene().getRoot();
        return new WindowDialog(texts, root, scene -> {
            ways.looks().dress(scene);
            ways.hideKeys().accept(scene);
        });
    }

    /// Asks whether to end; one card alone ends without a question.
    private void askEnd() {
        if (model.session().isEmpty()) {
            end();
        } else if (!asking) {
            asking = true;
            Stage stage = presenter.isShowing() ? presenter : audience;
            boolean yes = dialog(stage).ask(texts.of("present.end-question"), texts.of("present.end-yes"),
                    texts.of("present.end-no"));
            asking = false;
            if (yes) {
                end();
            }
        }
    }

    /// Takes the windows away. Done once, however it comes about.
    void end() {
        if (over) {
            return;
        }
        over = true;
        displays.removeListener(plugged);
        waiting.unsubscribe();
        ticking.unsubscribe();
        following.forEach(Subscription::unsubscribe);
        presenter.hide();
        audience.hide();
        ended.run();
    }

    /// Each second: the clock; after a sleep, whether the windows are still where they belong.
    private void tick() {
        if (over) {
            return;
        }
        Instant now = tools.clock().instant();
        if (Duration.between(ticked, now).compareTo(SLEPT) > 0) {
            arrange();
        }
        ticked = now;
        model.tick();
        ticking = ways.alarm().in(SECOND, this::tick);
    }
}
