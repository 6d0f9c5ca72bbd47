package org.signpost.ui.reading;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.Source;
import org.signpost.text.ContactWording;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Nodes;
import org.signpost.ui.common.WrapRow;

/// The number of a route, so that nobody has to open its page to call it: the first confirmed one, whether somebody
/// answers now, and the caution that its page shows too. A route without a confirmed number has none here.
final class RouteNumber {
    private RouteNumber() {
    }

    static Optional<Region> of(Source source, ReadingTools tools) {
        return source.contacts().stream()
                .filter(point -> point.channel().isNumber() && point.confirmed() && point.value().isPresent())
                .filter(point -> !ContactWording.isGone(source)).findFirst()
                .map(point -> row(source, point, tools));
    }

    private static Region row(Source source, ContactPoint point, ReadingTools tools) {
        Wording wording = tools.wording();
        Texts texts = wording.texts();
        String number = point.value().orElseThrow();
        String cost = texts.choice("cost", point.cost().code());
        Button copy = Nodes.button(texts.of("contact.copy"),
                () -> tools.actions().copy().accept(ContactCard.copied(source, point, number, tools)), "small");
        copy.setAccessibleText(texts.of("contact.copy-name", number));
        WrapRow line = new WrapRow(Nodes.text(number, "route-number"),
                new ClockLabel(() -> wording.dots(List.of(opening(point, tools), cost)), "contact-detail"), copy);
        line.getStyleClass().add("route-line");
        VBox box = new VBox(line);
        ContactCard.caution(source, tools).ifPresent(box.getChildren()::add);
        return box;
    }

    private static String opening(ContactPoint point, ReadingTools tools) {
        ZonedDateTime now = tools.clock().instant().atZone(OpeningHours.UK);
        return point.hours().map(hours -> tools.wording().opening(hours.at(now), now)).orElse("");
    }
}
