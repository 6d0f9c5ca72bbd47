package org.signpost.ui.present;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WrapRow;
import org.signpost.ui.present.AudienceCard.Call;
import org.signpost.ui.present.AudienceCard.Notice;
import org.signpost.ui.present.AudienceCard.Point;
import org.signpost.ui.present.AudienceCard.Section;
import org.signpost.ui.present.AudienceCard.Site;
import org.signpost.ui.present.AudienceCard.Tone;

/// One card as a page: what it is, its title, notices, number and points on the left, the place for its code on the
/// right, and at the foot whom to call now.
final class AudiencePage extends VBox {
    /// Titles with more letters are in smaller type.
    private static final int LONG_TITLE = 60;
    private static final int VERY_LONG_TITLE = 150;
    /// Addresses with more letters in one piece are in smaller type.
    private static final int LONG_PIECE = 16;
    private static final Pattern BREAKS = Pattern.compile("(?<=[./?=&_-])");
    private final AudienceCard card;
    private final Region codePlace = new Region();
    private final VBox codeColumn = new VBox(codePlace);

    AudiencePage(AudienceScreen.Shows shown) {
        card = shown.card();
        getStyleClass().add("room-page");
        if (!card.line().isEmpty()) {
            getChildren().add(Nodes.text(card.line(), "room-line"));
        }
        getChildren().add(title());
        card.notices().forEach(notice -> getChildren().add(notice(notice)));
        getChildren().add(body());
        Region spring = new Region();
        setVgrow(spring, Priority.ALWAYS);
        getChildren().addAll(spring, foot(shown));
    }

    /// The page whose code stands on this one.
    Optional<Site> site() {
        return card.site();
    }

    /// Where the code is to be drawn.
    Region codePlace() {
        return codePlace;
    }

    /// @param side of the code, in pixels of this page; 0 where there is none
    /// @param column what it has room in
    void setCodeSide(double side, double column) {
        codePlace.setMinSize(side, side);
        codePlace.setMaxSize(side, side);
        codeColumn.setMinWidth(column);
        codeColumn.setMaxWidth(column);
    }

    /// @param percent one of the sizes that the sheet knows
    void setTextSize(int percent) {
        getStyleClass().removeIf(name -> name.startsWith("zoom-"));
        getStyleClass().add("zoom-" + percent);
    }

    private Label title() {
        Label title = Nodes.heading(card.title(), "room-title");
        int letters = card.title().length();
        if (letters > LONG_TITLE) {
            title.getStyleClass().add(letters > VERY_LONG_TITLE ? "room-title-longest" : "room-title-long");
        }
        return title;
    }

    private static HBox notice(Notice notice) {
        Label words = Nodes.text(notice.words());
        HBox row = new HBox(words);
        words.getStyleClass().add("banner");
        if (notice.tone() == Tone.EMERGENCY) {
            words.getStyleClass().add("room-emergency");
        }
        return row;
    }

    private HBox body() {
        VBox words = new VBox();
        words.getStyleClass().add("room-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        card.number().ifPresent(number -> words.getChildren().add(number(number)));
        for (Section section : card.sections()) {
            VBox points = new VBox();
            points.getStyleClass().add("room-points");
            if (!section.heading().isEmpty()) {
                points.getChildren().add(Nodes.heading(section.heading(), "strong"));
            }
            section.points().forEach(point -> points.getChildren().add(point(point)));
            words.getChildren().add(points);
        }
        HBox body = new HBox(words);
        body.getStyleClass().add("room-body");
        card.site().ifPresent(site -> {
            codeColumn.getStyleClass().add("room-code");
            codeColumn.getChildren().add(address(site.site(), "room-site"));
            if (!site.page().isEmpty()) {
                codeColumn.getChildren().add(address(site.page(), "room-page-of-site"));
            }
            body.getChildren().add(codeColumn);
        });
        return body;
    }

    /// An address breaks after its dots, strokes and hyphens, not within a word.
    private static WrapRow address(String address, String style) {
        WrapRow row = new WrapRow();
        int longest = 0;
        for (String piece : address.length() > LONG_PIECE ? BREAKS.split(address) : new String[] {address}) {
            row.getChildren().add(Nodes.text(piece));
            longest = Math.max(longest, piece.length());
        }
        row.getStyleClass().add(style);
        if (longest > LONG_PIECE) {
            row.getStyleClass().add("room-address-long");
        }
        return row;
    }

    private static VBox number(Call number) {
        VBox box = new VBox();
        if (!number.label().isEmpty()) {
            box.getChildren().add(Nodes.text(number.label(), "room-line"));
        }
        box.getChildren().add(number.confirmed() ? Nodes.text(number.value(), "room-number")
                : Nodes.text(number.value(), "strong", "caution"));
        if (!number.detail().isEmpty()) {
            box.getChildren().add(Nodes.text(number.detail(), "room-line"));
        }
        if (!number.caution().isEmpty()) {
            box.getChildren().add(Nodes.text(number.caution(), "caution"));
        }
        return box;
    }

    private static HBox point(Point point) {
        boolean paragraph = point.sign().isEmpty();
        VBox words = new VBox(paragraph ? Nodes.text(point.text(), "room-paragraph") : Nodes.text(point.text()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!point.from().isEmpty()) {
            words.getChildren().add(Nodes.text(point.from(), "room-from"));
        }
        HBox row = new HBox(words);
        if (!paragraph) {
            Label sign = new Label(point.sign());
            sign.setMinWidth(USE_PREF_SIZE);
            row.getChildren().addFirst(sign);
            row.getStyleClass().add("point");
        }
        return row;
    }

    private static HBox foot(AudienceScreen.Shows shown) {
        Label help = Nodes.text(shown.help());
        HBox.setHgrow(help, Priority.ALWAYS);
        help.setMaxWidth(Double.MAX_VALUE);
        Label position = new Label(shown.position());
        position.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(help, position);
        foot.getStyleClass().add("room-foot");
        return foot;
    }
}
