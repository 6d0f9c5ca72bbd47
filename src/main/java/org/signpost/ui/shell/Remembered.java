package org.signpost.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.util.Subscription;
import org.signpost.library.NotSavedException;
import org.signpost.library.UserLibrary;
import org.signpost.search.FacetGroup;
import org.signpost.search.Filters;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Looks;
import org.signpost.ui.results.SearchViewModel;

/// Keeps theme, text size and nation for the next start. What was kept and makes no sense any more is passed over.
final class Remembered {
    private static final String THEME = "look.theme";
    private static final String ZOOM = "look.zoom";
    private static final String NATION = "nation";
    private final UserLibrary library;
    private final Background writer;
    private final Consumer<NotSavedException.Reason> notSaved;
    private boolean said;
    private Subscription following = Subscription.EMPTY;

    /// @param writer works on the user's file, one change after another
    /// @param notSaved hears once that something could not be kept
    Remembered(UserLibrary library, Background writer, Consumer<NotSavedException.Reason> notSaved) {
        this.library = library;
        this.writer = writer;
        this.notSaved = notSaved;
    }

    /// Sets what was kept, and keeps what changes from now on. Read at once, so that the window never shows in another
    /// look first.
    ///
    /// @param nations codes that there are
    void follow(Looks looks, SearchViewModel search, List<String> nations) {
        library.setting(THEME).flatMap(Remembered::choice).ifPresent(looks.choiceProperty()::set);
        library.setting(ZOOM).flatMap(Remembered::zoom).ifPresent(looks.zoomProperty()::set);
        SortedSet<String> kept = new TreeSet<>(library.setting(NATION).stream()
                .flatMap(codes -> Stream.of(codes.split(" ", -1))).filter(nations::contains).toList());
        if (!kept.isEmpty()) {
            search.filtersProperty().set(search.filtersProperty().get().with(FacetGroup.NATION, kept));
        }
        following = Subscription.combine(
                looks.choiceProperty().subscribe((before, now) -> keep(THEME, now.name().toLowerCase(Locale.ROOT))),
                looks.zoomProperty().subscribe((before, now) -> keep(ZOOM, now.toString())),
                search.filtersProperty().subscribe(this::nationChanged));
    }

    private void nationChanged(Filters before, Filters now) {
        if (!before.of(FacetGroup.NATION).equals(now.of(FacetGroup.NATION))) {
            keep(NATION, String.join(" ", now.of(FacetGroup.NATION)));
        }
    }

    private static Optional<Looks.Choice> choice(String kept) {
        return Stream.of(Looks.Choice.values())
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(kept)).findFirst();
    }

    private static Optional<Integer> zoom(String kept) {
        return Looks.ZOOMS.stream().filter(zoom -> zoom.toString().equals(kept)).findFirst();
    }

    /// Keeps nothing any more: the window is being hidden, and what it forgets is no choice of the user.
    void stop() {
        following.unsubscribe();
    }

    private void keep(String key, String value) {
        writer.run(() -> {
            try {
                library.set(key, value);
                return Optional.<NotSavedException.Reason>empty();
            } catch (NotSavedException e) {
                return Optional.of(e.reason());
            }
        }, failure -> {
            if (failure.isPresent() && !said) {
                said = true;
                notSaved.accept(failure.get());
            }
        });
    }
}
