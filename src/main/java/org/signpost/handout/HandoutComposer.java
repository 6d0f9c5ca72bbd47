package org.signpost.handout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.HelpNowRoute;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.PartialDate;
import org.signpost.text.ContactWording;
import org.signpost.text.Texts;
import org.signpost.text.Wording;

/// Puts what is asked for into words: the same words as the screen's, as they hold on paper.
public final class HandoutComposer {
    private final Catalogue catalogue;
    private final Wording wording;
    private final Texts texts;
    private final LocalDate today;

    /// @param clock tells how old a check is
    public HandoutComposer(Catalogue catalogue, Wording wording, Clock clock) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.texts = wording.texts();
        this.today = LocalDate.ofInstant(clock.instant(), OpeningHours.UK);
    }

    /// Words a handout.
    ///
    /// @param title at its head; where it is blank, "Where to get help"
    /// @throws java.util.concurrent.CancellationException when it was asked to stop
    public Handout compose(String title, List<HandoutItem> items, Progress progress) {
        EntryComposer composer = new EntryComposer(catalogue, wording, today);
        List<HandoutEntry> entries = new ArrayList<>();
        for (HandoutItem item : items) {
            progress.check();
            entries.add(composer.entry(item));
        }
        String dated = texts.of("handout.dated", catalogue.info().edition(),
                wording.date(new PartialDate(today.toString())));
        return new Handout(title.isBlank() ? texts.of("handout.title") : title.strip(), dated, helpNow(), entries);
    }

    private List<Handout.HelpLine> helpNow() {
        List<Handout.HelpLine> lines = new ArrayList<>();
        for (HelpNowRoute route : catalogue.helpNow()) {
            Optional<ContactPoint> number = number(route);
            if (lines.isEmpty()) {
                lines.add(new Handout.HelpLine(route.label(), "", "")); // the first label says the number itself
            } else if (number.isPresent()) {
                String caution = new ContactWording(wording).caution(route.source(), today).orElse("");
                lines.add(new Handout.HelpLine(route.label(), number.get().value().orElse(""),
                        wording.dots(List.of(new ContactWording(wording).lasting(number.get()), caution))));
            }
        }
        return lines;
    }

    private static Optional<ContactPoint> number(HelpNowRoute route) {
        return ContactWording.shown(route.source()).stream()
                .filter(point -> point.channel() == ContactPoint.Channel.PHONE && point.value().isPresent())
                .findFirst();
    }
}
