package org.signpost.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.signpost.catalogue.Catalogue;
import org.signpost.catalogue.Nation;
import org.signpost.catalogue.OpeningHours;
import org.signpost.catalogue.UnusableCatalogueException;
import org.signpost.cli.Keeping;
import org.signpost.cli.Program;
import org.signpost.cli.SnapshotRequest;
import org.signpost.doctor.ContentDoctor;
import org.signpost.doctor.ContentFinding;
import org.signpost.doctor.RetiredNumbers;
import org.signpost.library.Trouble;
import org.signpost.library.UserLibrary;
import org.signpost.search.CatalogueSearch;
import org.signpost.store.CatalogueFile;
import org.signpost.store.Soundness;
import org.signpost.store.SqliteCatalogue;
import org.signpost.store.SqliteSearch;
import org.signpost.store.SqliteUserLibrary;
import org.signpost.text.Texts;
import org.signpost.ui.common.Looks;

/// Who is given what: the one place that knows every part of the program.
final class Wiring implements Program {
    private final Texts texts;
    private final Clock clock = Clock.systemUTC();

    Wiring(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Path bundledCatalogue() {
        return Places.bundledCatalogue();
    }

    @Override
    public boolean hasDisplay() {
        return Places.hasDisplay();
    }

    @Override
    public OpenCatalogue open(Path path) {
        CatalogueFile file = CatalogueFile.open(path);
        return new Opened(file, new SqliteCatalogue(file), new SqliteSearch(file, clock));
    }

    private record Opened(CatalogueFile file, Catalogue catalogue, CatalogueSearch search) implements OpenCatalogue {
        @Override
        public void close() {
            file.close();
        }
    }

    @Override
    public List<String> faults(Path file) {
        return Soundness.faults(file);
    }

    @Override
    public List<ContentFinding> examine(Path path) {
        try (OpenCatalogue open = open(path)) {
            return ContentDoctor.examine(open.catalogue().entries(), RetiredNumbers.bundled(),
                    LocalDate.ofInstant(clock.instant(), OpeningHours.UK));
        }
    }

    @Override
    public int window(Path catalogue, Keeping keeping) {
        if (keeping instanceof Keeping.Nowhere) {
            drawWithoutDriver();
        }
        // opened while JavaFX starts: each takes about as long as the other
        CompletableFuture<Opening> coming = CompletableFuture.supplyAsync(() -> opening(catalogue, keeping),
                work -> Thread.ofPlatform().name("opening").daemon().start(work));
        try {
            return DesktopApp.show(() -> parts(waitFor(coming)), texts);
        } finally {
            var _ = coming.thenAccept(Opening::close);
        }
    }

    private Opening opening(Path catalogue, Keeping keeping) {
        OpenCatalogue open = open(catalogue);
        Path file = Places.machineSettings();
        MachineSettings settings = MachineSettings.read(file, texts, Looks.ZOOMS, nations(open.catalogue()));
        settings.fault().ifPresent(System.err::println);
        Optional<Trouble> trouble = settings.fault().map(_ -> new Trouble(Trouble.Reason.BAD_SETTINGS, file));
        return new Opening(open, library(keeping, settings).with(settings.usual(), settings.hidden(), trouble));
    }

    /// What the window reads, to be closed with it.
    private record Opening(OpenCatalogue open, UserLibrary library) implements AutoCloseable {
        @Override
        public void close() {
            library.close();
            open.close();
        }
    }

    private DesktopApp.Parts parts(Opening opened) {
        return new DesktopApp.Parts(opened.open().catalogue(), opened.open().search(), opened.library(), clock, texts);
    }

    private static Opening waitFor(CompletableFuture<Opening> coming) {
        try {
            return coming.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UnusableCatalogueException unusable ? unusable : e;
        }
    }

    /// Drivers of graphics cards keep what they compiled on the disk. Where nothing is to be written, JavaFX draws by
    /// itself.
    private static void drawWithoutDriver() {
        if (System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
    }

    @Override
    public UserLibrary library(Keeping keeping) {
        try (OpenCatalogue open = open(bundledCatalogue())) {
            return library(keeping, MachineSettings.read(Places.machineSettings(), texts, Looks.ZOOMS,
                    nations(open.catalogue())));
        }
    }

    private static Set<String> nations(Catalogue catalogue) {
        return catalogue.taxonomy().nations().stream().map(Nation::code).collect(Collectors.toSet());
    }

    private SqliteUserLibrary library(Keeping keeping, MachineSettings settings) {
        return switch (keeping) {
            case Keeping.Nowhere _ -> SqliteUserLibrary.inMemory(clock);
            case Keeping.In in -> SqliteUserLibrary.in(in.folder(), clock);
            case Keeping.Usual _ -> Optional.of(settings).filter(MachineSettings::keeps)
                    .flatMap(all -> all.data().or(Places::portableData).or(Places::dataFolder))
                    .map(folder -> SqliteUserLibrary.in(folder, clock))
                    .orElseGet(() -> SqliteUserLibrary.inMemory(clock));
        };
    }

    @Override
    public int snapshot(Path catalogue, SnapshotRequest request) {
        try (OpenCatalogue open = open(catalogue); UserLibrary library = SqliteUserLibrary.inMemory(clock)) {
            return new Snapshot(open.catalogue(), open.search(), library, clock, texts).draw(request);
        }
    }
}
