package org.signpost.ui.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.Nation;
import org.signpost.library.Kept;
import org.signpost.library.NotSavedException;
import org.signpost.library.SessionExchange;
import org.signpost.library.UserLibrary;
import org.signpost.search.CatalogueSearch;
import org.signpost.text.SessionWording;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Alarm;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.EveryMinute;
import org.signpost.ui.common.Later;
import org.signpost.ui.common.Looks;
import org.signpost.ui.common.Outside;
import org.signpost.ui.common.Place;
import org.signpost.ui.common.SearchService;
import org.signpost.ui.common.WayOut;
import org.signpost.ui.common.WindowDialog;
import org.signpost.ui.filters.FiltersView;
import org.signpost.ui.guide.HomeView;
import org.signpost.ui.handout.HandoutSubject;
import org.signpost.ui.handout.Handouts;
import org.signpost.ui.library.KeepsView;
import org.signpost.ui.library.LibraryViewModel;
import org.signpost.ui.library.SavedView;
import org.signpost.ui.present.Display;
import org.signpost.ui.present.Presenting;
import org.signpost.ui.present.PresentingTools;
import org.signpost.ui.reading.Actions;
import org.signpost.ui.reading.Page;
import org.signpost.ui.reading.QrPopOver;
import org.signpost.ui.reading.ReadingTools;
import org.signpost.ui.reading.ReadingView;
import org.signpost.ui.reading.ReadingViewModel;
import org.signpost.ui.reading.VisitDialog;
import org.signpost.ui.results.ResultsView;
import org.signpost.ui.results.SearchViewModel;
import org.signpost.ui.sessions.SessionMenu;
import org.signpost.ui.sessions.SessionSharing;
import org.signpost.ui.sessions.SessionTools;
import org.signpost.ui.sessions.SessionView;
import org.signpost.ui.sessions.SessionsView;
import org.signpost.ui.sessions.SessionsViewModel;
import org.signpost.ui.settings.AboutView;
import org.signpost.ui.settings.SafetyView;
import org.signpost.ui.settings.SettingsView;

/// The whole window, put together from what it is given. Made and used on the JavaFX thread.
public final class SignpostWindow {
    private final SearchViewModel search;
    private final History history = new History();
    private final Ports ports;
    private final ShellView shell;
    private final FiltersView filters;
    private final ReadingView page;
    private final Later later;
    private final StatusBar status;
    private final LibraryViewModel library;
    private final SessionsViewModel sessions;
    private final EntryActions onEntry;
    private final Texts texts;
    private final KeysDialog keys;
    private final Scene scene;
    private Subscription untilAnswered = Subscription.EMPTY;

    /// What the window reads, and how it reaches the world.
    ///
    /// @param exchange sessions as files
    /// @param background reads the catalogue
    /// @param writer works on what the user keeps
    /// @param clock the time of day for opening states
    /// @param program what the page about it tells
    public record Ports(Catalogue catalogue, CatalogueSearch search, UserLibrary library, SessionExchange exchange,
            Background background, Background writer, Outside outside, Clock clock, Texts texts,
            AboutView.Program program) {
    }

    /// @param width in pixels
    /// @param height in pixels
    public SignpostWindow(Ports ports, Looks looks, double width, double height) {
        texts = ports.texts();
        Wording wording = new Wording(texts, ports.catalogue().taxonomy());
        later = new Later(ports.background());
        search = new SearchViewModel(new SearchService(ports.search(), ports.background()));
        ReadingViewModel reading = new ReadingViewModel(ports.catalogue(), ports.background());
        HelpNowViewModel helpNow = new HelpNowViewModel(ports.catalogue(), ports.background(), wording, ports.clock());
        Remembered remembered = new Remembered(ports.library(), ports.writer(), this::sayNotSaved);
        remembered.follow(looks, search, ports.catalogue().taxonomy().nations().stream().map(Nation::code).toList());
        QuickExit quickExit = new QuickExit(search, history, ports.outside(), remembered::stop);
        HideKeys hideKeys = new HideKeys(quickExit::hideNow, ports.clock());

        library = new LibraryViewModel(ports.library(), ports.writer(), this::sayNotSaved);
        TopBar top = new TopBar(search, library, history, wording, looks, this::show, this::showKeys,
                quickExit::hideNow);
        status = new StatusBar(ports.catalogue().info(), texts, looks);
        WindowDialog dialog = new WindowDialog(texts, top, dressed -> {
            looks.dress(dressed);
            hideKeys.listenTo(dressed);
        });
        WayOut wayOut = new WayOut(ports.catalogue()::addresses, later);
        VisitDialog visit = new VisitDialog(wayOut, ports.outside(), dialog);
        keys = new KeysDialog(dialog);
        Handouts handouts = new Handouts(ports.catalogue(), ports.background(), wording, ports.clock(), ports.outside(),
                dialog);
        Actions actions = new Actions(this::open, words -> {
            ports.outside().copy(words);
            status.say(texts.of("status.copied"));
        }, new QrPopOver(texts, wayOut, looks)::show, visit::ask);
        Presenting presenting = new Presenting(new PresentingTools(ports.catalogue(), ports.background(), wording,
                wayOut, ports.clock(), windows(looks, dialog, hideKeys, quickExit, handouts)));
        sessions = new SessionsViewModel(ports.library(), ports.exchange(), SessionWording.of(texts), ports.writer(),
                this::sayNotSaved);
        onEntry = new EntryActions(new SessionMenu(sessions, texts, status::say), handouts, presenting, library,
                texts);
        SessionTools tools = sessionTools(ports, wording, dialog, handouts, presenting);
        Screens screens = screens(ports, wording, looks, dialog, tools);
        ResultsView results = new ResultsView(search, wording, this::open, onEntry);
        page = new ReadingView(reading, new ReadingTools(wording, actions, ports.clock(), library,
                search.filtersProperty(), onEntry), screens);
        filters = new FiltersView(search, wording.taxonomy(), texts);
        shell = new ShellView(top, new HelpNowBar(helpNow, texts, this::open, this::goHome),
                filters, results, page, status, looks);
        library.troubleProperty().subscribe(trouble -> trouble.ifPresent(one ->
                shell.tell(new TroubleBar(one, texts))));

        follow(reading, results);
        scene = shell.inScene(width, height);
        looks.dress(scene);
        new ShellKeys(shell, history, looks, this::showKeys, onEntry.keys(reading.shownProperty()::get))
                .listenTo(scene);
        hideKeys.listenTo(scene);
        new EveryMinute(ports.clock(), Alarm.real(), () -> {
            helpNow.refresh();
            page.followClock();
            search.ask(); // the counts of what is open now
        }).follow(scene);
        this.ports = ports;
    }

