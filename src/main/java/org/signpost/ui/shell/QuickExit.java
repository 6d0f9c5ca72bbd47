package org.signpost.ui.shell;

import java.util.List;
import javafx.stage.Window;
import org.signpost.ui.common.Outside;
import org.signpost.ui.results.SearchViewModel;

/// Hide now: every window vanishes in the same pulse, then what was asked and read is forgotten, then the program ends.
/// No question, no restore.
public final class QuickExit {
    private final SearchViewModel search;
    private final History history;
    private final Outside outside;

    public QuickExit(SearchViewModel search, History history, Outside outside) {
        this.search = search;
        this.history = history;
        this.outside = outside;
    }

    /// Hides, forgets, ends.
    public void hideNow() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        search.clear();
        history.clear();
        outside.clearClipboard();
        outside.exit();
    }
}
