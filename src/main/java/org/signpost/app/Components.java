package org.signpost.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.signpost.ui.settings.AboutView;

/// What others made and the program carries, as the build wrote it down (`resources/app/components.tsv`).
final class Components {
    private Components() {
    }

    /// Name, version and licence of each.
    static List<AboutView.Component> read() {
        try (var in = Components.class.getResourceAsStream("/org/signpost/resources/components.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: components.tsv is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new AboutView.Component(cells[1], cells[2], cells[3])).toList();
        } catch (IOException e) {
            throw new IllegalStateException("the program is not whole: components.tsv cannot be read", e);
        }
    }
}
