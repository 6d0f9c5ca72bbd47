package org.signpost.ui.settings;

import java.util.List;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.CatalogueInfo;
import org.signpost.text.Texts;
import org.signpost.ui.common.Bullets;
import org.signpost.ui.common.Nodes;

/// The page of versions and licences.
public final class AboutView extends VBox {

    /// A part of the program that others made.
    ///
    /// @param licence its name
    public record Component(String name, String version, String licence) {
    }

    /// The program itself.
    ///
    /// @param components what others made
    public record Program(String version, List<Component> components) {
        public Program {
            components = List.copyOf(components);
        }
    }

    public AboutView(Program program, CatalogueInfo catalogue, Texts texts) {
        setId("about");
        getStyleClass().add("page");
        Bullets made = new Bullets();
        program.components().forEach(one -> made.add("•", texts.of("about.component", one.name(), one.version()),
                Nodes.text(one.licence(), "muted")));
        getChildren().addAll(Nodes.heading(texts.of("about.title"), "page-title"),
                Nodes.text(texts.of("about.lead"), "page-subtitle"),
                Nodes.section(texts.of("about.versions"), Bullets.of(List.of(
                        texts.of("about.program", program.version()),
                        texts.of("about.catalogue", catalogue.edition(), catalogue.sources(), catalogue.articles(),
                                catalogue.situations()),
                        texts.of("about.java", System.getProperty("java.version", ""),
                                System.getProperty("javafx.version", ""))))),
                Nodes.section(texts.of("about.text"),
                        Nodes.text(texts.of("about.catalogue-licence", catalogue.licence()))),
                Nodes.section(texts.of("about.components"), made));
    }
}
