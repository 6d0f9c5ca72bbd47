package org.signpost.catalogue;

import java.util.List;

/// What stands beside an entry: guidance next to articles, both ways.
///
/// @param articles for a source, the articles that name it or send readers to it, newest first
/// @param named for an article, the sources it names
/// @param signposted for an article, the sources it sends its readers to
/// @param oftenUsedWith for a source, what is often used with it
/// @param situations for a source, the worries whose routes lead to it
/// @param routes for a situation, the sources to turn to, in order
public record Alongside(List<Article> articles, List<EntryLink> named, List<EntryLink> signposted,
        List<EntryLink> oftenUsedWith, List<EntryLink> situations, List<EntryLink> routes) {
    /// Nothing alongside.
    public static final Alongside NOTHING =
            new Alongside(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Alongside {
        articles = List.copyOf(articles);
        named = List.copyOf(named);
        signposted = List.copyOf(signposted);
        oftenUsedWith = List.copyOf(oftenUsedWith);
        situations = List.copyOf(situations);
        routes = List.copyOf(routes);
    }
}
