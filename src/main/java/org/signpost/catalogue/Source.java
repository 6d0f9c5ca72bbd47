package org.signpost.catalogue;

import java.util.List;

/// A guidance source: who they are, what they are for, what they are not for, and how to reach them.
///
/// @param contacts ways to reach it, the first one first; a closed source has no numbers
public record Source(EntryId id, Names names, Profile profile, Guidance guidance, Scope scope,
        List<ContactPoint> contacts, Provenance provenance) implements Entry {

    /// What a list row says of a source.
    ///
    /// @param operator who runs it, in a few words
    /// @param related sources that a family or trainer often uses with it
    public record Profile(Kind kind, String operator, String summary, Status status, List<EntryId> related) {
        public Profile {
            related = List.copyOf(related);
        }
    }

    public Source {
        contacts = List.copyOf(contacts);
    }

    @Override
    public String title() {
        return names.name();
    }

    @Override
    public String summary() {
        return profile.summary();
    }
}
