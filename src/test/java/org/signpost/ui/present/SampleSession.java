package org.signpost.ui.present;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.signpost.catalogue.EntryId;
import org.signpost.library.Session;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionCard.Role;
import org.signpost.library.SessionItem;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.SessionWording;
import org.signpost.text.Texts;
import org.signpost.text.Wording;

/// A session on the real catalogue with a card of every sort, and some that nobody would make.
final class SampleSession {
    /// The index of each card.
    static final int WARM_UP = 0;
    static final int ARTICLE = 1;
    static final int LESSONS = 2;
    static final int HELPLINE = 3;
    static final int REPORTING = 4;
    static final int WORRY = 5;
    static final int CLOSED = 6;
    static final int UNKNOWN = 7;
    static final int LONG_TITLE = 8;
    static final int RIGHT_TO_LEFT = 9;
    static final int LONG_TEXT = 10;
    static final int CLOSING = 11;

    private SampleSession() {
    }

    static Session session() {
        SessionWording words = SessionWording.of(Texts.british());
        return new Session(1, "Parents’ evening: online safety", Instant.EPOCH, List.of(
                item(text(Role.WARM_UP, words.warmUpTitle(), words.warmUpText()), 2, "Say where the door is."),
                item(entry("premier-2014-660-arrests"), 5, "An arrest is not a conviction."),
                item(entry("ceop-education"), 6, "Ask who remembers the name Thinkuknow. Old leaflets still print it."),
                item(entry("childline"), 5, ""),
                item(entry("ceop-safety-centre"), 5, ""),
                item(entry("online-blackmail-images"), 8, ""),
                item(entry("net-aware"), 0, ""),
                item(new SessionCard.OfEntry(new EntryId("not-here"), "A helpline of an edition before"), 1, ""),
                item(text(Role.PLAIN, "What we agreed on ".repeat(27).strip(), "One rule."), 1, ""),
                item(text(Role.PLAIN, "خط مساعدة الطفل",
                        "اتصل مجانا في أي وقت.\nشالוم: קו חם לילדים 0800 1111"), 1, ""),
                item(text(Role.PLAIN, "Our rules", "We listen to each other, and nobody has to say anything. "
                        .repeat(90).strip()), 3, ""),
                item(text(Role.CLOSING, words.closingTitle(), words.closingText()), 3, "")));
    }

    static SessionItem item(SessionCard card, int minutes, String notes) {
        return new SessionItem(SessionItem.NEW, card, minutes, notes);
    }

    static SessionCard text(Role role, String title, String text) {
        return new SessionCard.OfText(role, title, text);
    }

    static SessionCard entry(String id) {
        return new SessionCard.OfEntry(new EntryId(id), RealCatalogue.catalogue().find(new EntryId(id)).orElseThrow()
                .title());
    }

    static CardComposer composer(Texts texts, Clock clock) {
        return new CardComposer(RealCatalogue.catalogue(), new Wording(texts, RealCatalogue.catalogue().taxonomy()),
                clock);
    }
}
