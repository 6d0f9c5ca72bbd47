package org.signpost.ui.reading;

import org.signpost.text.Texts;
import org.signpost.ui.common.Outside;
import org.signpost.ui.common.WayOut;
import org.signpost.ui.common.WindowDialog;

/// Asks before an address opens in the system's browser, naming it in full.
public final class VisitDialog {
    private final WayOut wayOut;
    private final Outside outside;
    private final WindowDialog dialog;

    /// @param wayOut refuses what the catalogue does not hold
    public VisitDialog(WayOut wayOut, Outside outside, WindowDialog dialog) {
        this.wayOut = wayOut;
        this.outside = outside;
        this.dialog = dialog;
    }

    /// Asks, and opens the address if the answer is yes. Asks nothing about an address that may not be opened.
    public void ask(String wanted) {
        wayOut.whenRead(() -> wayOut.find(wanted).filter(WayOut.Address::isSite).ifPresent(this::askAbout));
    }

    private void askAbout(WayOut.Address address) {
        Texts texts = dialog.texts();
        if (dialog.ask(texts.of("visit.question", address.text()), texts.of("visit.yes"), texts.of("visit.no"))) {
            outside.open(address);
        }
    }
}
