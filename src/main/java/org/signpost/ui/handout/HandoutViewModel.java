package org.signpost.ui.handout;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.signpost.catalogue.Catalogue;
import org.signpost.files.NotWrittenException;
import org.signpost.handout.Handout;
import org.signpost.handout.HandoutComposer;
import org.signpost.handout.HandoutFile;
import org.signpost.handout.HandoutFormat;
import org.signpost.handout.PrintSize;
import org.signpost.handout.Progress;
import org.signpost.text.Texts;
import org.signpost.ui.common.Background;
import org.signpost.ui.common.Latest;
import org.signpost.ui.common.Outside.Target;

/// The making of a handout as a file, away from the window's thread: the catalogue is read where it always is, then the
/// file is written on a thread of its own, so that neither a search nor a note waits for it.
final class HandoutViewModel {
    /// What a bar on the screen can show.
    private static final double SMALLEST_STEP = 0.005;
    private final HandoutSubject subject;
    private final Catalogue catalogue;
    private final Background reader;
    private final HandoutComposer composer;
    private final Texts texts;
    private final Predicate<Path> mayReplace;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(this, "state", new State.Ready());
    private Optional<Job> now = Optional.empty();

    /// How far it is.
    sealed interface State {
        /// Nothing is being done.
        record Ready() implements State {
        }

        /// It is being made.
        ///
        /// @param share of the work that is done, from 0 to 1
        record Working(double share) implements State {
        }

        /// The user stopped it, and nothing was written.
        record Stopped() implements State {
        }

        /// The file is there.
        record Written(Path file) implements State {
        }

        /// The file could not be written there.
        record NotWritten(NotWrittenException.Reason reason, Path file) implements State {
        }

        /// It could not be made at all, such as for want of memory.
        record Failed() implements State {
        }
    }

    /// How it is to be.
    ///
    /// @param title at its head; a blank one stands for the usual one
    /// @param notes whether private notes go with it
    record Choice(String title, PrintSize size, HandoutFormat format, boolean notes) {
    }

    /// One attempt.
    private final class Job {
        private final Choice choice;
        private final Target target;
        private final Latest<Double> news = new Latest<>(this::come);
        private final Progress progress = new Progress(this::tell);
        private double told;

        Job(Choice choice, Target target) {
            this.choice = choice;
            this.target = target;
        }

        private void tell(double share) {
            if (share - told >= SMALLEST_STEP) {
                told = share;
                news.tell(share);
            }
        }

        private void come(double share) {
            end(new State.Working(share));
        }

        /// Says what has become of it, if anybody still waits for that.
        void end(State outcome) {
            if (now.filter(this::equals).isPresent()) {
                if (!(outcome instanceof State.Working)) {
                    now = Optional.empty();
                }
                state.set(outcome);
            }
        }
    }

    /// @param reader reads the catalogue
    /// @param mayReplace asks the user about a file that is there
    HandoutViewModel(HandoutSubject subject, Catalogue catalogue, Background reader, HandoutComposer composer,
            Texts texts, Predicate<Path> mayReplace) {
        this.subject = subject;
        this.catalogue = catalogue;
        this.reader = reader;
        this.composer = composer;
        this.texts = texts;
        this.mayReplace = mayReplace;
    }

    /// How far it is.
    ReadOnlyObjectProperty<State> stateProperty() {
        return state;
    }

    /// Makes the file. Does nothing while one is being made.
    void make(Choice choice, Target target) {
        if (now.isPresent()) {
            return;
        }
        Job job = new Job(choice, target);
        now = Optional.of(job);
        state.set(new State.Working(0));
        reader.run(() -> compose(job), handout -> handout.ifPresent(one -> write(job, one)));
    }

    /// Stops what is being made, and nothing is written; unless all is done but the last moment.
    void cancel() {
        now.filter(job -> job.progress.cancel()).ifPresent(job -> job.end(new State.Stopped()));
    }

    private Optional<Handout> compose(Job job) {
        try {
            return Optional.of(composer.compose(job.choice.title(),
                    subject.items(job.choice.notes(), catalogue, job.progress), job.progress));
        } catch (CancellationException _) {
            return Optional.empty();
        }
    }

    private void write(Job job, Handout handout) {
        Background.apart("handout-writer", failure -> job.end(new State.Failed()))
                .run(() -> outcome(job, handout), outcome -> tell(job, outcome));
    }

    private State outcome(Job job, Handout handout) {
        Path file = job.target.file();
        try {
            HandoutFile.write(handout, new HandoutFile.Wanted(file, job.choice.format(), job.choice.size(),
                    job.target.mayReplace()), texts, job.progress);
            return new State.Written(file);
        } catch (NotWrittenException e) {
            return new State.NotWritten(e.reason(), file);
        } catch (CancellationException _) {
            return new State.Stopped();
        }
    }

    private void tell(Job job, State outcome) {
        boolean inTheWay = outcome instanceof State.NotWritten(NotWrittenException.Reason reason, Path _)
                && reason == NotWrittenException.Reason.EXISTS;
        boolean wanted = now.filter(job::equals).isPresent();
        job.end(inTheWay ? new State.Ready() : outcome);
        if (inTheWay && wanted && mayReplace.test(job.target.file())) {
            make(job.choice, new Target(job.target.file(), true));
        }
    }
}
