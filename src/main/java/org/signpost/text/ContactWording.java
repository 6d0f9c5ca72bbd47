package org.signpost.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.ContactPoint.Channel;
import org.signpost.catalogue.Freshness;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;

/// How ways to reach a source are put into words, on screen and on paper: which of them are shown at all, what stands
/// where a number is not confirmed, and when to check before calling. There is one such wording only.
public final class ContactWording {
    private final Wording wording;
    private final Texts texts;

    public ContactWording(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
    }

    /// Whether a source is closed, or lives on under another entry.
    public static boolean isGone(Source source) {
        Status.State state = source.profile().status().state();
        return state == Status.State.CLOSED || state == Status.State.RENAMED;
    }

    /// The ways to reach a source that may be shown. A service that is gone has no number, whatever the catalogue still
    /// holds.
    public static List<ContactPoint> shown(Source source) {
        return source.contacts().stream().filter(point -> !isGone(source) || !point.channel().isNumber()).toList();
    }

    /// Whether a value is the address of a page.
    public static boolean isPage(String value) {
        return value.startsWith("https://");
    }

    /// What stands in large type where there is no value: how to get there instead.
    public String instead(ContactPoint point) {
        return point.channel().isNumber() ? texts.of("contact.not-confirmed")
                : point.note().orElseGet(() -> texts.of("contact.no-address"));
    }

    /// Unknown hours matter where someone would wait for an answer, not for a letter or a form.
    public static boolean tellsHours(ContactPoint point, OpeningHours hours) {
        boolean waits = point.channel() != Channel.EMAIL && point.channel() != Channel.ONLINE_FORM;
        return (point.value().isPresent() || !point.channel().isNumber())
                && (waits || !(hours instanceof OpeningHours.NotKnown));
    }

    /// "not confirmed" for a value that no evidence shows; a number without evidence has no value at all.
    public String doubt(ContactPoint point) {
        return point.confirmed() || point.channel().isNumber() ? "" : texts.of("contact.unconfirmed");
    }

    /// What holds at any time, for paper: "Monday to Friday 10:00 to 16:00 · free to call".
    public String lasting(ContactPoint point) {
        String week = point.hours().filter(hours -> tellsHours(point, hours)).map(wording::week).orElse("");
        String cost = point.value().isPresent() ? texts.choice("cost", point.cost().code()) : "";
        return wording.dots(List.of(week, cost, doubt(point)));
    }

    /// What to do before calling, where the numbers of a source may no longer be right.
    public Optional<String> caution(Source source, LocalDate today) {
        if (source.profile().status().state() == Status.State.UNKNOWN) {
            return Optional.of(texts.of("contact.check-unknown"));
        }
        return Freshness.of(source, today) instanceof Freshness.Recent ? Optional.empty()
                : Optional.of(texts.of("contact.check-first"));
    }
}
