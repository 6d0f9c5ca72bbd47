package org.signpost.handout;

import java.util.List;

/// A handout, worded: what stands on it, in reading order, whatever it is written as.
///
/// @param title as the user sees it at the head of the first page
/// @param dated which catalogue it was made from, and when
/// @param helpNow whom to call now, the emergency number first
/// @param entries in the order asked for
public record Handout(String title, String dated, List<HelpLine> helpNow, List<HandoutEntry> entries) {

    /// A line at the head of the first page.
    ///
    /// @param label such as "Childline"
    /// @param number to call; empty where the label says it all
    /// @param detail hours, cost and what to check
    public record HelpLine(String label, String number, String detail) {
    }

    public Handout {
        helpNow = List.copyOf(helpNow);
        entries = List.copyOf(entries);
    }
}
