package org.signpost.ui.reading;

import java.time.Clock;
import javafx.beans.value.ObservableValue;
import org.signpost.search.Filters;
import org.signpost.text.Wording;
import org.signpost.ui.common.EntryMenu;
import org.signpost.ui.library.LibraryViewModel;

/// What every page is made with.
///
/// @param actions what its controls can do
/// @param clock the time of day for opening states and for how old a check is
/// @param library what the user keeps of entries
/// @param filters the ticks now set: a worry shows the routes of the chosen nation first
/// @param menu what else can be done with the entry
public record ReadingTools(Wording wording, Actions actions, Clock clock, LibraryViewModel library,
        ObservableValue<Filters> filters, EntryMenu menu) {
}
