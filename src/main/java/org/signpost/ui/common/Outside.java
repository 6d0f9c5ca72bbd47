package org.signpost.ui.common;

import java.util.List;

/// What the window may do outside itself. Everything here starts with a click of the user.
public interface Outside {
    /// Puts a text on the clipboard.
    void copy(String text);

    /// Clears the clipboard if it holds what came from here: what [#copy] put there, or a piece of what was typed.
    ///
    /// @param typed what stands in fields of the program, from where anybody can copy
    void clearClipboard(List<String> typed);

    /// Hands an address to the system's browser, mail or phone program. The caller has asked the user first.
    void open(WayOut.Address address);

    /// Ends the program at once, without questions.
    void exit();
}
