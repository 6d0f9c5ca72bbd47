package org.signpost.ui.sessions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.EntryLink;
import org.signpost.search.Filters;
import org.signpost.search.SearchHit;
import org.signpost.search.SearchQuery;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.SearchService;

/// Looks an entry up and puts it into the session, without leaving the page: type, arrow down, Enter.
final class AddEntry extends VBox {
    private static final int SHOWN = 6;
    private final long session;
    private final SessionTools tools;
    private final SearchService service;
    private final TextField field = new TextField();
    private final VBox found = new VBox();
    private String answered = "";

    /// @param session that an entry is put into
    AddEntry(long session, SessionTools tools) {
        this.session = session;
        this.tools = tools;
        this.service = new SearchService(tools.search(), tools.background());
        getStyleClass().add("add-entry");
        found.getStyleClass().add("add-found");
        field.setId("add-entry");
        field.setPromptText(tools.texts().of("session.add-prompt"));
        field.setAccessibleText(tools.texts().of("session.add-prompt"));
        field.textProperty().subscribe((before, now) -> look(now));
        field.setOnAction(event -> addFirst());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(field, found);
    }

    private void look(String words) {
        if (words.isBlank()) {
            found.getChildren().clear();
            return;
        }
        service.ask(new SearchQuery(words, Filters.NONE, SHOWN), results -> {
            List<SearchHit> hits = field.getText().isBlank() ? List.of() : results.hits();
            answered = words;
            found.getChildren().setAll(hits.stream().map(hit -> row(hit.link())).toList());
            field.setAccessibleHelp(tools.texts().of("search.found", hits.size()));
        });
    }

    /// What was found for other words, before these, is not what is wanted.
    private void addFirst() {
        if (answered.equals(field.getText())) {
            found.getChildren().stream().findFirst().ifPresent(node -> ((Hyperlink) node).fire());
        }
    }

    private Hyperlink row(EntryLink link) {
        Hyperlink row = Nodes.link(tools.wording().dots(List.of(link.title(), tools.wording().kind(link))), () ->
                tools.model().append(session, SessionMenu.card(link.id(), link.title()), kept -> {
                    field.clear();
                    field.requestFocus();
                }));
        row.setAccessibleText(tools.texts().of("session.add-name", row.getText()));
        return row;
    }

    /// Arrows walk from the field through what was found, and back.
    private void pressed(KeyEvent event) {
        int at = found.getChildren().stream().filter(Node::isFocused)
                .map(found.getChildren()::indexOf).findFirst().orElse(-1);
        if (event.getCode() == KeyCode.DOWN && at + 1 < found.getChildren().size()) {
            found.getChildren().get(at + 1).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.UP && at >= 0) {
            (at == 0 ? field : found.getChildren().get(at - 1)).requestFocus();
            event.consume();
        }
    }
}
