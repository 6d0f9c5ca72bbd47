package org.signpost.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.signpost.ui.common.Place;

/// The program's own pages, each made when it is first asked for; that of a session anew each time.
final class Screens implements Function<Place.Own, Node> {
    private final Map<Place.Screen, Supplier<Node>> makers = new EnumMap<>(Place.Screen.class);
    private final Map<Place.Screen, Node> made = new EnumMap<>(Place.Screen.class);
    private final LongFunction<Node> session;

    /// @param session makes the page of the session with that id
    Screens(LongFunction<Node> session) {
        this.session = session;
    }

    /// Says how a page is made.
    Screens with(Place.Screen screen, Supplier<Node> maker) {
        makers.put(screen, maker);
        return this;
    }

    @Override
    public Node apply(Place.Own page) {
        return switch (page) {
            case Place.AtSession(long id) -> session.apply(id);
            case Place.Screen screen -> page(screen);
        };
    }

    private Node page(Place.Screen screen) {
        Node known = made.get(screen);
        if (known != null) {
            return known;
        }
        Supplier<Node> maker = makers.get(screen);
        if (maker == null) {
            throw new IllegalStateException("nobody said how to make the page " + screen.code());
        }
        Node node = maker.get();
        made.put(screen, node);
        return node;
    }
}
