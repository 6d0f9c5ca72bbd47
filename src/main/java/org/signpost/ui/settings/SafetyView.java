package org.signpost.ui.settings;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.signpost.text.Texts;
import org.signpost.ui.common.Bullets;
import org.signpost.ui.common.Nodes;

/// The page of what the program promises and, as plainly, of what it cannot do.
public final class SafetyView extends VBox {
    public SafetyView(Texts texts) {
        setId("safety");
        getStyleClass().add("page");
        getChildren().addAll(Nodes.heading(texts.of("safety.title"), "page-title"),
                Nodes.text(texts.of("safety.lead"), "page-subtitle"),
                section(texts.of("safety.hide"), Stream.of("keys", "forgets", "open").map(
                        key -> texts.choice("safety.hide", key)).toList()),
                section(texts.of("safety.offline"), Stream.of("none", "links", "codes").map(
                        key -> texts.choice("safety.offline", key)).toList()),
                section(texts.of("safety.numbers"), Stream.of("evidence", "old", "closed").map(
                        key -> texts.choice("safety.numbers", key)).toList()),
                section(texts.of("safety.cannot"), Stream.of("watched", "installed", "paper", "browser").map(
                        key -> texts.choice("safety.cannot", key)).toList()));
    }

    private static VBox section(String title, List<String> lines) {
        VBox part = new VBox(Nodes.heading(title, "section-title"), Bullets.of(lines));
        part.getStyleClass().add("section");
        return part;
    }
}
