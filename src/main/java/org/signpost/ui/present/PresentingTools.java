package org.signpost.ui.present;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import org.signpost.catalogue.Catalogue;
import org.signpost.library.Session;
import org.signpost.text.Wording;
import org.signpost.ui.common.Alarm;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.WayOut;
import org.signpost.ui.common.WindowDialog;

/// What presenting needs of the program.
///
/// @param reader reads the catalogue
/// @param windows how windows are made
public record PresentingTools(Catalogue catalogue, Background reader, Wording wording, WayOut wayOut, Clock clock,
        Windows windows) {
    /// What windows of their own need.
    ///
    /// @param main makes dialogs of the main window
    /// @param hideKeys listens for Hide now in a scene
    /// @param hideNow hides everything at once
    /// @param displays the screens, asked for when something is first presented
    /// @param handout asks about a handout of a session, over the window of those dialogs; empty where nobody can
    public record Windows(Looks looks, WindowDialog main, Consumer<Scene> hideKeys, Runnable hideNow,
            Supplier<ObservableList<Display>> displays, Alarm alarm,
            Optional<BiConsumer<Session, WindowDialog>> handout) {
    }
}
