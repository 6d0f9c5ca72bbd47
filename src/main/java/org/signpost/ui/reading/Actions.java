package org.signpost.ui.reading;

import java.util.function.Consumer;
import org.signpost.catalogue.EntryId;

/// What the controls of a page can do.
///
/// @param open opens another entry
/// @param copy copies a text and says so
/// @param showCode shows an address or number as a QR code, for a phone to read
/// @param visit asks, then opens an address in the system's browser
public record Actions(Consumer<EntryId> open, Consumer<String> copy, Consumer<QrRequest> showCode,
        Consumer<String> visit) {

    /// A wish to see a QR code.
    ///
    /// @param content what the code holds: the address or `tel:` number itself, never a redirect
    /// @param readable the same as people read it
    /// @param beside the control that asked
    public record QrRequest(String content, String readable, javafx.scene.Node beside) {
    }
}
