package org.signpost.ui.reading;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;
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
        wayOut.find(wanted).filter(WayOut.Address::isSite).ifPresent(this::askAbout);
    }

    private void askAbout(WayOut.Address address) {
        Texts texts = dialog.texts();
        ButtonType yes = new ButtonType(texts.of("visit.yes"), ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(texts.of("visit.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.of(Nodes.text(texts.of("visit.question", address.text()), "visit-question"), yes, no)
                .showAndWait().filter(yes::equals).ifPresent(answer -> outside.open(address));
    }
}
