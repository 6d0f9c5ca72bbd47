package org.signpost.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.EntryLink;
import org.signpost.catalogue.Names;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;

/// What anybody has to know of a source before all else, on paper and in a room: that it has closed, what came after
/// it, what it was called.
public final class SourceNotices {
    private SourceNotices() {
    }

    /// The notices, in that order; none for a source that goes on under the name it always had.
    public static List<String> of(Source source, Catalogue catalogue, Texts texts) {
        List<String> notices = new ArrayList<>();
        Status status = source.profile().status();
        if (status.state() != Status.State.ACTIVE) {
            notices.add(texts.choice("status", status.state().code()));
            status.note().ifPresent(notices::add);
            String now = catalogue.links(status.replacedBy()).stream().map(EntryLink::title)
                    .collect(Collectors.joining(", "));
            if (!now.isEmpty()) {
                notices.add(texts.of("source.replaced-by", now));
            }
        }
        if (!source.names().former().isEmpty()) {
            notices.add(texts.of("source.formerly", source.names().former().stream()
                    .map(Names.FormerName::name).collect(Collectors.joining(", "))));
        }
        return notices;
    }
}
