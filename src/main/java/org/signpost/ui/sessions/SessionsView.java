package org.signpost.ui.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.PartialDate;
import org.signpost.library.SessionOutline;
import org.signpost.text.Texts;
import org.signpost.ui.common.Card;
import org.signpost.ui.common.Icon;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WhileShown;
import org.signpost.ui.common.WrapRow;

/// The page of all sessions: to open one, begin one, take one in from a file, or delete one.
public final class SessionsView extends VBox {
    private final SessionTools tools;
    private final Texts texts;
    private final VBox body = new VBox();

    /// @param tools what the page is made with
    public SessionsView(SessionTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        setId("sessions");
        getStyleClass().add("page");
        body.getStyleClass().add("page-body");
        Button begin = Nodes.button(texts.of("sessions.new"), this::begin, "primary");
        begin.setId("new-session");
        Button takeIn = Nodes.button(texts.of("sessions.import"), () -> tools.sharing().takeIn(tools.openSession()));
        takeIn.setId("import-session");
        WrapRow buttons = new WrapRow(begin, takeIn);
        buttons.getStyleClass().add("button-row");
        getChildren().addAll(Nodes.heading(texts.of("sessions.title"), "page-title"),
                Nodes.text(texts.of("sessions.lead"), "page-subtitle"), buttons,
                new UndoRow(tools.model(), texts), body);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                tools.model().showList();
            }
        });
        WhileShown.follow(this, tools.model().listProperty(), this::show);
    }

    private void begin() {
        tools.model().begin(texts.of("session.new-name"), id -> tools.openSession().accept(id));
    }

    private void show(List<SessionOutline> sessions) {
        List<Node> rows = new ArrayList<>();
        if (sessions.isEmpty()) {
            rows.add(Nodes.text(texts.of("sessions.nothing"), "muted"));
        }
        sessions.forEach(session -> rows.add(row(session)));
        body.getChildren().setAll(rows);
    }

    private HBox row(SessionOutline session) {
        PartialDate day = new PartialDate(LocalDate.ofInstant(session.changed(), OpeningHours.UK).toString());
        Card card = new Card(session.name(), () -> tools.openSession().accept(session.id()),
                Nodes.text(session.name(), "card-title"),
                Nodes.text(tools.wording().dots(List.of(texts.of("session.cards", session.cards()),
                        texts.of("session.minutes", session.minutes()),
                        texts.of("session.changed", tools.wording().date(day)))), "card-kind"));
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMinWidth(0);
        Button delete = Nodes.button("", () -> tools.model().delete(session.id()), "flat", "icon-button");
        delete.setGraphic(Icon.REMOVE.node());
        delete.setAccessibleText(texts.of("session.delete-name", session.name()));
        HBox row = new HBox(card, delete);
        row.getStyleClass().add("saved-row");
        return row;
    }
}
