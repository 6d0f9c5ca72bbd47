package org.signpost.laws.canary.ui;

import javafx.application.Platform;

/// Breaks the law that only ui.common hands work to the window's thread.
public final class RunsLater {
    /// Later.
    public void later(Runnable work) {
        Platform.runLater(work);
    }
}
