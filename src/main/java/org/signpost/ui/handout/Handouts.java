package org.signpost.ui.handout;

import java.nio.file.Path;
import java.time.Clock;
import org.signpost.catalogue.Catalogue;
import org.signpost.handout.HandoutComposer;
import org.signpost.text.Texts;
import org.signpost.text.Wording;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Outside;
import org.signpost.ui.common.WindowDialog;

/// Makes handouts for the user, from any window of the program.
public final class Handouts {
    private final Catalogue catalogue;
    private final Background reader;
    private final HandoutComposer composer;
    private final Outside outside;
    private final WindowDialog dialog;

    /// @param reader reads the catalogue
    /// @param clock tells how old a check is
    /// @param dialog of the main window
    public Handouts(Catalogue catalogue, Background reader, Wording wording, Clock clock, Outside outside,
            WindowDialog dialog) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.composer = new HandoutComposer(catalogue, wording, clock);
        this.outside = outside;
        this.dialog = dialog;
    }

    /// Shows the dialog over the main window, and returns at once.
    public void ask(HandoutSubject subject) {
        ask(subject, dialog);
    }

    /// Shows the dialog over another window of ours, and returns at once.
    ///
    /// @param over the dialogs of that window ([WindowDialog#over])
    public void ask(HandoutSubject subject, WindowDialog over) {
        Texts texts = over.texts();
        HandoutChoices choices = new HandoutChoices(subject, texts);
        WindowDialog above = over.over(choices);
        HandoutViewModel model = new HandoutViewModel(subject, catalogue, reader, composer, texts, (Path file) ->
                above.ask(texts.of("handout-dialog.exists", file), texts.of("handout-dialog.replace"),
                        texts.of("handout-dialog.keep")));
        new HandoutDialog(choices, model, outside, over).show();
    }
}
