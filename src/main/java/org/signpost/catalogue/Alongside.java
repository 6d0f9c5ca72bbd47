package org.signpost.catalogue;

import java.util.List;

/// What stands beside an entry: guidance next to articles, both ways.
///
/// @param articles for a source, the articles that name it or send readers to it, newest first
/// @param named for an article, the sources it names; for a situation, its routes
/// @param signposted for an article, the sources it sends its readers to
/// @param oftenUsedWith for a source, what is often used with it
/// @param situations for a source, the worries whose routes lead to it
public record Alongside(List<Article> articles, List<EntryLink> named, List<EntryLink> signposted,
        List<EntryLink> oftenUsedWith, List<EntryLink> situations) {
    public Alongside {
        articles = List.copyOf(articles);
        named = List.copyOf(named);
        signposted = List.copyOf(signposted);
        oftenUsedWith = List.copyOf(oftenUsedWith);
        situations = List.copyOf(situations);
    }
}
