package org.signpost.ui.present;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// A screen that windows can stand on.
///
/// @param bounds all of it
/// @param room what bars of the system leave free of it
public record Display(Rectangle2D bounds, Rectangle2D room) {
    /// The screens of this computer, as they are plugged in and out. Used on the JavaFX thread.
    public static ObservableList<Display> real() {
        ObservableList<Display> displays = FXCollections.observableArrayList();
        ObservableList<Screen> screens = Screen.getScreens();
        Runnable read = () -> displays.setAll(screens.stream()
                .map(screen -> new Display(screen.getBounds(), screen.getVisualBounds())).toList());
        read.run();
        screens.addListener((ListChangeListener<Screen>) change -> read.run());
        return displays;
    }
}
