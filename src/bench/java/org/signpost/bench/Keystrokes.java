package org.signpost.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What stands in the search field after each key while the judged queries are typed.
final class Keystrokes {
    /// In a quick run, one query of so many is typed.
    private static final int QUICK_STEP = 8;
    private static final int QUERY_COLUMN = 1;
    private static final long SEED = 1;

    private Keystrokes() {
    }

    /// Every text: "c", "ch", "chi" and so on, one query after the other in a fixed mixed order.
    ///
    /// @param quick whether to type only some of the queries
    static List<String> read(Path file, boolean quick) throws IOException {
        List<String> queries = new ArrayList<>(Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1)[QUERY_COLUMN]).toList());
        // the file goes by subject; mixed, a part of a round stands for the whole
        Collections.shuffle(queries, new Random(SEED));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < queries.size(); i += quick ? QUICK_STEP : 1) {
            for (int key = 1; key <= queries.get(i).length(); key++) {
                texts.add(queries.get(i).substring(0, key));
            }
        }
        return texts;
    }
}
