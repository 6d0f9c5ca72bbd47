package org.signpost.app;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.application.Platform;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.Entry;
import org.signpost.catalogue.EntryType;
import org.signpost.ui.common.Alarm;
import org.signpost.ui.common.Looks;
import org.signpost.ui.shell.SignpostWindow;

/// A walk through the main screens, after which the program ends: home, a search as it is typed, a source, an article,
/// a worry, each look. The build runs it once inside the finished bundle, so that the JVM knows beforehand what the
/// window needs. It begins as every start does: another way in would miss what only that one uses.
final class Rehearsal {
    /// Long enough for an answer to be drawn.
    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final String QUESTION = "thinkuknow groming \"child told\"";
    private final SignpostWindow window;
    private final Queue<Runnable> steps = new ArrayDeque<>();

    private Rehearsal(SignpostWindow window) {
        this.window = window;
    }

    /// Whether the build asks for it, by a property, since options on the command line would be another way in.
    static boolean isAskedFor() {
        return Boolean.getBoolean("signpost.rehearse");
    }

    /// Begins the walk; it goes on by itself, on the JavaFX thread.
    static void begin(SignpostWindow window, Looks looks, Catalogue catalogue) {
        Rehearsal walk = new Rehearsal(window);
        for (int length = 1; length <= QUESTION.length(); length += 3) {
            String typed = QUESTION.substring(0, length);
            walk.steps.add(() -> window.search(typed));
        }
        for (EntryType type : EntryType.values()) {
            catalogue.entries().stream().filter(entry -> entry.type() == type).limit(2).forEach(walk::open);
        }
        for (Looks.Choice choice : List.of(Looks.Choice.DARK, Looks.Choice.CONTRAST, Looks.Choice.LIGHT)) {
            walk.steps.add(() -> looks.choiceProperty().set(choice));
        }
        walk.steps.add(() -> window.search(""));
        walk.steps.add(Platform::exit);
        walk.next();
    }

    private void next() {
        Runnable step = steps.poll();
        if (step != null) {
            step.run();
            Alarm.real().in(PAUSE, this::next);
        }
    }

    private void open(Entry entry) {
        steps.add(() -> window.open(entry.id()));
    }
}
