package org.signpost.laws.canary.ui;

import javafx.stage.Stage;

/// Breaks the law that view models know no windows, in a class inside it.
public final class NestedViewModel {
    /// Hides the window one level deeper.
    public record State(Stage stage) {
    }
}
