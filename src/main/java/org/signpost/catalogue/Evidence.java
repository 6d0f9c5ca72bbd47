package org.signpost.catalogue;

import java.util.Optional;

/// A page on which a fact was read, as readers may be shown it.
///
/// @param supports what it is evidence for, in a few words
/// @param address the web address, shown as text and never opened by itself
/// @param dated how old the page is, where it says so
public record Evidence(String supports, String address, Optional<PartialDate> dated) {
}
