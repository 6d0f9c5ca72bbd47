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
import org.signpost.ui.common.Place;

/// The page that is open, read in the background.
public final class ReadingViewModel {
    /// One and the same, since comparing two costs a start some milliseconds.
    private static final Shown HOME = new Shown.AScreen(Place.Screen.HOME);
    private final Catalogue catalogue;
    private final Background background;
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(this, "shown", HOME);
    private Place wanted = Place.Screen.HOME;

    /// What the reading pane shows.
    public sealed interface Shown {
        /// An entry's page.
        record APage(Page page) implements Shown {
        }

        /// A page of the program's own.
        record AScreen(Place.Own screen) implements Shown {
        }
    }

    public ReadingViewModel(Catalogue catalogue, Background background) {
        this.catalogue = catalogue;
        this.background = background;
    }

    /// What is shown.
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /// Shows a place. An entry that does not exist leads home. Only the newest wish is shown.
    public void show(Place place) {
        wanted = place;
        switch (place) {
            case Place.Own screen -> shown.set(screen == Place.Screen.HOME ? HOME : new Shown.AScreen(screen));
            case Place.AtEntry(EntryId id) -> background.run(() -> read(id), read -> {
                if (wanted.equals(place)) {
                    shown.set(read.<Shown>map(Shown.APage::new).orElse(HOME));
                }
            });
        }
    }

    private Optional<Page> read(EntryId id) {
        return catalogue.find(id).map(entry -> {
            Map<EntryId, EntryLink> links = new HashMap<>();
            catalogue.links(leadsTo(entry)).forEach(link -> links.put(link.id(), link));
            return new Page(entry, catalogue.alongside(id), links, routes(entry));
        });
    }

    private Map<EntryId, Source> routes(Entry entry) {
        Map<EntryId, Source> routes = new HashMap<>();
        if (entry instanceof Situation situation) {
            situation.plan().routes().forEach(route -> catalogue.find(route.source()).ifPresent(found -> {
                if (found instanceof Source source) {
                    routes.put(source.id(), source);
                }
            }));
        }
        return routes;
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
