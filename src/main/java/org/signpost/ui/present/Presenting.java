package org.signpost.ui.present;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.text.Texts;

/// Shows sessions and single entries to a room. One presentation at a time. Used on the JavaFX thread.
public final class Presenting {
    private final PresentingTools tools;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running", false);
    private @Nullable ObservableList<Display> displays;
    private @Nullable PresentationViewModel model;
    private @Nullable PresentingWindows windows;

    public Presenting(PresentingTools tools) {
        this.tools = tools;
        this.texts = tools.wording().texts();
    }

    /// Whether something is shown to a room.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Presents a session from its first card. What was presented before ends. With one screen the presenter will have
    /// no window, so what to know before each card is asked about first; a no presents nothing.
    public void present(Session session) {
        read(session.items(), composed -> {
            PresentationViewModel made = PresentationViewModel.of(session, composed, texts, tools.clock());
            String before = BeforeWords.of(composed.cards(), texts);
            if (screens().size() == 1 && !before.isEmpty()) {
                if (!tools.windows().main().ask(before, texts.of("present.begin"), texts.of("present.not-now"))) {
                    return;
                }
                made.allRead();
            }
            begin(made);
        });
    }

    /// Shows one entry: in a presentation that is going on, besides its cards; otherwise alone. What to know before it
    /// goes up is asked about first, in the main window.
    public void show(EntryId entry, String title) {
        read(List.of(SessionItem.of(new SessionCard.OfEntry(entry, title))), composed -> {
            PresenterCard card = composed.cards().getFirst();
            if (!card.before().isNothing() && !tools.windows().main().ask(BeforeWords.of(card, texts),
                    texts.of("present.show-it"), texts.of("present.not-now"))) {
                return;
            }
            if (model == null) {
                begin(PresentationViewModel.of(card, composed.help(), texts, tools.clock()));
            } else {
                model.showBesides(card);
            }
        });
    }

    /// Ends what is presented.
    public void end() {
        if (windows != null) {
            windows.end();
        }
    }

    /// What can be done here with an entry, for its menu.
    public List<MenuItem> items(EntryId entry, String title) {
        MenuItem show = new MenuItem(texts.of("present.show"));
        show.setId("show-to-room");
        show.setOnAction(event -> show(entry, title));
        MenuItem stop = new MenuItem(texts.of("present.stop"));
        stop.setId("stop-showing");
        stop.setOnAction(event -> end());
        return running.get() && model != null && model.session().isEmpty() ? List.of(show, stop) : List.of(show);
    }

    private void read(List<SessionItem> items, Consumer<CardComposer.Composed> done) {
        tools.reader().run(() -> new CardComposer(tools.catalogue(), tools.wording(), tools.clock()).compose(items),
                done);
    }

    private ObservableList<Display> screens() {
        if (displays == null) {
            displays = tools.windows().displays().get();
        }
        return displays;
    }

    private void begin(PresentationViewModel made) {
        end();
        PresentingWindows opened = new PresentingWindows(made, tools, screens(), this::ended);
        model = made;
        windows = opened;
        running.set(true);
        opened.open();
    }

    private void ended() {
        model = null;
        windows = null;
        running.set(false);
    }
}
