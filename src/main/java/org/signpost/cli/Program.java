package org.signpost.cli;

import java.nio.file.Path;
import java.util.List;
import org.signpost.catalogue.Catalogue;
import org.signpost.doctor.ContentFinding;
import org.signpost.library.UserLibrary;
import org.signpost.search.CatalogueSearch;

/// What the commands ask of the program around them.
public interface Program {
    /// An open catalogue.
    interface OpenCatalogue extends AutoCloseable {
        /// Reads entries.
        Catalogue catalogue();

        /// Answers questions.
        CatalogueSearch search();

        @Override
        void close();
    }

    /// The catalogue that comes with the program.
    Path bundledCatalogue();

    /// Opens a catalogue.
    ///
    /// @throws org.signpost.catalogue.UnusableCatalogueException when it cannot be used
    OpenCatalogue open(Path file);

    /// What is wrong with a catalogue file, one line each; empty when it is sound.
    ///
    /// @throws org.signpost.catalogue.UnusableCatalogueException when it is no catalogue
    List<String> faults(Path file);

    /// What the catalogue doctor finds in a catalogue.
    ///
    /// @throws org.signpost.catalogue.UnusableCatalogueException when it cannot be used
    List<ContentFinding> examine(Path file);

    /// Opens what the user keeps. It never fails: the library says what is the matter.
    UserLibrary library(Keeping keeping);

    /// Opens the window and returns when it is closed.
    ///
    /// @return the exit code
    int window(Path catalogue, Keeping keeping);

    /// Draws the window into a PNG file, without a display.
    ///
    /// @return the exit code
    int snapshot(Path catalogue, SnapshotRequest request);

    /// Whether there is a display to open a window on.
    boolean hasDisplay();
}
