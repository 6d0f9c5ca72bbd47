package org.signpost.ui.shell;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.signpost.library.Trouble;
import org.signpost.text.Texts;
import org.signpost.ui.common.Nodes;

/// Says in one sentence why nothing can be saved, or what became of a damaged file, until the user has read it.
final class TroubleBar extends HBox {
    TroubleBar(Trouble trouble, Texts texts) {
        getStyleClass().add("trouble");
        setId("trouble");
        var sentence = Nodes.text(texts.choice("trouble", trouble.reason().code(), trouble.file()));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(sentence, Nodes.button(texts.of("trouble.close"), this::close, "flat"));
    }

    private void close() {
        setVisible(false);
        setManaged(false);
    }
}
