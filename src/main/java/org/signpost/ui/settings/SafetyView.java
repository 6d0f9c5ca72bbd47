package org.signpost.ui.settings;

import java.util.List;
import javafx.scene.layout.VBox;
import org.signpost.text.Texts;
import org.signpost.ui.common.Bullets;
import org.signpost.ui.common.Nodes;

/// The page of what the program promises and, as plainly, of what it cannot do.
public final class SafetyView extends VBox {
    private static final List<String> HIDE = List.of("keys", "system", "forgets", "open");
    private static final List<String> OFFLINE = List.of("none", "links", "codes");
    private static final List<String> NUMBERS = List.of("evidence", "old", "closed");
    private static final List<String> CANNOT = List.of("watched", "installed", "paper", "recent",
            "browser");

    public SafetyView(Texts texts) {
        setId("safety");
        getStyleClass().add("page");
        getChildren().addAll(Nodes.heading(texts.of("safety.title"), "page-title"),
                Nodes.text(texts.of("safety.lead"), "page-subtitle"),
                section(texts.of("safety.hide"), HIDE.stream().map(
                        key -> texts.choice("safety.hide", key)).toList()),
                section(texts.of("safety.offline"), OFFLINE.stream().map(
                        key -> texts.choice("safety.offline", key)).toList()),
                section(texts.of("safety.numbers"), NUMBERS.stream().map(
                        key -> texts.choice("safety.numbers", key)).toList()),
                section(texts.of("safety.cannot"), CANNOT.stream().map(
                        key -> texts.choice("safety.cannot", key)).toList()));
    }

    private static VBox section(String title, List<String> lines) {
        return Nodes.section(title, Bullets.of(lines));
    }
}
