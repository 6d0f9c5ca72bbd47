package org.signpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Source;
import org.signpost.catalogue.Status;
import org.signpost.testing.RealCatalogue;
import org.signpost.text.Texts;
import org.signpost.text.Wording;

/// A page as plain text keeps the same rules as the page on screen.
final class PlainPageTest {
    private static String page(Status.State state) {
        Source source = (Source) RealCatalogue.catalogue().find(new EntryId("childline")).orElseThrow();
        Source.Profile was = source.profile();
        Source changed = new Source(source.id(), source.names(), new Source.Profile(was.kind(), was.operator(),
                was.summary(), new Status(state, List.of(), Optional.empty()), was.related()), source.guidance(),
                source.scope(), source.contacts(), source.provenance());
        return new PlainPage(new Wording(Texts.british(), RealCatalogue.catalogue().taxonomy()),
                RealCatalogue.catalogue(), Clock.fixed(RealCatalogue.TUESDAY_NOON, ZoneOffset.UTC)).of(changed);
    }

    @Test
    void aServiceThatIsGoneHasNoNumberWhateverTheCatalogueHolds() {
        assertThat(page(Status.State.ACTIVE)).contains("0800 1111");
        assertThat(page(Status.State.CLOSED)).contains("This service has closed.").doesNotContain("0800 1111");
        assertThat(page(Status.State.RENAMED)).doesNotContain("0800 1111");
    }
}
