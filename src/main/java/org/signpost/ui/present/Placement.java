package org.signpost.ui.present;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Which screen is the room's, and which the presenter's. The two are never the same: with one screen, it is the
/// room's, and there is no window for the presenter.
///
/// @param presenter empty with one screen
record Placement(Display audience, Optional<Display> presenter) {
    /// Finds the places.
    ///
    /// @param displays all screens, at least one
    /// @param main where the main window stands
    /// @param wanted the screen that the presenter chose for the room, as it was when it was chosen
    static Placement of(List<Display> displays, Rectangle2D main, Optional<Display> wanted) {
        Display home = home(displays, main);
        Display audience = wanted.flatMap(one -> same(displays, one))
                .or(() -> displays.stream().filter(one -> !one.equals(home)).findFirst()).orElse(home);
        Optional<Display> presenter = audience.equals(home)
                ? displays.stream().filter(one -> !one.equals(audience)).findFirst() : Optional.of(home);
        return new Placement(audience, presenter);
    }

    /// The screen that holds most of the main window.
    private static Display home(List<Display> displays, Rectangle2D main) {
        return displays.stream().max(Comparator.comparingDouble(one -> shared(one.bounds(), main))).orElseThrow();
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    /// A screen is known by where it begins: it may have got another size.
    private static Optional<Display> same(List<Display> displays, Display wanted) {
        return displays.stream().filter(wanted::equals).findFirst()
                .or(() -> displays.stream().filter(one -> one.bounds().getMinX() == wanted.bounds().getMinX()
                        && one.bounds().getMinY() == wanted.bounds().getMinY()).findFirst());
    }
}
