package org.signpost.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /// Asks where a new file is to be put, in the system's own dialog.
    ///
    /// @param name that is suggested, with the ending of its type
    /// @return where; empty where the user thought better of it
    Optional<Target> askWhere(String name, FileType type);

    /// Asks for a file that is there, in the system's own dialog.
    Optional<Path> askWhich(FileType type);

    /// Hands a file to the program that the system shows such files with. What was written there is the user's own.
    ///
    /// @return whether there is such a program, as far as the system tells
    boolean open(Path file);

    /// Ends the program at once, without questions.
    void exit();

    /// What a file is.
    enum FileType {
        /// A page to print.
        PDF,
        /// A page for a browser.
        HTML,
        /// A session of this program.
        JSON;

        /// How the names of such files end: `pdf`.
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Where a file is to be put.
    ///
    /// @param mayReplace whether the user has been asked already about a file that is there
    record Target(Path file, boolean mayReplace) {
    }
}
