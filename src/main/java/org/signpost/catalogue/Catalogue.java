package org.signpost.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads one catalogue. Every answer is complete and immutable.
///
/// Calls may block on the file for some milliseconds, so a window asks on its reader thread. Safe for use from several
/// threads. Any method throws [UnusableCatalogueException] when the file turns out to be damaged.
public interface Catalogue {
    /// Edition, licence and counts.
    CatalogueInfo info();

    /// All terms, in display order.
    Taxonomy taxonomy();

    /// The entry with that id, if there is one.
    Optional<Entry> find(EntryId id);

    /// What stands beside that entry; empty lists for an unknown id.
    Alongside alongside(EntryId id);

    /// Links to those entries, in the order given; ids that do not exist are left out.
    List<EntryLink> links(List<EntryId> ids);

    /// Links to every entry of a type: situations and sources in their own order, articles newest first.
    List<EntryLink> all(EntryType type);

    /// Every entry whole, by id.
    default List<Entry> entries() {
        return Stream.of(EntryType.values()).flatMap(type -> all(type).stream())
                .map(EntryLink::id).sorted().flatMap(id -> find(id).stream()).toList();
    }

    /// Every address that may leave the program: sites, forms and articles (`https:`), numbers to call (`tel:`),
    /// mailboxes (`mailto:`). Numbers of services that are gone are not among them.
    Set<String> addresses();

    /// The routes of the help-now bar, in order.
    List<HelpNowRoute> helpNow();
}
