package org.signpost.ui.reading;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.Situation;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Bullets;
import org.signpost.ui.common.Nodes;

/// The page of a worry: 999 first where it applies, first steps, do-nots, routes, what to say. Each step names its
/// source.
final class SituationPage extends VBox {
    private final Texts texts;
    private final Wording wording;
    private final Map<EntryId, EntryLink> links;
    private final Actions actions;

    SituationPage(Situation situation, Page page, ReadingTools tools) {
        this.wording = tools.wording();
        this.texts = wording.texts();
        this.links = page.links();
        this.actions = tools.actions();
        getStyleClass().add("page");
        getChildren().add(new EntryHead(situation, situation.summary(), tools));
        if (situation.emergencyFirst()) {
            VBox banner = new VBox(Nodes.text(texts.of("situation.emergency"), "strong"));
            banner.getStyleClass().addAll("banner", "emergency-banner");
            getChildren().add(banner);
        }
        Situation.Plan plan = situation.plan();
        steps("situation.first-steps", plan.firstSteps(), true);
        steps("situation.do-not", plan.doNot(), false);
        if (!plan.routes().isEmpty()) {
            section("situation.routes", new RoutesView(plan.routes(), page, tools));
        }
        if (!plan.notFor().isEmpty()) {
            section("situation.not-for", wrongRoutes(plan.notFor()));
        }
        steps("situation.talking", plan.talkingAboutIt(), false);
        if (!plan.nationDifferences().isEmpty()) {
            section("situation.nations", Bullets.of(plan.nationDifferences()));
        }
        getChildren().add(new ProvenanceView(situation, tools));
    }

    private void steps(String key, List<Situation.Step> steps, boolean numbered) {
        if (steps.isEmpty()) {
            return;
        }
        Bullets bullets = new Bullets();
        for (int i = 0; i < steps.size(); i++) {
            Situation.Step step = steps.get(i);
            VBox under = new VBox();
            if (!step.why().isEmpty()) {
                under.getChildren().add(Nodes.text(step.why(), "muted"));
            }
            List<EntryLink> from = known(step.sources());
            if (!from.isEmpty()) {
                under.getChildren().add(LinkRow.of(from, actions.open()));
            }
            bullets.add(numbered ? texts.of("list.number", i + 1) : "•", step.text(), under);
        }
        section(key, bullets);
    }

    private Bullets wrongRoutes(List<Situation.WrongRoute> wrong) {
        Bullets bullets = new Bullets();
        wrong.forEach(one -> known(List.of(one.source())).forEach(link ->
                bullets.add("•", link.title(), Nodes.text(one.why(), "muted"))));
        return bullets;
    }

    private List<EntryLink> known(List<EntryId> ids) {
        return ids.stream().filter(links::containsKey).map(links::get).toList();
    }

    private void section(String key, Region content) {
        getChildren().add(Nodes.section(texts.choice("heading", key), content));
    }
}
