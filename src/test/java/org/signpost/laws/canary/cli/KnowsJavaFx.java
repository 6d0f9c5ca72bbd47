package org.signpost.laws.canary.cli;

import javafx.beans.property.SimpleStringProperty;

/// Breaks the law that only the window and its wiring know JavaFX.
public final class KnowsJavaFx {
    /// Needs JavaFX on a command line.
    public String title(SimpleStringProperty property) {
        return property.get();
    }
}
