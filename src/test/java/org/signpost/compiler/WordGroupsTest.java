package org.signpost.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.testing.CatalogueFixture.WORDS;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.signpost.catalogue.EntryId;
import org.signpost.store.schema.Contents.Phrase;
import org.signpost.testing.CatalogueFixture;
import org.signpost.testing.RealCatalogue;

final class WordGroupsTest {
    @TempDir
    private Path temp;

    @Test
    void aPhraseLeadsToWorriesFirstAndThenToSources() {
        assertThat(RealCatalogue.contents().phrases()).filteredOn(phrase -> phrase.text().equals("dick pic"))
                .singleElement().extracting(Phrase::entries).asInstanceOf(
                        org.assertj.core.api.InstanceOfAssertFactories.list(EntryId.class))
                .first().isEqualTo(new EntryId("nude-shared-or-faked"));
    }

    @Test
    void theRealCatalogueKnowsEnoughOfWhatPeopleSay() {
        assertThat(RealCatalogue.contents().phrases()).hasSizeGreaterThan(250)
                .allSatisfy(phrase -> assertThat(phrase.topics().size() + phrase.entries().size()).isPositive());
    }

    @Test
    void aPhraseInTwoGroupsIsAFindingHoweverItIsWritten() {
        CatalogueFixture fixture = CatalogueFixture.in(temp);
        fixture.write(WORDS, """
                {"$schema": "../schema/words.schema.json", "groups": [
                  {"phrases": ["kite runner", "kyte"], "topics": ["gaming"], "sources": [], "situations": []},
                  {"phrases": ["kite-runner"], "topics": ["bullying"], "sources": [], "situations": []},
                  {"phrases": ["flyer", "fly er"], "topics": [], "sources": [], "situations": []}]}
                """);
        assertThat(fixture.compile().findings()).extracting(Finding::toString).containsExactly(
                WORDS + " /groups/1: “kite-runner” stands in " + WORDS + " /groups/0 too",
                WORDS + " /groups/2: leads nowhere: give a topic, a source or a situation");
    }
}
