package org.signpost.handout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.signpost.files.NewFile;
import org.signpost.text.Texts;

/// A handout as a file: whole, or not at all.
public final class HandoutFile {
    private HandoutFile() {
    }

    /// What the file is to be.
    ///
    /// @param replace whether a file of that name may be replaced; whoever asks for it has asked the user
    public record Wanted(Path file, HandoutFormat format, PrintSize size, boolean replace) {
    }

    /// Writes the file. It takes a second or so, on the calling thread.
    ///
    /// @throws org.signpost.files.NotWrittenException when it cannot be written there
    /// @throws java.util.concurrent.CancellationException when it was asked to stop; nothing is written then
    public static void write(Handout handout, Wanted wanted, Texts texts, Progress progress) {
        NewFile.check(wanted.file(), wanted.replace());
        NewFile.write(wanted.file(), wanted.replace(), out -> {
            progress.come(0);
            switch (wanted.format()) {
                case HTML -> out.write(HandoutPage.forScreen(handout, texts, wanted.size(), progress)
                        .getBytes(StandardCharsets.UTF_8));
                case PDF -> PdfPage.write(HandoutPage.forPaper(handout, texts, wanted.size(), progress), progress,
                        out);
            }
            progress.made();
        });
    }
}
