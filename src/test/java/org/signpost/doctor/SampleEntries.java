package org.signpost.doctor;

import java.util.List;
import java.util.Optional;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.Audience;
import org.signpost.catalogue.Confidence;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.ContactPoint.Channel;
import org.signpost.catalogue.ContactPoint.Cost;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Guidance;
import org.signpost.catalogue.Kind;
import org.signpost.catalogue.Names;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.PartialDate;
import org.signpost.catalogue.Provenance;
import org.signpost.catalogue.Scope;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;

/// Small made-up entries, healthy unless something is asked for. The numbers are from the range kept for drama.
final class SampleEntries {
    static final String NUMBER = "01632 960 001";
    private String name = "Lantern Line";
    private String summary = "A line that is made up for these tests.";
    private String whatItIs = "People who listen.";
    private List<String> alsoCalled = List.of();
    private Status.State state = Status.State.ACTIVE;
    private List<EntryId> related = List.of();
    private OpeningHours hours = new OpeningHours.Always();
    private String number = NUMBER;
    private Optional<PartialDate> checked = Optional.of(new PartialDate("2026-11-01"));

    static SampleEntries source() {
        return new SampleEntries();
    }

    SampleEntries named(String text) {
        name = text;
        return this;
    }

    SampleEntries summary(String text) {
        summary = text;
        return this;
    }

    SampleEntries saying(String text) {
        whatItIs = text;
        return this;
    }

    SampleEntries alsoCalled(String text) {
        alsoCalled = List.of(text);
        return this;
    }

    SampleEntries state(Status.State now) {
        state = now;
        return this;
    }

    SampleEntries relatedTo(String id) {
        related = List.of(new EntryId(id));
        return this;
    }

    SampleEntries hours(OpeningHours open) {
        hours = open;
        return this;
    }

    SampleEntries number(String digits) {
        number = digits;
        return this;
    }

    SampleEntries checked(Optional<PartialDate> date) {
        checked = date;
        return this;
    }

    Source as(String id) {
        ContactPoint phone = new ContactPoint(Channel.PHONE, "Line", Optional.of(number), true, Cost.FREE,
                Optional.of(hours), Optional.empty());
        return new Source(new EntryId(id), new Names(name, Optional.empty(), List.of(), alsoCalled),
                new Source.Profile(new Kind("helpline", "Helpline"), "Lantern", summary,
                        new Status(state, List.of(), Optional.empty()), related),
                new Guidance(List.of(whatItIs), List.of(), List.of(), List.of(), List.of()),
                new Scope(List.of(), List.of(new Audience("parents-carers", "Parents and carers")), List.of(),
                        Optional.empty(), List.of()),
                List.of(phone), new Provenance(Confidence.CONFIRMED, checked, List.of(), List.of()));
    }

    static Article articleNaming(String... ids) {
        return new Article(new EntryId("news"),
                new Article.Publication("A made-up headline", "The Paper", new PartialDate("2026"), Optional.empty(),
                        Optional.empty()),
                new Article.Text("A short summary of made-up news.", Optional.empty(), List.of("It was said."),
                        List.of(), List.of()),
                List.of(), new Article.Links(List.of(ids).stream().map(EntryId::new).toList(), List.of(), List.of()),
                new Scope(List.of(), List.of(), List.of(), Optional.empty(), List.of()),
                new Provenance(Confidence.CONFIRMED, Optional.empty(), List.of(), List.of()));
    }
}
