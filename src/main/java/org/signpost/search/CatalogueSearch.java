package org.signpost.search;

/// Answers questions about one catalogue.
///
/// Safe for use from several threads; questions are answered one after another.
public interface CatalogueSearch {
    /// The answer. Every text is a question: none fails.
    ///
    /// @throws java.util.concurrent.CancellationException when it was stopped
    /// @throws org.signpost.catalogue.UnusableCatalogueException when the file turns out to be damaged
    SearchResults search(SearchQuery query, Cancellation cancellation);

    /// Reads ahead what the first question would have to wait for. Nothing changes but the time that it takes.
    default void prepare() {
    }

    /// The answer, not to be stopped.
    default SearchResults search(SearchQuery query) {
        return search(query, new Cancellation());
    }
}
