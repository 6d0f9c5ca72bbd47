package org.signpost.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many of our first hits are the floor's first hits too, for each key of the judged queries. The floor weighs
/// every match, so this shows what a bound on the matches looked at would cost.
public final class Agreement {
    private static final int FIRST = 10;

    private Agreement() {
    }

    /// Prints a line for each of `-Dbench.sizes`.
    public static void main(String[] arguments) throws IOException, SQLException {
        List<String> keystrokes = Keystrokes.read(Settings.queries(), Settings.quick());
        for (String size : Settings.sizes()) {
            Path catalogue = BigCatalogue.file(size);
            try (SignpostEngine ours = new SignpostEngine(catalogue);
                    Fts5Engine floor = new Fts5Engine(catalogue, false)) {
                Map<Integer, String> ids = floor.ids();
                double sum = 0;
                int answered = 0;
                for (String text : keystrokes) {
                    Set<String> wanted = new HashSet<>(floor.rows(text).stream().limit(FIRST).map(ids::get).toList());
                    if (!wanted.isEmpty()) {
                        int all = wanted.size();
                        wanted.retainAll(ours.first(text, FIRST));
                        sum += (double) wanted.size() / all;
                        answered++;
                    }
                }
                System.out.printf("%s: of the floor's first %d, %.1f %% are among our first %d (%d keys)%n", size,
                        FIRST, 100 * sum / answered, FIRST, answered);
            }
        }
    }
}
