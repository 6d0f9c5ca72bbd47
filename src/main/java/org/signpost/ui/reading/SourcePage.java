package org.signpost.ui.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.Guidance;
import org.signpost.catalogue.Names;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;
import org.signpost.catalogue.Term;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Bullets;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.SideBySide;

/// The page of a source.
final class SourcePage extends VBox {
    private static final double STACK_BELOW = 30;
    private final Source source;
    private final Map<EntryId, EntryLink> links;
    private final Wording wording;
    private final Texts texts;
    private final Actions actions;

    SourcePage(Source source, Map<EntryId, EntryLink> links, ReadingTools tools) {
        this.source = source;
        this.links = links;
        this.wording = tools.wording();
        this.texts = wording.texts();
        this.actions = tools.actions();
        getStyleClass().add("page");
        getChildren().add(new EntryHead(source, subtitle(), tools));
        status().ifPresent(getChildren()::add);
        formerNames().ifPresent(getChildren()::add);
        if (ContactCard.isNeeded(source)) {
            getChildren().add(new ContactCard(source, tools));
        }
        Guidance guidance = source.guidance();
        section("source.what-it-is", guidance.whatItIs());
        VBox useWhen = part("source.use-when", Bullets.of(guidance.useWhen()));
        VBox notFor = part("source.not-for", notFor(guidance.notFor()));
        if (!guidance.useWhen().isEmpty() && !guidance.notFor().isEmpty()) {
            getChildren().add(SideBySide.halves(useWhen, notFor, STACK_BELOW));
        } else if (!guidance.useWhen().isEmpty()) {
            getChildren().add(useWhen);
        } else if (!guidance.notFor().isEmpty()) {
            getChildren().add(notFor);
        }
        section("source.warnings", guidance.warnings());
        getChildren().add(part("source.who-for", Nodes.text(whoFor())));
        section("source.delivery-limits", guidance.deliveryLimits());
        getChildren().add(new ProvenanceView(source, tools));
    }

    private String subtitle() {
        String operator = source.profile().operator().equals(source.title()) ? "" : source.profile().operator();
        return wording.dots(List.of(source.profile().kind().name(), operator,
                wording.eachNation(source.scope().nations())));
    }

    private Optional<Region> status() {
        Status status = source.profile().status();
        if (status.state() == Status.State.ACTIVE) {
            return Optional.empty();
        }
        VBox banner = new VBox(Nodes.text(texts.choice("status", status.state().code()), "strong"));
        banner.getStyleClass().add("banner");
        status.note().ifPresent(note -> banner.getChildren().add(Nodes.text(note)));
        linksTo(status.replacedBy()).ifPresent(row -> banner.getChildren().add(row));
        return Optional.of(banner);
    }

    private Optional<Region> formerNames() {
        List<Names.FormerName> former = source.names().former();
        if (former.isEmpty()) {
            return Optional.empty();
        }
        String names = former.stream().map(Names.FormerName::name).collect(Collectors.joining(", "));
        VBox banner = new VBox(Nodes.text(texts.of("source.formerly", names), "strong"));
        former.getFirst().note().ifPresent(note -> banner.getChildren().add(Nodes.text(note)));
        banner.getStyleClass().add("banner");
        return Optional.of(banner);
    }

    private Bullets notFor(List<Guidance.NotFor> all) {
        Bullets bullets = new Bullets();
        all.forEach(one -> bullets.add("•", one.text(), linksTo(one.instead()).stream().toArray(Region[]::new)));
        return bullets;
    }

    private Optional<Region> linksTo(List<EntryId> ids) {
        List<EntryLink> known = ids.stream().filter(links::containsKey).map(links::get).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(LinkRow.of(known, actions.open()));
    }

    private String whoFor() {
        String audiences = source.scope().audiences().stream().map(Term::name).collect(Collectors.joining(" · "));
        String ages = source.scope().ageRange().map(range -> texts.of("source.ages", range)).orElse("");
        String languages = source.scope().languages().equals(List.of("English")) || source.scope().languages().isEmpty()
                ? "" : texts.of("source.languages", String.join(", ", source.scope().languages()));
        return wording.dots(List.of(audiences, ages, languages));
    }

    private void section(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            getChildren().add(part(key, Bullets.of(lines)));
        }
    }

    private VBox part(String key, Region content) {
        return Nodes.section(texts.choice("heading", key), content);
    }
}
