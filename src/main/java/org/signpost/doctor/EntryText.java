package org.signpost.doctor;

import java.util.ArrayList;
import java.util.List;
import org.signpost.catalogue.Article;
import org.signpost.catalogue.ContactPoint;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.Situation;
import org.signpost.catalogue.Source;

/// A text of an entry with the field it stands in.
///
/// @param ours whether the words are our own: names, headlines and roles are not
record EntryText(String field, String text, boolean ours) {

    /// Every text of an entry that a reader may see, numbers and addresses of contact points left out.
    static List<EntryText> of(Entry entry) {
        List<EntryText> texts = new ArrayList<>();
        texts.add(new EntryText("summary", entry.summary(), true));
        add(texts, "unconfirmed", entry.provenance().unconfirmed());
        entry.provenance().evidence().forEach(page -> texts.add(new EntryText("evidence", page.supports(), true)));
        switch (entry) {
            case Source source -> source(texts, source);
            case Article article -> article(texts, article);
            case Situation situation -> situation(texts, situation);
        }
        return texts;
    }

    private static void source(List<EntryText> texts, Source source) {
        texts.add(new EntryText("name", source.title(), false));
        source.names().shortName().ifPresent(name -> texts.add(new EntryText("shortName", name, false)));
        source.names().former().forEach(former -> {
            texts.add(new EntryText("formerNames", former.name(), false));
            former.note().ifPresent(note -> texts.add(new EntryText("formerNames", note, true)));
        });
        source.names().alsoCalled().forEach(name -> texts.add(new EntryText("alsoCalled", name, false)));
        texts.add(new EntryText("operator", source.profile().operator(), false));
        source.profile().status().note().ifPresent(note -> texts.add(new EntryText("status", note, true)));
        add(texts, "whatItIs", source.guidance().whatItIs());
        add(texts, "useWhen", source.guidance().useWhen());
        source.guidance().notFor().forEach(not -> texts.add(new EntryText("notFor", not.text(), true)));
        add(texts, "warnings", source.guidance().warnings());
        add(texts, "deliveryLimits", source.guidance().deliveryLimits());
        for (ContactPoint point : source.contacts()) {
            texts.add(new EntryText("contacts", point.label(), false));
            point.note().ifPresent(note -> texts.add(new EntryText("contacts", note, true)));
        }
    }

    private static void article(List<EntryText> texts, Article article) {
        texts.add(new EntryText("headline", article.title(), false));
        article.text().contentNote().ifPresent(note -> texts.add(new EntryText("contentNote", note, true)));
        add(texts, "keyPoints", article.text().keyPoints());
        article.text().figures().forEach(figure -> texts.add(new EntryText("figures", figure.meaning(), true)));
        article.people().forEach(person -> texts.add(new EntryText("people", person.role(), false)));
        add(texts, "changedSince", article.text().changedSince());
    }

    private static void situation(List<EntryText> texts, Situation situation) {
        texts.add(new EntryText("title", situation.title(), true));
        situation.alsoCalled().forEach(name -> texts.add(new EntryText("alsoCalled", name, false)));
        steps(texts, "firstSteps", situation.plan().firstSteps());
        steps(texts, "doNot", situation.plan().doNot());
        steps(texts, "talkingAboutIt", situation.plan().talkingAboutIt());
        situation.plan().routes().forEach(route -> texts.add(new EntryText("routes", route.who(), true)));
        situation.plan().notFor().forEach(wrong -> texts.add(new EntryText("notFor", wrong.why(), true)));
        add(texts, "nationDifferences", situation.plan().nationDifferences());
    }

    private static void steps(List<EntryText> texts, String field, List<Situation.Step> steps) {
        steps.forEach(step -> {
            texts.add(new EntryText(field, step.text(), true));
            if (!step.why().isEmpty()) {
                texts.add(new EntryText(field, step.why(), true));
            }
        });
    }

    private static void add(List<EntryText> texts, String field, List<String> lines) {
        lines.forEach(line -> texts.add(new EntryText(field, line, true)));
    }
}
