package org.signpost.ui.common;

import java.util.List;
import javafx.scene.control.MenuItem;
import org.signpost.catalogue.EntryId;

/// What can be done with an entry besides reading it, as a menu: on its page and on its row among the results.
@FunctionalInterface
public interface EntryMenu {
    /// New items for one entry, made each time that a menu is about to show.
    ///
    /// @param title of the entry
    List<MenuItem> items(EntryId entry, String title);
}
