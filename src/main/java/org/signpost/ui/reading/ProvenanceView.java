package org.signpost.ui.reading;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.Evidence;
import org.signpost.catalogue.Freshness;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Bullets;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WrapRow;

/// The foot of a page: when it was checked, what could not be confirmed, and the pages it rests on.
final class ProvenanceView extends VBox {
    private final Wording wording;
    private final Texts texts;
    private final VBox details = new VBox();
    private final VBox wrong = new VBox();

    ProvenanceView(Entry entry, ReadingTools tools) {
        this.wording = tools.wording();
        this.texts = wording.texts();
        getStyleClass().add("provenance");
        details.getStyleClass().add("provenance-details");
        List<Evidence> evidence = entry.provenance().evidence();
        WrapRow line = new WrapRow();
        line.getStyleClass().add("provenance-line");
        LocalDate today = tools.clock().instant().atZone(OpeningHours.UK).toLocalDate();
        switch (entry) {
            case Source source when source.contacts().isEmpty() -> {
                // nothing to call or open, so nothing that could have gone out of date
            }
            case Source source -> {
                Freshness freshness = Freshness.of(source, today);
                Label checked = Nodes.text(wording.freshness(freshness), "muted");
                if (!(freshness instanceof Freshness.Recent)) {
                    checked.getStyleClass().add("caution");
                }
                line.getChildren().add(checked);
            }
            case Article article -> line.getChildren().add(Nodes.text(
                    texts.of("provenance.published", wording.date(article.publication().published())), "muted"));
            case Situation _ -> line.getChildren().add(Nodes.text(texts.of("provenance.steps"), "muted"));
        }
        boolean more = !evidence.isEmpty() || !entry.provenance().unconfirmed().isEmpty();
        if (more) {
            Hyperlink toggle = Nodes.link(evidence.isEmpty() ? texts.of("provenance.unconfirmed-link")
                    : texts.of("provenance.evidence", evidence.size()), this::toggle);
            line.getChildren().add(toggle);
        }
        line.getChildren().add(Nodes.link(texts.of("wrong.link"), () -> show(wrong, !wrong.isVisible())));
        getChildren().addAll(line, details, wrong);
        fill(entry);
        fillWrong(entry, tools.actions());
        show(details, false);
        show(wrong, false);
    }

    /// What to do about a mistake, and the lines that tell an editor which page is meant: the program sends nothing.
    private void fillWrong(Entry entry, Actions actions) {
        wrong.getStyleClass().addAll("provenance-details", "wrong");
        Button copy = Nodes.button(texts.of("wrong.copy"), () -> actions.copy().accept(
                texts.of("wrong.lines", entry.title(), entry.id().value())), "small");
        wrong.getChildren().addAll(Nodes.text(texts.of("wrong.what")), copy);
    }

    private void fill(Entry entry) {
        List<String> unconfirmed = entry.provenance().unconfirmed();
        if (!unconfirmed.isEmpty()) {
            details.getChildren().addAll(Nodes.heading(texts.of("provenance.unconfirmed"), "small-title"),
                    Bullets.of(unconfirmed));
        }
        if (!entry.provenance().evidence().isEmpty()) {
            Bullets pages = new Bullets();
            for (Evidence page : entry.provenance().evidence()) {
                String dated = page.dated().map(wording::date).orElse(texts.of("provenance.undated"));
                pages.add("•", texts.of("provenance.page", page.supports(), dated),
                        Nodes.text(wording.readable(page.address()), "muted", "address"));
            }
            details.getChildren().addAll(Nodes.heading(texts.of("provenance.pages"), "small-title"), pages);
        }
    }

    private void toggle() {
        show(details, !details.isVisible());
    }

    private static void show(VBox part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
