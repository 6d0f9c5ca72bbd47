package org.signpost.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.signpost.ui.common.Outside;
import org.signpost.ui.common.WayOut;

/// The world around a window under test: it remembers what was asked of it, and does nothing.
public final class RecordingOutside implements Outside {
    private final List<String> deeds = new ArrayList<>();
    private String clipboard = "";
    private Optional<Target> where = Optional.empty();
    private boolean opens = true;
    private Optional<Path> which = Optional.empty();

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
    public Optional<Target> askWhere(String name, FileType type) {
        deeds.add("ask where " + name);
        return where;
    }

    @Override
    public Optional<Path> askWhich(FileType type) {
        deeds.add("ask which " + type.ending());
        return which;
    }

    @Override
    public boolean open(Path file) {
        deeds.add("open file " + file.getFileName());
        return opens;
    }

    /// There is no program here that opens files.
    public void openNothing() {
        opens = false;
    }

    /// What the user answers when asked where to put a file.
    public void answerWhere(Path file, boolean mayReplace) {
        where = Optional.of(new Target(file, mayReplace));
    }

    /// What the user answers when asked for a file.
    public void answerWhich(Path file) {
        which = Optional.of(file);
    }

    @Override
    public void exit() {
        deeds.add("exit");
    }

    /// What was asked, in order: `copy …`, `clear clipboard`, `open …`, `ask where …`, `ask which …`,
    /// `open file …`, `exit`.
    public List<String> deeds() {
        return List.copyOf(deeds);
    }

    /// What was copied last and not cleared since; empty if there is nothing.
    public String clipboard() {
        return clipboard;
    }
}
