package org.signpost.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.Guidance;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;
import org.signpost.ui.common.Background;

/// The page that is open, read in the background; empty means the home page.
public final class ReadingViewModel {
    private final Catalogue catalogue;
    private final Background background;
    private final ObjectProperty<Optional<Page>> page = new SimpleObjectProperty<>(this, "page", Optional.empty());
    private Optional<EntryId> wanted = Optional.empty();

    public ReadingViewModel(Catalogue catalogue, Background background) {
        this.catalogue = catalogue;
        this.background = background;
    }

    /// What is shown.
    public ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page;
    }

    /// Shows an entry, or the home page. An id that does not exist leads home. Only the newest wish is shown.
    public void show(Optional<EntryId> id) {
        wanted = id;
        if (id.isEmpty()) {
            page.set(Optional.empty());
            return;
        }
        background.run(() -> read(id.get()), read -> {
            if (wanted.equals(id)) {
                page.set(read);
            }
        });
    }

    private Optional<Page> read(EntryId id) {
        return catalogue.find(id).map(entry -> {
            Map<EntryId, EntryLink> links = new HashMap<>();
            catalogue.links(leadsTo(entry)).forEach(link -> links.put(link.id(), link));
            return new Page(entry, catalogue.alongside(id), links);
        });
    }

    private static List<EntryId> leadsTo(Entry entry) {
        List<EntryId> ids = new ArrayList<>();
        switch (entry) {
            case Source source -> {
                ids.addAll(source.profile().status().replacedBy());
                source.guidance().notFor().stream().map(Guidance.NotFor::instead).forEach(ids::addAll);
            }
            case Article article -> ids.addAll(article.links().signposts());
            case Situation situation -> {
                Situation.Plan plan = situation.plan();
                plan.routes().forEach(route -> ids.add(route.source()));
                plan.notFor().forEach(wrong -> ids.add(wrong.source()));
                List.of(plan.firstSteps(), plan.doNot(), plan.talkingAboutIt())
                        .forEach(steps -> steps.forEach(step -> ids.addAll(step.sources())));
            }
        }
        return ids;
    }
}
