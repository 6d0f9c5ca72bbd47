package org.signpost.ui.sessions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.signpost.files.NotWrittenException;
import org.signpost.library.FirstSession;
import org.signpost.library.NotSavedException;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionExchange;
import org.signpost.library.SessionItem;
import org.signpost.library.SessionOutline;
import org.signpost.library.SessionPlan;
import org.signpost.library.UnusableSessionException;
import org.signpost.library.UserLibrary;
import org.signpost.text.SessionWording;
import org.signpost.ui.common.Background;

/// The sessions that a trainer keeps, for every view that shows or changes them. Each change is saved in the
/// background, in order, and then read anew, so that what is shown is what is on the disk.
public final class SessionsViewModel {
    private final UserLibrary library;
    private final SessionExchange exchange;
    private final SessionWording wording;
    private final Background writer;
    private final Consumer<NotSavedException.Reason> notSaved;
    private final ObjectProperty<List<SessionOutline>> list = new SimpleObjectProperty<>(this, "list", List.of());
    private final ObjectProperty<Optional<Session>> open = new SimpleObjectProperty<>(this, "open", Optional.empty());
    private final ObjectProperty<Optional<Removed>> removed = new SimpleObjectProperty<>(this, "removed",
            Optional.empty());
    private Optional<Long> wanted = Optional.empty();
    private Optional<Long> fresh = Optional.empty();
    private int asked;

    private record Outcome<T>(Optional<T> answer, List<SessionOutline> list, Optional<Session> open,
            Optional<NotSavedException.Reason> notSaved) {
    }

    /// @param writer works on the user's file, one change after another
    /// @param notSaved hears, on the JavaFX thread, of each change that could not be kept
    public SessionsViewModel(UserLibrary library, SessionExchange exchange, SessionWording wording, Background writer,
            Consumer<NotSavedException.Reason> notSaved) {
        this.library = library;
        this.exchange = exchange;
        this.wording = wording;
        this.writer = writer;
        this.notSaved = notSaved;
    }

    /// All of them, the one changed last first.
    public ReadOnlyObjectProperty<List<SessionOutline>> listProperty() {
        return list;
    }

    /// The one whose page is open; empty where it is gone.
    public ReadOnlyObjectProperty<Optional<Session>> openProperty() {
        return open;
    }

    /// What was taken away last, until something else is opened.
    public ReadOnlyObjectProperty<Optional<Removed>> removedProperty() {
        return removed;
    }

    /// Looks again: another window may have saved something.
    public void refresh() {
        change(() -> true, done -> { });
    }

    /// The list is being shown: the first time, the sample is put in.
    public void showList() {
        wanted = Optional.empty();
        change(() -> FirstSession.putIn(library, exchange.sample()), done -> { });
    }

    /// The page of a session is being shown.
    ///
    /// @param then runs when it has been read
    public void show(long session, Runnable then) {
        wanted = Optional.of(session);
        change(() -> true, done -> then.run());
    }

    /// The page of a session is left, for whatever comes after it.
    public void leave(long session) {
        wanted = wanted.filter(page -> page != session);
    }

    /// Whoever leaves has done with what was taken away.
    public void forgetRemoved() {
        removed.set(Optional.empty());
    }

    /// Keeps a new session, with the cards that each begins and ends with.
    ///
    /// @param name that is asked for; it gets a number where there is one of that name
    /// @param then hears its id
    public void begin(String name, Consumer<Long> then) {
        change(() -> library.sessions().add(begun(library.sessions().freeName(name))), id -> {
            fresh = Optional.of(id);
            then.accept(id);
        });
    }

    /// Whether a session has just been begun, so that it is to be given a name first. Said once.
    boolean isFresh(long session) {
        boolean just = fresh.equals(Optional.of(session));
        fresh = Optional.empty();
        return just;
    }

    private SessionPlan begun(String name) {
        return SessionPlan.begun(name,
                new SessionCard.OfText(SessionCard.Role.WARM_UP, wording.warmUpTitle(), wording.warmUpText()),
                new SessionCard.OfText(SessionCard.Role.CLOSING, wording.closingTitle(), wording.closingText()));
    }

    /// Keeps a new session with one card between those that each begins and ends with.
    ///
    /// @param then hears what the session is called
    public void beginWith(String name, SessionCard card, Consumer<String> then) {
        change(() -> {
            String free = library.sessions().freeName(name);
            library.sessions().append(library.sessions().add(begun(free)), SessionItem.of(card));
            return free;
        }, then);
    }

    /// Puts a card at the end, before the closing one.
    ///
    /// @param then hears of it when it is kept
    public void append(long session, SessionCard card, Consumer<SessionItem> then) {
        change(() -> library.sessions().append(session, SessionItem.of(card)), item -> item.ifPresent(then));
    }

