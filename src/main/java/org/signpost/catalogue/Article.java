package org.signpost.catalogue;

import java.util.List;
import java.util.Optional;

/// A calm summary of a news article or report, in our own words.
///
/// @param people those it names, with the role they had at the time
public record Article(EntryId id, Publication publication, Text text, List<Person> people, Links links, Scope scope,
        Provenance provenance) implements Entry {

    /// Where and when it appeared.
    ///
    /// @param headline as published
    /// @param address its `https` address, where one is evidenced
    public record Publication(String headline, String publisher, PartialDate published, Optional<String> author,
            Optional<String> address) {
    }

    /// What it says, in our words.
    ///
    /// @param contentNote what may upset, said before the text
    /// @param changedSince renames, later figures and corrections
    public record Text(String summary, Optional<String> contentNote, List<String> keyPoints, List<Figure> figures,
            List<String> changedSince) {
        public Text {
            keyPoints = List.copyOf(keyPoints);
            figures = List.copyOf(figures);
            changedSince = List.copyOf(changedSince);
        }
    }

    /// Whom it names and where it sends its readers.
    ///
    /// @param names the sources it names
    /// @param alsoNames bodies it names that are no source here
    /// @param signposts the sources it sends readers to
    public record Links(List<EntryId> names, List<String> alsoNames, List<EntryId> signposts) {
        public Links {
            names = List.copyOf(names);
            alsoNames = List.copyOf(alsoNames);
            signposts = List.copyOf(signposts);
        }
    }

    /// A person and the role they had at the time.
    public record Person(String name, String role) {
    }

    public Article {
        people = List.copyOf(people);
    }

    @Override
    public String title() {
        return publication.headline();
    }

    @Override
    public String summary() {
        return text.summary();
    }
}
