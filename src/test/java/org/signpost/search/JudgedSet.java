package org.signpost.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Questions as parents, children and trainers type them, with the entries that must be among the first three hits.
/// Written from the worries and from what users of other programs complain of, before the search was tuned. The held
/// set was written by another hand and is looked at only as a figure.
public enum JudgedSet {
    /// The questions that the search was tuned with.
    TUNED,
    /// The questions kept aside.
    HELD;

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "signpost", "search");

    /// A question.
    ///
    /// @param who types it: parent, child or trainer
    /// @param expected ids: each must be among the first three, and one of them first
    public record Judged(String who, String text, List<String> expected) {
        public Judged {
            expected = List.copyOf(expected);
        }
    }

    /// The questions of both sets.
    public static List<Judged> all() {
        return Stream.of(values()).flatMap(set -> set.questions().stream()).toList();
    }

    /// The questions of the set, in order.
    public List<Judged> questions() {
        try {
            return Files.readAllLines(FOLDER.resolve("judged-" + name().toLowerCase(Locale.ROOT) + ".tsv")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ")).map(JudgedSet::judged).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Judged judged(String line) {
        String[] cells = line.split("\t", -1);
        return new Judged(cells[0], cells[1], List.of(cells[2].strip().split(" ")));
    }
}
