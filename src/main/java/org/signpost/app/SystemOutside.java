package org.signpost.app;

import java.util.List;
import java.util.Objects;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.signpost.ui.common.Outside;
import org.signpost.ui.common.WayOut;

/// The real system around the window.
final class SystemOutside implements Outside {
    private final HostServices services;
    private String copied = "";

    SystemOutside(HostServices services) {
        this.services = services;
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        copied = text;
    }

    @Override
    public void clearClipboard(List<String> typed) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String held = Objects.requireNonNullElse(clipboard.getString(), "");
        if (!held.isEmpty() && (held.equals(copied) || typed.stream().anyMatch(text -> text.contains(held)))) {
            clipboard.clear();
        }
        copied = "";
    }

    @Override
    public void open(WayOut.Address address) {
        services.showDocument(address.text());
    }

    @Override
    public void exit() {
        Platform.exit();
    }
}
