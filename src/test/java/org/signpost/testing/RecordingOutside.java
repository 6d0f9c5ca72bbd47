package org.signpost.testing;

import java.util.ArrayList;
import java.util.List;
import org.signpost.ui.common.Outside;
import org.signpost.ui.common.WayOut;

/// The world around a window under test: it remembers what was asked of it, and does nothing.
public final class RecordingOutside implements Outside {
    private final List<String> deeds = new ArrayList<>();
    private String clipboard = "";

    @Override
    public void copy(String text) {
        clipboard = text;
        deeds.add("copy " + text);
    }

    @Override
    public void clearClipboard(List<String> typed) {
        clipboard = "";
        deeds.add("clear clipboard");
    }

    @Override
    public void open(WayOut.Address address) {
        deeds.add("open " + address.text());
    }

    @Override
    public void exit() {
        deeds.add("exit");
    }

    /// What was asked, in order: `copy …`, `clear clipboard`, `open …`, `exit`.
    public List<String> deeds() {
        return List.copyOf(deeds);
    }

    /// What was copied last and not cleared since; empty if there is nothing.
    public String clipboard() {
        return clipboard;
    }
}
