package org.signpost.ui.shell;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.ContactPoint.Channel;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.HelpNowRoute;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.OpeningState;
import org.signpost.text.Wording;
import org.signpost.ui.common.Background;

/// The routes of the help-now bar, with their opening state at this minute.
public final class HelpNowViewModel {
    private final Wording wording;
    private final Clock clock;
    private final ObjectProperty<List<Item>> items = new SimpleObjectProperty<>(this, "items", List.of());
    private List<HelpNowRoute> routes = List.of();

    /// One route as the bar shows it.
    ///
    /// @param detail a number, or the name of the service
    /// @param opening its opening state in words; empty where hours mean nothing
    public record Item(EntryId entry, String label, String detail, String opening, Sign sign) {
    }

    /// The dot before a route. The words beside it say the same.
    public enum Sign {
        /// Someone answers, or a form can be filled in at any time.
        OPEN,
        /// Nobody answers now.
        CLOSED,
        /// The catalogue does not know.
        NOT_KNOWN
    }

    public HelpNowViewModel(Catalogue catalogue, Background background, Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
        background.run(catalogue::helpNow, read -> {
            routes = read;
            refresh();
        });
    }

    /// The routes in order; the first is the emergency number.
    public ReadOnlyObjectProperty<List<Item>> itemsProperty() {
        return items;
    }

    /// Works the opening states out anew.
    public void refresh() {
        ZonedDateTime now = clock.instant().atZone(OpeningHours.UK);
        items.set(routes.stream().map(route -> item(route, now)).toList());
    }

    private Item item(HelpNowRoute route, ZonedDateTime now) {
        EntryId id = route.source().id();
        Optional<ContactPoint> number = route.source().contacts().stream()
                .filter(point -> point.channel() == Channel.PHONE && point.value().isPresent()).findFirst();
        if (number.isEmpty()) {
            return new Item(id, route.label(), route.source().title(), "", Sign.OPEN);
        }
        OpeningState state = number.get().hours().map(hours -> hours.at(now)).orElseGet(OpeningState.NotKnown::new);
        Sign sign = state instanceof OpeningState.NotKnown ? Sign.NOT_KNOWN : state.isOpen() ? Sign.OPEN : Sign.CLOSED;
        return new Item(id, route.label(), number.get().value().orElse(""), wording.opening(state, now), sign);
    }
}