    /// Calls it something else. A name that is none changes nothing.
    public void rename(long session, String name) {
        if (SessionPlan.isName(name)) {
            change(() -> library.sessions().rename(session, name.strip()));
        }
    }

    /// Keeps a copy.
    ///
    /// @param name asked for the copy; it gets a number where there is one of that name
    /// @param then hears its id
    public void duplicate(long session, String name, Consumer<Long> then) {
        change(() -> library.sessions().duplicate(session, library.sessions().freeName(name)),
                copy -> copy.ifPresent(then));
    }

    /// Takes a session away; [#bringBack] brings it back.
    public void delete(long session) {
        change(() -> library.sessions().delete(session),
                gone -> removed.set(gone.map(Removed.ASession::new)));
    }

    /// Takes a card out; [#bringBack] brings it back.
    ///
    /// @param place where it stands, from 0
    public void remove(long session, int place, SessionItem item) {
        change(() -> {
            library.sessions().remove(session, item.id());
            return true;
        }, done -> removed.set(Optional.of(new Removed.ACard(session, place, item))));
    }

    /// Brings back what was taken away last, as it was.
    public void bringBack() {
        Optional<Removed> back = removed.get();
        removed.set(Optional.empty());
        back.ifPresent(one -> change(() -> {
            switch (one) {
                case Removed.ASession gone -> library.sessions().restore(gone.session());
                case Removed.ACard gone -> library.sessions().insert(gone.session(), gone.place(), gone.item());
            }
        }));
    }

    /// Moves a card to another place, counted without it.
    public void move(long session, long item, int place) {
        change(() -> library.sessions().move(session, item, place));
    }

    /// Keeps the minutes, the notes and the text of a card.
    public void change(long session, SessionItem item) {
        change(() -> library.sessions().change(session, item));
    }

    /// How an import or export went.
    ///
    /// @param <T> what comes of it
    public sealed interface Shared<T> {
        /// It is done.
        record Done<T>(T answer) implements Shared<T> {
        }

        /// A file that should hold a session cannot be used.
        record NotUsable<T>(UnusableSessionException why) implements Shared<T> {
        }

        /// A file could not be written.
        record NotWritten<T>(NotWrittenException why) implements Shared<T> {
        }
    }

    /// Keeps a session that somebody has exported.
    ///
    /// @param then hears its id, or why the file cannot be used
    public void importFrom(Path file, Consumer<Shared<Long>> then) {
        change(() -> shared(() -> {
            SessionPlan plan = exchange.read(file);
            return library.sessions().add(new SessionPlan(library.sessions().freeName(plan.name()), plan.items()));
        }), then);
    }

    /// Writes a session into a file.
    ///
    /// @param withNotes whether the private notes go along
    /// @param replace whether a file of that name may be replaced; the user has been asked
    /// @param then hears how it went
    public void exportTo(Path file, Session session, boolean withNotes, boolean replace,
            Consumer<Shared<Path>> then) {
        change(() -> shared(() -> {
            // as it is kept now: what was typed just before is on its way
            exchange.write(library.sessions().find(session.id()).orElse(session).plan(), withNotes, file, replace);
            return file;
        }), then);
    }

    private static <T> Shared<T> shared(Supplier<T> work) {
        try {
            return new Shared.Done<>(work.get());
        } catch (UnusableSessionException e) {
            return new Shared.NotUsable<>(e);
        } catch (NotWrittenException e) {
            return new Shared.NotWritten<>(e);
        }
    }

    private void change(Runnable change) {
        change(() -> {
            change.run();
            return true;
        }, done -> { });
    }

    /// Only what was asked last is shown: an older state would undo, on screen, what is still being saved.
    private <T> void change(Callable<T> change, Consumer<T> then) {
        asked++;
        int mine = asked;
        Optional<Long> page = wanted;
        writer.run(() -> outcome(change, page), outcome -> {
            if (mine == asked) {
                list.set(outcome.list());
                open.set(outcome.open());
            }
            outcome.notSaved().ifPresent(notSaved);
            outcome.answer().ifPresent(then);
        });
    }

    private <T> Outcome<T> outcome(Callable<T> change, Optional<Long> page) throws Exception {
        Optional<T> answer = Optional.empty();
        Optional<NotSavedException.Reason> failure = Optional.empty();
        try {
            answer = Optional.of(change.call());
        } catch (NotSavedException e) {
            failure = Optional.of(e.reason());
        }
        return new Outcome<>(answer, library.sessions().all(), page.flatMap(library.sessions()::find), failure);
    }
}
