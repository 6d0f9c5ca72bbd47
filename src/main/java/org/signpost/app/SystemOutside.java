package org.signpost.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.signpost.text.Texts;
import org.signpost.ui.common.Outside;
import org.signpost.ui.common.WayOut;

/// The real system around the window.
final class SystemOutside implements Outside {
    private final HostServices services;
    private final Texts texts;
    private String copied = "";

    SystemOutside(HostServices services, Texts texts) {
        this.services = services;
        this.texts = texts;
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
    public Optional<Target> askWhere(String name, FileType type) {
        FileChooser chooser = chooser(type);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner())).map(File::toPath).map(file -> {
            String ending = "." + type.ending();
            String chosen = Objects.toString(file.getFileName(), "");
            // the system asked about the name as it was typed, not about one that gets an ending afterwards
            return chosen.toLowerCase(Locale.ROOT).endsWith(ending) ? new Target(file, true)
                    : new Target(file.resolveSibling(chosen + ending), false);
        });
    }

    @Override
    public Optional<Path> askWhich(FileType type) {
        return Optional.ofNullable(chooser(type).showOpenDialog(owner())).map(File::toPath);
    }

    private FileChooser chooser(FileType type) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("app.name"));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.choice("file-type", type.ending()),
                "*." + type.ending()));
        return chooser;
    }

    /// The window that has the keyboard: what the system asks belongs in front of it.
    private static @Nullable Window owner() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    }

    @Override
    public boolean open(Path file) {
        String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
        boolean shown = Stream.of(FileType.values()).filter(type -> name.endsWith("." + type.ending()))
                .allMatch(Viewers::have);
        if (shown) {
            services.showDocument(file.toUri().toString());
        }
        return shown;
    }

    @Override
    public void exit() {
        Platform.exit();
    }
}
