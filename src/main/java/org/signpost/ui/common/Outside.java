package org.signpost.ui.common;

/// What the window may do outside itself. Everything here starts with a click of the user.
public interface Outside {
    /// Puts a text on the clipboard.
    void copy(String text);

    /// Takes back what [#copy] put on the clipboard, if it is still there.
    void clearClipboard();

    /// Hands an address to the system's browser, mail or phone program. The caller has asked the user first.
    void open(String address);

    /// Ends the program at once, without questions.
    void exit();
}
