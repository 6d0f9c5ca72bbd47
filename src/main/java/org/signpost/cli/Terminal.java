package org.signpost.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.signpost.library.UserLibrary;
import org.signpost.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where a command prints, mixed into it.
@Command
final class Terminal {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    private CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("called before picocli set it up");
        }
        return spec.commandLine();
    }

    PrintWriter out() {
        return line().getOut();
    }

    PrintWriter err() {
        return line().getErr();
    }

    /// Wrong use, in one sentence.
    ParameterException wrong(String sentence) {
        return new ParameterException(line(), sentence);
    }

    /// Says why the user's file cannot be used as usual, if so.
    void tellTrouble(UserLibrary library, Texts texts) {
        library.trouble().ifPresent(trouble ->
                err().println(texts.choice("trouble", trouble.reason().code(), trouble.file())));
    }
}
