package org.signpost.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.Names;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;
import org.signpost.text.Texts;
import org.signpost.ui.present.AudienceCard.Notice;
import org.signpost.ui.present.AudienceCard.Tone;

/// What a room has to know of a source before all else: that it has closed, what came after it, what it was called.
final class SourceNotices {
    /// Few enough to be read from a chair.
    static final int POINTS = 3;

    private SourceNotices() {
    }

    static List<Notice> of(Source source, Catalogue catalogue, Texts texts) {
        List<Notice> notices = new ArrayList<>();
        Status status = source.profile().status();
        if (status.state() != Status.State.ACTIVE) {
            notices.add(plain(texts.choice("status", status.state().code())));
            status.note().ifPresent(note -> notices.add(plain(note)));
            String now = catalogue.links(status.replacedBy()).stream().map(EntryLink::title)
                    .collect(Collectors.joining(", "));
            if (!now.isEmpty()) {
                notices.add(plain(texts.of("handout.replaced-by", now)));
            }
        }
        if (!source.names().former().isEmpty()) {
            notices.add(plain(texts.of("source.formerly", source.names().former().stream()
                    .map(Names.FormerName::name).collect(Collectors.joining(", ")))));
        }
        return notices;
    }

    private static Notice plain(String words) {
        return new Notice(Tone.PLAIN, words, true);
    }
}
