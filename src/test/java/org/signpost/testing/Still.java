package org.signpost.testing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.signpost.catalogue.EntryId;
import org.signpost.library.SessionCard;
import org.signpost.library.SessionItem;
import org.signpost.ui.common.Place;

/// A state of the window worth looking at, by name. Every screen is among [#all], empty and crowded.
///
/// @param reach brings a window at its first page there
public record Still(String name, Consumer<StillWindow> reach) {
    /// Every state.
    public static List<Still> all() {
        return List.of(
                new Still("home", window -> { }),
                new Still("home-all-worries", window -> window.fire(".home > .hyperlink")),
                new Still("source", window -> window.open("ceop-education").search("thinkuknow")),
                new Still("helpline", window -> window.open("nspcc-helpline")),
                new Still("source-renamed", window -> window.open("net-aware")),
                new Still("source-evidence", window -> window.open("papyrus-hopeline247")
                        .fire(".provenance .hyperlink")),
                new Still("something-wrong", window -> window.open("childline").doing(() -> {
                    List<Node> links = List.copyOf(window.scene().getRoot().lookupAll(".provenance .hyperlink"));
                    ((Hyperlink) links.getLast()).fire();
                })),
                new Still("article", window -> window.open("police-professional-2024-ucol")),
                new Still("article-seed", window -> window.open("premier-2014-660-arrests")),
                new Still("worry", window -> window.open("online-grooming")),
                new Still("worry-in-scotland", window -> window.open("immediate-danger")
                        .fire("#filter-nation-scotland")),
                new Still("filtered", window -> window.fire("#filter-topic-grooming").fire("#filter-kind-helpline")
                        .fire("#filter-nation-wales").fire("#filter-when-open-now")),
                new Still("more-filters", window -> window.fire(".filters .more")),
                new Still("nothing-found", window -> window.search("qqqq zzzz")),
                new Still("hidden-by-filters", window -> window.fire("#filter-kind-helpline").search("ofcom report")),
                new Still("corrected", window -> window.search("groming")),
                new Still("saved-nothing", window -> window.show(Place.Screen.SAVED)),
                new Still("saved", window -> {
                    keepThings(window);
                    window.show(Place.Screen.SAVED);
                }),
                new Still("note", window -> {
                    keepThings(window);
                    window.open("childline").fire("#note");
                }),
                new Still("sessions", window -> window.show(Place.Screen.SESSIONS)),
                new Still("session", Still::openSample),
                new Still("session-edited", window -> {
                    openSample(window);
                    window.fire(".session-card .toggle-button");
                    window.doing(() -> ((ToggleButton) List.copyOf(window.scene().getRoot()
                            .lookupAll(".session-card .toggle-button")).get(8)).fire());
                    window.doing(() -> ((TextField) window.scene().getRoot().lookup("#add-entry"))
                            .setText("childline"));
                }),
                new Still("session-gone", window -> window.doing(() -> window.goTo(new Place.AtSession(99)))),
                new Still("settings", window -> window.show(Place.Screen.SETTINGS)),
                new Still("keeps", window -> {
                    keepThings(window);
                    window.show(Place.Screen.KEEPS);
                }),
                new Still("safety", window -> window.show(Place.Screen.SAFETY)),
                new Still("about", window -> window.show(Place.Screen.ABOUT)));
    }

    /// The sample, with a card more of an entry that this catalogue does not have.
    private static void openSample(StillWindow window) {
        window.show(Place.Screen.SESSIONS);
        long id = window.library().sessions().all().getFirst().id();
        window.library().sessions().append(id, SessionItem.of(
                new SessionCard.OfEntry(new EntryId("gone"), "A helpline of an edition before")));
        window.doing(() -> window.goTo(new Place.AtSession(id)));
    }

    private static void keepThings(StillWindow window) {
        window.library().save(new EntryId("childline"), "Childline");
        window.library().save(new EntryId("online-grooming"), "An adult, or someone I do not trust");
        window.library().save(new EntryId("gone"), "A helpline of an edition before");
        window.library().write(new EntryId("childline"), "Childline",
                "Ask at school which leaflet they use. Sam has the form.");
        window.library().write(new EntryId("ceop-education"), "CEOP Education", "For the parents’ evening.");
        window.library().rememberViewed(true);
        window.library().view(new EntryId("ceop-safety-centre"), "CEOP Safety Centre");
    }

    @Override
    public String toString() {
        return name;
    }
}
