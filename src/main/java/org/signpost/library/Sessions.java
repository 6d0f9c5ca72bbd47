package org.signpost.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The sessions that a trainer keeps. Reading never fails; what cannot be saved throws [NotSavedException], and then
/// nothing is changed. Each change is on the disk when the call returns.
public interface Sessions {
    /// All of them, the one changed last first.
    List<SessionOutline> all();

    /// One of them whole.
    Optional<Session> find(long session);

    /// A name that no session has yet: the one asked for, or the same with a number.
    default String freeName(String wanted) {
        Set<String> taken = all().stream().map(SessionOutline::name).collect(Collectors.toSet());
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            String number = " (" + i + ")";
            int room = SessionPlan.LONGEST_NAME - number.length();
            name = (wanted.length() > room ? wanted.substring(0, room) : wanted) + number;
        }
        return name;
    }

    /// Keeps a new session.
    ///
    /// @return its id
    long add(SessionPlan plan);

    /// Calls it something else. A name that is none ([SessionPlan#isName]) changes nothing.
    void rename(long session, String name);

    /// Keeps a copy of it under another name.
    ///
    /// @return the id of the copy; empty where the session is gone
    Optional<Long> duplicate(long session, String name);

    /// Takes a session away.
    ///
    /// @return what was taken away, for [#restore]; empty where there was none
    Optional<Session> delete(long session);

    /// Brings back what was taken away, as it was.
    void restore(Session deleted);

    /// Puts a card at the end, or before the closing card where that is the last one.
    ///
    /// @return the card as it is kept; empty where the session is gone
    Optional<SessionItem> append(long session, SessionItem item);

    /// Puts a card at a place; used to bring back one that was removed as well.
    ///
    /// @param place from 0 for the first one to the number of cards; beyond that, the nearest
    /// @return the card as it is kept; empty where the session is gone
    Optional<SessionItem> insert(long session, int place, SessionItem item);

    /// Takes a card out of its session.
    void remove(long session, long item);

    /// Moves a card to another place, counted without it.
    ///
    /// @param place from 0 for the first one; beyond the end, the last one
    void move(long session, long item, int place);

    /// Keeps the minutes, the notes and the text of a card that is kept already.
    void change(long session, SessionItem item);
}
