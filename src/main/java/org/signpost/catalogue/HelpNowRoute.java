package org.signpost.catalogue;

/// A route of the help-now bar.
///
/// @param label the words on the bar
public record HelpNowRoute(String label, Source source) {
}