    private void follow(ReadingViewModel reading, ResultsView results) {
        history.hereProperty().subscribe(here -> {
            library.refresh(); // another window may have saved something
            sessions.refresh();
            reading.show(here);
            results.follow(here);
        });
        reading.shownProperty().subscribe(shown -> {
            if (shown instanceof ReadingViewModel.Shown.APage(Page read)) {
                library.view(read.entry().id(), read.entry().title());
            }
        });
    }

    /// Fills the panes, one after another: the list, the page, the filters; and reads what questions need, before it is
    /// asked for. To be called once the window shows, which it then does sooner; whoever types at once has the answer
    /// first.
    ///
    /// @param drawn does what it is given when all that stands there has been drawn
    public void fill(Consumer<Runnable> drawn) {
        untilAnswered = search.resultsProperty().subscribe((before, answer) -> {
            untilAnswered.unsubscribe();
            drawn.accept(() -> {
                page.fill();
                later.begin();
                ports.background().run(() -> {
                    ports.search().prepare();
                    return true;
                }, _ -> drawn.accept(filters::fill));
            });
        });
        search.ask();
    }

    private SessionTools sessionTools(Ports ports, Wording wording, WindowDialog dialog, Handouts handouts,
            Presenting presenting) {
        return new SessionTools(sessions, ports.catalogue(), ports.search(), ports.background(), wording, this::open,
                id -> goTo(new Place.AtSession(id)), () -> show(Place.Screen.SESSIONS), presenting::present,
                session -> handouts.ask(new HandoutSubject.OfSession(session)),
                new SessionSharing(sessions, ports.outside(), dialog, status::say));
    }

    private Screens screens(Ports ports, Wording wording, Looks looks, WindowDialog dialog, SessionTools tools) {
        return new Screens(id -> new SessionView(id, tools))
                .with(Place.Screen.SESSIONS, () -> new SessionsView(tools))
                .with(Place.Screen.HOME, () -> new HomeView(ports.catalogue(), later, wording, this::open,
                        forTrainers(), this::show))
                .with(Place.Screen.SAVED, () -> new SavedView(library, ports.catalogue(), ports.background(), wording,
                        this::open, onEntry::handOutSaved))
                .with(Place.Screen.SETTINGS, () -> new SettingsView(looks, search, library, wording, this::show))
                .with(Place.Screen.KEEPS, () -> new KeepsView(library, texts, words ->
                        dialog.ask(words, texts.of("keeps.yes"), texts.of("keeps.no"))))
                .with(Place.Screen.SAFETY, () -> new SafetyView(texts))
                .with(Place.Screen.ABOUT, () -> new AboutView(ports.program(), ports.catalogue().info(), texts));
    }

    private List<Place.Screen> forTrainers() {
        List<Place.Screen> offered = new ArrayList<>();
        if (library.offers(Kept.SESSIONS)) {
            offered.add(Place.Screen.SESSIONS);
        }
        if (library.offers(Kept.FAVOURITES)) {
            offered.add(Place.Screen.SAVED);
        }
        return offered;
    }

    private static PresentingTools.Windows windows(Looks looks, WindowDialog dialog, HideKeys hideKeys,
            QuickExit quickExit, Handouts handouts) {
        return new PresentingTools.Windows(looks, dialog, hideKeys::listenTo, quickExit::hideNow, Display::real,
                Alarm.real(), Optional.of((session, over) ->
                        handouts.ask(new HandoutSubject.OfSession(session), over)));
    }

    private void showKeys() {
        keys.show();
    }

    private void sayNotSaved(NotSavedException.Reason reason) {
        status.say(texts.choice("not-saved", reason.code()));
    }

    /// The scene to show.
    public Scene scene() {
        return scene;
    }

    /// Puts a text into the search field.
    public void search(String text) {
        search.textProperty().set(text);
    }

    /// Goes to a place.
    public void goTo(Place place) {
        history.open(place);
    }

    /// Opens an entry.
    public void open(EntryId entry) {
        goTo(new Place.AtEntry(entry));
    }

    /// Lets go of the pages, so that what is being written there is saved. To be called when the window has closed.
    public void close() {
        scene.setRoot(new Region());
    }

    /// Puts the cursor into the search field, where people begin.
    public void focusSearch() {
        shell.focusSearch();
    }

    /// Opens one of the program's own pages.
    public void show(Place.Screen screen) {
        goTo(screen);
    }

    private void goHome() {
        show(Place.Screen.HOME);
    }
}
