package org.signpost.catalogue;

import java.util.List;

/// The text of a source's page, as short lines.
///
/// @param whatItIs what it is and does
/// @param useWhen when it is the right route
/// @param notFor what it is not the route for
/// @param warnings what people get wrong about it: old hours, old names, look-alikes
/// @param deliveryLimits limits on teaching or showing its materials, for trainers
public record Guidance(List<String> whatItIs, List<String> useWhen, List<NotFor> notFor, List<String> warnings,
        List<String> deliveryLimits) {

    /// Something that a source is not the route for.
    ///
    /// @param instead the sources to use instead, best first
    public record NotFor(String text, List<EntryId> instead) {
        public NotFor {
            instead = List.copyOf(instead);
        }
    }

    public Guidance {
        whatItIs = List.copyOf(whatItIs);
        useWhen = List.copyOf(useWhen);
        notFor = List.copyOf(notFor);
        warnings = List.copyOf(warnings);
        deliveryLimits = List.copyOf(deliveryLimits);
    }
}
