package org.signpost.ui.common;

import javafx.scene.Node;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// The pictures on buttons and beside text. Decoration only: what they mean is always said in words too.
public enum Icon {
    /// Look for something.
    SEARCH(Feather.SEARCH),
    /// More choices.
    MENU(Feather.MENU),
    /// Go back.
    BACK(Feather.ARROW_LEFT),
    /// Go forward.
    FORWARD(Feather.ARROW_RIGHT),
    /// Take away.
    REMOVE(Feather.X),
    /// Leads on.
    ONWARD(Feather.CHEVRON_RIGHT),
    /// To the first page.
    HOME(Feather.HOME),
    /// The filters.
    FILTERS(Feather.SLIDERS),
    /// Keep an entry; what is kept.
    SAVE(Feather.STAR),
    /// A private note.
    NOTE(Feather.EDIT_3),
    /// Sessions to present.
    SESSIONS(Feather.PLAY),
    /// More that can be done with one thing.
    MORE(Feather.MORE_HORIZONTAL);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /// A new node with this picture, sized by the sheet.
    public Node node() {
        Text icon = new Text(Character.toString(glyph.getCode()));
        icon.getStyleClass().add("icon");
        icon.setMouseTransparent(true);
        return icon;
    }
}
