package org.signpost.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.signpost.ui.common.Place;

/// Where the reader has been, for back and forward. Kept in memory only, and forgotten with the window.
public final class History {
    private static final int LONGEST = 200;
    private final Deque<Place> before = new ArrayDeque<>();
    private final Deque<Place> after = new ArrayDeque<>();
    private final ObjectProperty<Place> here = new SimpleObjectProperty<>(this, "here", Place.Screen.HOME);
    private final BooleanProperty canGoBack = new SimpleBooleanProperty(this, "canGoBack");
    private final BooleanProperty canGoForward = new SimpleBooleanProperty(this, "canGoForward");

    /// What is shown.
    public ReadOnlyObjectProperty<Place> hereProperty() {
        return here;
    }

    /// Whether [#back] leads anywhere.
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack;
    }

    /// Whether [#forward] leads anywhere.
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward;
    }

    /// Opens a page. To open what is open already changes nothing.
    public void open(Place place) {
        if (place.equals(here.get())) {
            return;
        }
        before.push(here.get());
        if (before.size() > LONGEST) {
            before.removeLast();
        }
        after.clear();
        go(place);
    }

    /// Goes back one page.
    public void back() {
        if (!before.isEmpty()) {
            after.push(here.get());
            go(before.pop());
        }
    }

    /// Goes forward one page.
    public void forward() {
        if (!after.isEmpty()) {
            before.push(here.get());
            go(after.pop());
        }
    }

    /// Forgets everything and stands at the home page.
    public void clear() {
        before.clear();
        after.clear();
        go(Place.Screen.HOME);
    }

    private void go(Place place) {
        here.set(place);
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
    }
}
