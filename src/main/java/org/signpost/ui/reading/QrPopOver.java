package org.signpost.ui.reading;

import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.signpost.text.Texts;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.QrPicture;
import org.signpost.ui.common.WayOut;

/// A QR code beside the control that asked for it, large enough for a phone across a table. Made here, offline.
///
/// A phone reads a code from about ten times its width (the rule of thumb of those who print codes), so from across a
/// table of one metre it takes ten centimetres: 378 pixels of 1/96 inch, which is 27 em of the usual text. It grows
/// with the text, as far as the window has room.
public final class QrPopOver {
    private static final double SIDE_EM = 27;
    /// What the words under the code and the space around it take, in em.
    private static final double WORDS_EM = 11;
    /// Four pixels a module is what a screen needs for a camera to tell them apart.
    private static final int LEAST_SCALE = 4;
    private final Texts texts;
    private final WayOut wayOut;
    private final Looks looks;

    /// @param wayOut refuses what the catalogue does not hold
    /// @param looks of the window: a pop-over has them too; Hide now hears its keys in the window already
    public QrPopOver(Texts texts, WayOut wayOut, Looks looks) {
        this.texts = texts;
        this.wayOut = wayOut;
        this.looks = looks;
    }

    /// Shows the code until something else is clicked. Shows nothing for an address that may not leave the program.
    public void show(Actions.QrRequest request) {
        wayOut.whenRead(() -> wayOut.find(request.content()).ifPresent(address -> show(address, request)));
    }

    private void show(WayOut.Address address, Actions.QrRequest request) {
        Window owner = request.beside().getScene().getWindow();
        double em = looks.em();
        double room = Math.min(owner.getHeight() - WORDS_EM * em, owner.getWidth());
        ImageView view = new ImageView(QrPicture.of(address, Math.min(SIDE_EM * em, room), LEAST_SCALE));
        view.setAccessibleText(texts.of("qr.name", request.readable()));
        VBox content = new VBox(view, Nodes.text(request.readable(), "strong"),
                Nodes.text(texts.of("qr.hint"), "muted"));
        content.getStyleClass().add("qr");
        content.setMaxWidth(view.getImage().getWidth() + 2 * em);
        PopOver popOver = new PopOver(content);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setArrowSize(0);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        looks.dress(popOver.getScene());
        popOver.setAutoFix(false); // it would keep within the screen only
        popOver.show(request.beside());
        popOver.heightProperty().subscribe(height -> keepWithin(owner, popOver));
    }

    /// A pop-over stands at its anchor: whatever else is set, it goes back there.
    private static void keepWithin(Window owner, PopOver popOver) {
        popOver.setAnchorX(Math.max(owner.getX(), Math.min(popOver.getAnchorX(), owner.getX() + owner.getWidth()
                - popOver.getWidth())));
        popOver.setAnchorY(Math.max(owner.getY(), Math.min(popOver.getAnchorY(), owner.getY() + owner.getHeight()
                - popOver.getHeight())));
    }
}
